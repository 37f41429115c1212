namespace CreditGrading.Cli.Output;

/// <summary>Writes results as a table for people, once all are there.</summary>
internal sealed class TableResultWriter : IResultWriter
{
    private readonly List<string[]> _rows = [];
    private readonly StreamWriter _writer;
    private readonly int _width;
    private readonly MessageLanguage _language;

    /// <summary>Creates the writer.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="width">The columns that the table may take.</param>
    /// <param name="language">The language of the reasons.</param>
    public TableResultWriter(Stream stream, int width, MessageLanguage language)
    {
        _writer = new StreamWriter(stream, leaveOpen: true);
        _width = width;
        _language = language;
    }

    /// <inheritdoc/>
    public void Write(ResultRow row) => _rows.Add(
    [
        row.SubjectId,
        $"{row.SchemeId} {row.SchemeVersion}",
        ResultText.Of(row.AsOf),
        ResultText.Of(row.Outcome),
        row.Score is { } score ? ResultText.Of(score) : "",
        row.Grade ?? "",
        row.Category is { } category ? ResultText.Of(category) : "",
        string.Join(' ', row.Measures),
        ResultText.Of(row.UsesAssumed),
        ResultText.Reasons(row, _language),
    ]);

    /// <inheritdoc/>
    public void Complete()
    {
        string[] header =
        [
            ResultText.SubjectId, ResultText.Scheme, ResultText.AsOf, ResultText.Outcome, ResultText.Score, ResultText.Grade,
            ResultText.Category, ResultText.Measures, ResultText.Assumed, ResultText.Reason,
        ];
        PlainTable.Write(_writer, _width, header, _rows);
        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
