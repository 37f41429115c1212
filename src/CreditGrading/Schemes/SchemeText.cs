using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes;

/// <summary>Turns a scheme's bytes into text and checks the text, before it is read as YAML.</summary>
internal static class SchemeText
{
    /// <summary>The largest text that is read, in bytes of UTF-8.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    // A binary file would otherwise fill the list of diagnostics with one and the same fault.
    private const int MaxReportsOfAKind = 3;

    private static readonly LocalizedText SaveAsUtf8 = new("请将文件另存为 UTF-8 编码", "save the file as UTF-8");

    /// <summary>Decodes UTF-8, strictly.</summary>
    /// <param name="utf8">The bytes, with or without a byte-order mark; at most <see cref="MaxBytes"/>.</param>
    /// <param name="bag">Receives what is wrong: the size, another encoding, or the first bytes that are not UTF-8.</param>
    /// <returns>The text without the byte-order mark, still to be checked; null where something is wrong.</returns>
    internal static string? Decode(ReadOnlySpan<byte> utf8, DiagnosticBag bag)
    {
        if (!CheckSize(utf8.Length, bag))
        {
            return null;
        }

        if (OtherEncodingOf(utf8) is { } encoding)
        {
            bag.ReportWithHint(DiagnosticCatalog.OtherEncoding, new SourcePosition(1, 1), SaveAsUtf8, encoding);
            return null;
        }

        var body = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!Utf8.IsValid(body))
        {
            ReportInvalidBytes(body, utf8.Length - body.Length, bag);
            return null;
        }

        return Encoding.UTF8.GetString(body);
    }

    /// <summary>Checks a text: its size, and that it holds no half surrogate pair and no forbidden character.</summary>
    /// <param name="text">The text; a byte-order mark may come first.</param>
    /// <param name="bag">Receives what is wrong, of each kind the first few.</param>
    /// <returns>Whether the text may be read as YAML.</returns>
    internal static bool Check(string text, DiagnosticBag bag) =>
        CheckSize(text.Length, bag) && CheckSize(Encoding.UTF8.GetByteCount(text), bag) && CheckCharacters(text, bag);

    /// <summary>Says whether a character may stand in no scheme, neither as it is nor by an escape.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    /// <returns>
    /// True for control characters other than tab, line feed and carriage return, for line and paragraph separators, for what
    /// changes the direction of writing, for the byte-order mark and for U+FFFE and U+FFFF; false for halves of surrogate pairs.
    /// </returns>
    internal static bool IsForbidden(char character) => character switch
    {
        '\t' or '\n' or '\r' => false,
        <= '\u001F' or (>= '\u007F' and <= '\u009F') => true,
        '\u2028' or '\u2029' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    /// <summary>Names a character that a message cannot show.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    /// <returns><c>U+</c> and four digits.</returns>
    internal static string NameOf(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static bool CheckSize(int bytes, DiagnosticBag bag)
    {
        if (bytes <= MaxBytes)
        {
            return true;
        }

        bag.Report(DiagnosticCatalog.TextTooLarge, new SourcePosition(1, 1), MaxBytes.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static string? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    private static void ReportInvalidBytes(ReadOnlySpan<byte> body, int bodyOffset, DiagnosticBag bag)
    {
        var place = new TextPlace();
        var reported = 0;
        for (var index = 0; index < body.Length && reported < MaxReportsOfAKind;)
        {
            var status = Rune.DecodeFromUtf8(body[index..], out var rune, out var length);
            if (status != OperationStatus.Done)
            {
                reported++;
                bag.ReportWithHint(
                    DiagnosticCatalog.InvalidUtf8,
                    place.Position,
                    SaveAsUtf8,
                    string.Create(CultureInfo.InvariantCulture, $"0x{body[index]:X2}"),
                    (bodyOffset + index).ToString(CultureInfo.InvariantCulture));
            }

            place.Pass(rune);
            index += length;
        }
    }

    private static bool CheckCharacters(string text, DiagnosticBag bag)
    {
        var place = new TextPlace();
        var forbidden = 0;
        var halves = 0;
        for (var index = text.StartsWith('\uFEFF') ? 1 : 0; index < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (status != OperationStatus.Done && ++halves <= MaxReportsOfAKind)
            {
                bag.Report(DiagnosticCatalog.LoneSurrogate, place.Position, NameOf(text[index]));
            }
            else if (IsForbidden(text[index]) && ++forbidden <= MaxReportsOfAKind)
            {
                bag.Report(DiagnosticCatalog.ForbiddenCharacter, place.Position, NameOf(text[index]));
            }

            place.Pass(rune);
            index += length;
        }

        return forbidden + halves == 0;
    }

    /// <summary>Counts lines and columns as an editor does: a line ends with LF, CR or both.</summary>
    private struct TextPlace()
    {
        private int _line = 1;
        private int _column = 1;
        private bool _afterReturn;

        internal readonly SourcePosition Position => new(_line, _column);

        internal void Pass(Rune rune)
        {
            var isLineEnd = rune.Value is '\n' or '\r';
            if (!isLineEnd)
            {
                _column += rune.Utf16SequenceLength;
            }
            else if (rune.Value == '\r' || !_afterReturn)
            {
                _line++;
                _column = 1;
            }

            _afterReturn = rune.Value == '\r';
        }
    }
}
