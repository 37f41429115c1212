using System.Buffers;

namespace CreditGrading.Cli.Output;

/// <summary>Writes results as CSV, by the rules of RFC 4180.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private const int BufferSize = 1 << 16;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly MessageLanguage _language;
    private readonly bool _isForExcel;
    private readonly StreamWriter _writer;
    private (LocalDate Day, string Text) _asOf = (default, ResultText.Of(default(LocalDate)));

    /// <summary>Creates the writer and writes the header.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <param name="isForExcel">Whether to write a byte-order mark and guard texts that look like formulas.</param>
    public CsvResultWriter(Stream stream, MessageLanguage language, bool isForExcel)
    {
        _language = language;
        _isForExcel = isForExcel;
        _writer = new StreamWriter(stream, new UTF8Encoding(isForExcel), BufferSize, leaveOpen: true);
        string[] header =
        [
            ResultText.SubjectId, ResultText.Scheme, ResultText.Version, ResultText.AsOf, ResultText.Outcome, ResultText.Score,
            ResultText.Grade, ResultText.Category, ResultText.Measures, ResultText.Assumed, ResultText.Reason,
        ];
        _writer.Write(string.Join(',', header));
        _writer.Write('\n');
    }

    /// <inheritdoc/>
    public void Write(ResultRow row)
    {
        WriteText(row.SubjectId, ',');
        WriteText(row.SchemeId, ',');
        WriteText(row.SchemeVersion, ',');
        WriteWord(DayOf(row));
        WriteWord(ResultText.Of(row.Outcome));
        WriteWord(row.Score is { } score ? ResultText.Of(score) : "");
        WriteText(row.Grade ?? "", ',');
        WriteWord(row.Category is { } category ? ResultText.Of(category) : "");
        WriteText(string.Join(';', row.Measures), ',');
        WriteWord(ResultText.Of(row.UsesAssumed));
        WriteText(ResultText.Reasons(row, _language), '\n');
    }

    /// <inheritdoc/>
    public void Complete() => _writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>The day as text; all results of a run have the same.</summary>
    private string DayOf(ResultRow row)
    {
        if (row.AsOf != _asOf.Day)
        {
            _asOf = (row.AsOf, ResultText.Of(row.AsOf));
        }

        return _asOf.Text;
    }

    /// <summary>Writes what needs neither quotes nor a guard.</summary>
    private void WriteWord(string word)
    {
        _writer.Write(word);
        _writer.Write(',');
    }

    private void WriteText(string text, char end)
    {
        text = _isForExcel ? ExcelGuard.Protect(text) : text;
        if (text is [' ', ..] or [.., ' '] || text.AsSpan().ContainsAny(Special))
        {
            text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }

        _writer.Write(text);
        _writer.Write(end);
    }
}
