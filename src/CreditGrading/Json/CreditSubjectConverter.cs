using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditGrading.Json;

/// <summary>Reads and writes subjects.</summary>
internal sealed class CreditSubjectConverter : JsonConverter<CreditSubject>
{
    /// <inheritdoc/>
    public override CreditSubject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new JsonInput(reader);
        var subject = SubjectMembers.Read(ref json);
        reader = json.Reader;
        return subject;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CreditSubject value, JsonSerializerOptions options) =>
        SubjectMembers.Write(writer, value);
}
