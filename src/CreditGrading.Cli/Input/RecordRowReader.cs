using System.Collections.Immutable;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Reads one row of a records file; a cell that cannot be read is left out of the record and becomes a fault.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="header">Its columns.</param>
/// <param name="row">The row, with as many cells as the header.</param>
/// <param name="group">Where the faults go.</param>
internal sealed class RecordRowReader(string file, CsvHeader header, CsvRow row, RecordGroup group)
{
    private static readonly ImmutableArray<string> Statuses = ["confirmed", "unconfirmed"];

    /// <summary>Reads the row.</summary>
    /// <returns>The record.</returns>
    public CreditRecord Read() => new()
    {
        Indicator = Indicator(),
        RecordId = Text(RecordColumns.RecordId),
        OccurredOn = Day(RecordColumns.OccurredOn),
        EffectiveOn = Day(RecordColumns.EffectiveOn),
        PublishedOn = Day(RecordColumns.PublishedOn),
        EndedOn = Day(RecordColumns.EndedOn),
        ExpiresOn = Day(RecordColumns.ExpiresOn),
        RepairedOn = Day(RecordColumns.RepairedOn),
        WithdrawnOn = Day(RecordColumns.WithdrawnOn),
        KnownOn = Day(RecordColumns.KnownOn),
        Act = Text(RecordColumns.Act),
        Unit = Text(RecordColumns.Unit),
        Level = Text(RecordColumns.Level),
        Severity = Text(RecordColumns.Severity),
        Amount = Number(RecordColumns.Amount),
        Quantity = Number(RecordColumns.Quantity) ?? 1,
        Points = Number(RecordColumns.Points),
        Status = Status(),
    };

    private string Indicator()
    {
        var text = Text(RecordColumns.Indicator);
        if (text is null)
        {
            AddFault(RecordColumns.Indicator, CommandMessages.MissingIndicator);
        }

        return text ?? "";
    }

    private string? Text(string column)
    {
        var index = header.IndexOf(column);
        return index < 0 || row.Cells[index].Text.Length == 0 ? null : row.Cells[index].Text;
    }

    private LocalDate? Day(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (CellReader.TryReadDay(text, out var day))
        {
            return day;
        }

        AddFault(column, CommandMessages.NotADay(column, text));
        return null;
    }

    private decimal? Number(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (CellReader.ReadNumber(text, column, out var number) is not { } fault)
        {
            return number;
        }

        AddFault(column, fault);
        return null;
    }

    private RecordStatus Status()
    {
        var text = Text(RecordColumns.Status);
        if (text is not null && !Statuses.Contains(text))
        {
            AddFault(RecordColumns.Status, CommandMessages.UnknownStatus(text, Statuses));
        }

        return text == Statuses[1] ? RecordStatus.Unconfirmed : RecordStatus.Confirmed;
    }

    private void AddFault(string column, Message message) =>
        group.Faults.Add(new InputFault(file, row.Cells[header.IndexOf(column)].Start, message, group.Records.Count, column));
}
