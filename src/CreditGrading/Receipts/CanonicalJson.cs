using System.Buffers;
using System.Text;
using System.Text.Json;
using CreditGrading.Internal;

namespace CreditGrading.Receipts;

/// <summary>
/// Writes JSON that is the same on every machine, in the form of RFC 8785: no white space, no escapes but those that JSON needs.
/// Its callers write names in ordinal order. Not safe for concurrent use.
/// </summary>
internal sealed class CanonicalJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    private CanonicalJson()
    {
        _json = new(_buffer);
    }

    /// <summary>Writes one value.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>Its bytes, UTF-8.</returns>
    public static byte[] Write(Action<CanonicalJson> write)
    {
        using var json = new CanonicalJson();
        write(json);
        json._json.Flush();
        return json._buffer.WrittenSpan.ToArray();
    }

    /// <summary>Hashes one value.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>SHA-256 over its bytes, as 64 lower-case hexadecimal digits.</returns>
    public static string Hash(Action<CanonicalJson> write) => HashText.Of(Write(write));

    /// <summary>Writes an object.</summary>
    /// <param name="name">The member that it is; null for the value itself or an item of a list.</param>
    /// <param name="write">Writes its members.</param>
    public void Object(string? name, Action write)
    {
        Name(name);
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    /// <summary>Writes a list.</summary>
    /// <param name="name">The member that it is.</param>
    /// <param name="items">Its items.</param>
    /// <param name="write">Writes one of them.</param>
    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Name(name);
        _json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a text.</summary>
    /// <param name="name">The member that it is; null for an item of a list.</param>
    /// <param name="text">The text; null where there is none.</param>
    public void Text(string? name, string? text)
    {
        Name(name);
        if (text is null)
        {
            _json.WriteNullValue();
        }
        else
        {
            _json.WriteRawValue(Quote(text), skipInputValidation: true);
        }
    }

    /// <summary>Writes a text where there is one, and no member where there is none.</summary>
    public void TextIfAny(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Text(name, text);
        }
    }

    /// <summary>Writes a small whole number.</summary>
    public void Number(string name, int number) => _json.WriteNumber(name, number);

    /// <summary>Writes a flag.</summary>
    public void Flag(string name, bool flag) => _json.WriteBoolean(name, flag);

    /// <summary>Writes a value that was written before.</summary>
    public void Written(byte[] value) => _json.WriteRawValue(value, skipInputValidation: true);

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Name(string? name)
    {
        if (name is not null)
        {
            _json.WritePropertyName(name);
        }
    }

    // Not the escapes of the runtime: which characters those leave as they are depends on the version of Unicode that it knows.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Append(quoted, text[i]);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, char unit)
    {
        _ = unit switch
        {
            '"' => quoted.Append("\\\""),
            '\\' => quoted.Append(@"\\"),
            '\b' => quoted.Append(@"\b"),
            '\t' => quoted.Append(@"\t"),
            '\n' => quoted.Append(@"\n"),
            '\f' => quoted.Append(@"\f"),
            '\r' => quoted.Append(@"\r"),
            < ' ' or (>= '\ud800' and <= '\udfff') => quoted.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:x4}"),
            _ => quoted.Append(unit),
        };
    }
}
