using System.Buffers;
using System.Text.Json;

namespace CreditGrading.Cli.Output;

/// <summary>Writes results as one JSON object a line.</summary>
internal sealed class JsonLinesResultWriter : IResultWriter
{
    private readonly StreamWriter _writer;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly MessageLanguage _language;

    /// <summary>Creates the writer.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">The language of the reasons.</param>
    public JsonLinesResultWriter(Stream stream, MessageLanguage language)
    {
        _writer = new StreamWriter(stream, leaveOpen: true);
        _json = new Utf8JsonWriter(_buffer, JsonText.OneLine);
        _language = language;
    }

    /// <inheritdoc/>
    public void Write(ResultRow row)
    {
        _json.WriteStartObject();
        _json.WriteString(ResultText.SubjectId, row.SubjectId);
        _json.WriteString(ResultText.Scheme, row.SchemeId);
        _json.WriteString(ResultText.Version, row.SchemeVersion);
        _json.WriteString(ResultText.AsOf, ResultText.Of(row.AsOf));
        _json.WriteString(ResultText.Outcome, ResultText.Of(row.Outcome));
        _json.WritePropertyName(ResultText.Score);
        _json.WriteRawValue(row.Score is { } score ? ResultText.Of(score) : "null");
        _json.WriteString(ResultText.Grade, row.Grade);
        _json.WriteString(ResultText.Category, row.Category is { } category ? ResultText.Of(category) : null);
        _json.WriteStartArray(ResultText.Measures);
        foreach (var measure in row.Measures)
        {
            _json.WriteStringValue(measure);
        }

        _json.WriteEndArray();
        _json.WriteBoolean(ResultText.Assumed, row.UsesAssumed);
        WriteReasons(row);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _writer.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _writer.Write('\n');
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Complete() => _writer.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _writer.Dispose();
    }

    private void WriteReasons(ResultRow row)
    {
        _json.WriteStartArray("reasons");
        foreach (var reason in row.Reasons)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", ResultText.Of(reason.Kind));
            _json.WriteString("code", reason.Code);
            _json.WriteString("text", reason.Text.In(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
