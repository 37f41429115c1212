using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditGrading.Json;

/// <summary>Reads and writes values of facts; null is "not known".</summary>
internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new JsonInput(reader);
        return json.Fact();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Writes a value: a flag, a number, a text, or null.</summary>
    public static void Write(Utf8JsonWriter writer, FactValue value)
    {
        switch (value.Form)
        {
            case FactValueForm.Flag:
                writer.WriteBooleanValue(value.Number != 0);
                break;
            case FactValueForm.Number:
                writer.WriteNumberValue(JsonValues.Of(value.Number));
                break;
            case FactValueForm.Date:
                writer.WriteStringValue(JsonValues.Of(value.Date));
                break;
            case FactValueForm.Text:
                writer.WriteStringValue(value.Text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
