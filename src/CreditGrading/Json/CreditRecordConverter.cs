using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditGrading.Json;

/// <summary>Reads and writes records.</summary>
internal sealed class CreditRecordConverter : JsonConverter<CreditRecord>
{
    /// <inheritdoc/>
    public override CreditRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new JsonInput(reader);
        var record = RecordMembers.Read(ref json);
        reader = json.Reader;
        return record;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreditRecord value, JsonSerializerOptions options) =>
        RecordMembers.Write(writer, value);
}
