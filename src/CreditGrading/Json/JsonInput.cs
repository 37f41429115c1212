using System.Buffers;
using System.Text;
using System.Text.Json;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;

namespace CreditGrading.Json;

/// <summary>Reads values strictly, each of one kind, and says of what is wrong where it is. It stands on a token.</summary>
/// <param name="reader">A reader that stands on the first token of a value, all of which is there.</param>
internal ref struct JsonInput(Utf8JsonReader reader)
{
    private const string NotUnicode = "a text that is not Unicode";

    private readonly JsonPlace _place = new();
    private Utf8JsonReader _reader = reader;

    /// <summary>The reader, where reading has come to.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    /// <summary>Goes into an object.</summary>
    public readonly void BeginObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("an object");
        }
    }

    /// <summary>Goes to the value of the next member; null, and out of the object, where there is none.</summary>
    public string? NextMember()
    {
        Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        var name = TextOf(_reader) ?? throw Fault("found a name that is not Unicode; expected the name of a member");
        _place.Enter(name);
        Read();
        return name;
    }

    /// <summary>Leaves the value of a member.</summary>
    public readonly void EndMember() => _place.Leave();

    /// <summary>Reads a list; of null none.</summary>
    public IReadOnlyList<T> List<T>(ReadItem<T> read)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong("a list");
        }

        var items = new List<T>();
        Read();
        while (_reader.TokenType != JsonTokenType.EndArray)
        {
            _place.Enter(items.Count);
            items.Add(read(ref this));
            _place.Leave();
            Read();
        }

        return items;
    }

    /// <summary>Whether the value is null, which is as if the member were not there.</summary>
    public readonly bool IsNull() => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a text or null.</summary>
    /// <param name="expected">What the text should be.</param>
    public readonly string? Text(string expected = "a text") => _reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => TextOf(_reader) ?? throw Wrong(expected),
        _ => throw Wrong(expected),
    };

    /// <summary>Reads a day or null.</summary>
    public readonly LocalDate? Day()
    {
        const string Expected = "a day as YYYY-MM-DD";
        return Text(Expected) switch
        {
            null => null,
            { } text when DayText.TryParse(text, out var day) => day,
            _ => throw Wrong(Expected),
        };
    }

    /// <summary>Reads a number or null.</summary>
    public readonly decimal? Number() => _reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when JsonNumber.TryRead(Bytes(), out var number) => number,
        JsonTokenType.Number => throw Wrong("a number of at most 28 digits, before and after the point"),
        _ => throw Wrong("a number"),
    };

    /// <summary>Reads the value of a fact; null is "not known".</summary>
    public readonly FactValue Fact() => _reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => Number() ?? default,
        JsonTokenType.String => Text(),
        _ => throw Wrong("true, false, a number, a text or null"),
    };

    /// <summary>Says that the value is not what was expected.</summary>
    public readonly JsonException Wrong(string expected) => Fault($"found {Found()}; expected {expected}");

    /// <summary>Says what is wrong, and where.</summary>
    public readonly JsonException Fault(string message)
    {
        var path = _place.ToString();
        return new($"{path}: {message}", path, null, null);
    }

    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => $"the number '{QuotedText.Of(Encoding.UTF8.GetString(Bytes()))}'",
        JsonTokenType.String => TextOf(_reader) is { } text ? $"the text '{QuotedText.Of(text)}'" : NotUnicode,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private readonly ReadOnlySpan<byte> Bytes() =>
        _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    /// <summary>The text of a token; null where half of a surrogate pair is escaped in it, or its bytes are not UTF-8.</summary>
    private static string? TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // What the runtime throws for either; the kind of the token was looked at before.
            return null;
        }
    }

    private void Read()
    {
        try
        {
            // INVARIANT: the whole value is there, so there is a token, or what is there is not JSON.
            _reader.Read();
        }
        catch (JsonException exception)
        {
            // The runtime's own sentence shows the text as it is.
            var (path, line, place) = (_place.ToString(), exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            throw new JsonException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: this is not JSON; it cannot be read at line {line + 1}, byte {place + 1}"),
                path, line, place, exception);
        }
    }
}
