using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>The header of a file, checked against the columns that it may and must have.</summary>
internal sealed class CsvHeader
{
    private readonly string _file;
    private readonly FrozenDictionary<string, int> _indexes;
    private readonly FrozenSet<string> _freeText;

    private CsvHeader(string file, ImmutableArray<string> names, IEnumerable<string> freeText)
    {
        _file = file;
        Names = names;
        _indexes = names.Select((name, index) => (name, index)).ToFrozenDictionary(
            pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        _freeText = freeText.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The columns in the order of the file.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Checks a header.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="row">The first row; null where the file is empty.</param>
    /// <param name="known">The columns that it may have.</param>
    /// <param name="required">The columns that it must have.</param>
    /// <param name="freeText">The columns whose values may go over lines.</param>
    /// <returns>The header.</returns>
    /// <exception cref="CommandFailedException">A column is unknown, double, badly quoted or missing; each is named.</exception>
    public static CsvHeader Read(
        string file, CsvRow? row, IReadOnlyList<string> known, IEnumerable<string> required, IEnumerable<string> freeText)
    {
        var cells = row?.Cells ?? [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<PlacedMessage>();
        foreach (var cell in cells)
        {
            var fault = CheckName(cell, known, seen);
            if (fault is not null)
            {
                faults.Add(new PlacedMessage(fault, file, cell.Start));
            }
        }

        var start = new SourcePosition(row?.Place.Line ?? 1, 1);
        faults.AddRange(required.Where(name => !seen.Contains(name)).Select(name =>
            new PlacedMessage(CommandMessages.MissingColumn(name), file, start)));
        return faults.Count == 0
            ? new CsvHeader(file, [.. cells.Select(cell => cell.Text)], freeText)
            : throw new CommandFailedException(ExitCode.InputAtFault, [.. faults]);
    }

    /// <summary>Finds a column.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its place in a row, from 0; -1 where the file does not have it.</returns>
    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);

    /// <summary>Finds a column to point at.</summary>
    /// <param name="name">Its name; null where none is meant.</param>
    /// <returns>Its place in a row, from 0; the first where the file does not have it.</returns>
    public int IndexOrFirst(string? name) => name is null ? 0 : Math.Max(IndexOf(name), 0);

    /// <summary>Finds what is wrong with a row as a whole.</summary>
    /// <param name="row">The row.</param>
    /// <returns>A fault for every wrong quote, or one for a wrong number of cells; empty where the row can be read.</returns>
    /// <exception cref="CommandFailedException">
    /// It may hide other rows: a line break stands where none can be meant, or a wrong quote before the end of the subject's id.
    /// </exception>
    public ImmutableArray<InputFault> Check(CsvRow row)
    {
        RefuseHiddenRows(row);
        var idIndex = IndexOf(RecordColumns.SubjectId);
        var faults = ImmutableArray.CreateBuilder<InputFault>();
        for (var index = 0; index < row.Cells.Length; index++)
        {
            var cell = row.Cells[index];
            if (cell.State == CsvCellState.Sound)
            {
                continue;
            }

            if (index <= idIndex)
            {
                throw new CommandFailedException(
                    ExitCode.CannotRun, new PlacedMessage(CommandMessages.QuoteHidesRows, _file, cell.Start));
            }

            var column = index < Names.Length ? Names[index] : "";
            faults.Add(new InputFault(_file, cell.Start, CommandMessages.MalformedQuote(column), Field: column));
        }

        if (faults.Count == 0 && row.Cells.Length != Names.Length)
        {
            var message = CommandMessages.WrongCellCount(row.Cells.Length, Names.Length);
            faults.Add(new InputFault(_file, row.Cells[0].Start, message));
        }

        return faults.DrainToImmutable();
    }

    private static Message? CheckName(CsvCell cell, IReadOnlyList<string> known, HashSet<string> seen)
    {
        if (cell.State != CsvCellState.Sound)
        {
            return CommandMessages.MalformedQuote(cell.Text);
        }

        if (!seen.Add(cell.Text))
        {
            return CommandMessages.DuplicateColumn(cell.Text);
        }

        return known.Contains(cell.Text, StringComparer.Ordinal) ? null : CommandMessages.UnknownColumn(cell.Text, known);
    }

    /// <summary>Refuses a row that may have swallowed other rows because a quote is missing.</summary>
    private void RefuseHiddenRows(CsvRow row)
    {
        if (!row.HasLineBreak)
        {
            return;
        }

        if (row.Cells.Length != Names.Length)
        {
            var message = CommandMessages.RowAcrossLinesHidesRows(row.Cells.Length, Names.Length);
            throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, _file, row.Cells[0].Start));
        }

        for (var index = 0; index < Names.Length; index++)
        {
            if (row.Cells[index].HasLineBreak && !_freeText.Contains(Names[index]))
            {
                var message = CommandMessages.LineBreakHidesRows(Names[index]);
                throw new CommandFailedException(ExitCode.CannotRun, new PlacedMessage(message, _file, row.Cells[index].Start));
            }
        }
    }
}
