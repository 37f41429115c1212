using CsvHelper;
using CsvHelper.Configuration;

namespace CreditGrading.Cli.Output;

/// <summary>Writes results as CSV.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private const int BufferSize = 1 << 16;

    private readonly MessageLanguage _language;
    private readonly bool _isForExcel;
    private readonly CsvWriter _csv;
    private (LocalDate Day, string Text) _asOf = (default, ResultText.Of(default(LocalDate)));

    /// <summary>Creates the writer and writes the header.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">The language of the reasons.</param>
    /// <param name="isForExcel">Whether to write a byte-order mark and guard texts that look like formulas.</param>
    public CsvResultWriter(Stream stream, MessageLanguage language, bool isForExcel)
    {
        _language = language;
        _isForExcel = isForExcel;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ",", NewLine = "\n" };
        _csv = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(isForExcel), BufferSize, leaveOpen: true), configuration);
        string[] header =
        [
            ResultText.SubjectId, ResultText.Scheme, ResultText.Version, ResultText.AsOf, ResultText.Outcome, ResultText.Score,
            ResultText.Grade, ResultText.Category, ResultText.Measures, ResultText.Assumed, ResultText.Reason,
        ];
        foreach (var name in header)
        {
            _csv.WriteField(name);
        }

        _csv.NextRecord();
    }

    /// <inheritdoc/>
    public void Write(ResultRow row)
    {
        WriteText(row.SubjectId);
        WriteText(row.SchemeId);
        WriteText(row.SchemeVersion);
        _csv.WriteField(DayOf(row));
        _csv.WriteField(ResultText.Of(row.Outcome));
        _csv.WriteField(row.Score is { } score ? ResultText.Of(score) : "");
        WriteText(row.Grade ?? "");
        _csv.WriteField(row.Category is { } category ? ResultText.Of(category) : "");
        WriteText(string.Join(';', row.Measures));
        _csv.WriteField(ResultText.Of(row.UsesAssumed));
        WriteText(ResultText.Reasons(row, _language));
        _csv.NextRecord();
    }

    /// <inheritdoc/>
    public void Complete() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    /// <summary>The day as text; all results of a run have the same.</summary>
    private string DayOf(ResultRow row)
    {
        if (row.AsOf != _asOf.Day)
        {
            _asOf = (row.AsOf, ResultText.Of(row.AsOf));
        }

        return _asOf.Text;
    }

    private void WriteText(string text) => _csv.WriteField(_isForExcel ? ExcelGuard.Protect(text) : text);
}
