using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Bulk;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Input;

/// <summary>Reads rows of a records file; a cell that cannot be read is left out of the record and becomes a fault.</summary>
internal sealed class RecordRowReader
{
    private static readonly ImmutableArray<string> Statuses = ["confirmed", "unconfirmed"];

    private static readonly FrozenSet<string> Usual = FrozenSet.ToFrozenSet(
        [
            RecordColumns.SubjectId, RecordColumns.Indicator, RecordColumns.OccurredOn, RecordColumns.RepairedOn,
            RecordColumns.Level, RecordColumns.Severity,
        ],
        StringComparer.Ordinal);

    private readonly RecordsFile _file;
    private readonly CsvCursor _row;
    private readonly ImmutableArray<int> _indexes;
    private readonly bool _isUsual;
    private readonly CodeNumbers _indicators;
    private readonly CodeNumbers _severities;
    private readonly CodeNumbers _levels;
    private readonly CodeNumbers _acts;
    private readonly CodeNumbers _units;

    /// <summary>Creates a reader.</summary>
    /// <param name="file">The file.</param>
    /// <param name="batch">Where codes get their numbers.</param>
    /// <param name="indicatorOf">Where those of indicators do.</param>
    public RecordRowReader(RecordsFile file, SubjectBatchBuilder batch, Func<string, int> indicatorOf)
    {
        _file = file;
        _row = file.Row;
        _indexes = [.. Enum.GetValues<Column>().Select(column => file.Header.IndexOf(NameOf(column)))];
        _isUsual = file.Header.Names.All(Usual.Contains);
        _indicators = new(indicatorOf);
        _severities = new(batch.SeverityOf);
        _levels = new(batch.LevelOf);
        _acts = new(batch.ActOf);
        _units = new(batch.UnitOf);
    }

    /// <summary>The columns, in the order of their names.</summary>
    private enum Column
    {
        Indicator,
        OccurredOn,
        RecordId,
        EffectiveOn,
        PublishedOn,
        EndedOn,
        ExpiresOn,
        RepairedOn,
        WithdrawnOn,
        KnownOn,
        Act,
        Unit,
        Level,
        Severity,
        Amount,
        Quantity,
        Points,
        Status,
    }

    /// <summary>Reads the row that the file is on, which has as many cells as the header.</summary>
    /// <param name="subject">Whose it is; gets the faults.</param>
    /// <returns>The record.</returns>
    public BatchRecord Read(InputSubject subject) => _isUsual ? ReadUsual(subject) : ReadAny(subject);

    /// <summary>Reads a row of a file with the usual columns only; to look for the others would take as long again.</summary>
    private BatchRecord ReadUsual(InputSubject subject) => new()
    {
        Indicator = Indicator(subject),
        OccurredOn = Day(Column.OccurredOn, subject),
        RepairedOn = Day(Column.RepairedOn, subject),
        Level = _levels.Of(Text(Column.Level)),
        Severity = _severities.Of(Text(Column.Severity)),
    };

    private BatchRecord ReadAny(InputSubject subject) => new()
    {
        Indicator = Indicator(subject),
        RecordId = Text(Column.RecordId) is { IsEmpty: false } id ? id.ToString() : null,
        OccurredOn = Day(Column.OccurredOn, subject),
        EffectiveOn = Day(Column.EffectiveOn, subject),
        PublishedOn = Day(Column.PublishedOn, subject),
        EndedOn = Day(Column.EndedOn, subject),
        ExpiresOn = Day(Column.ExpiresOn, subject),
        RepairedOn = Day(Column.RepairedOn, subject),
        WithdrawnOn = Day(Column.WithdrawnOn, subject),
        KnownOn = Day(Column.KnownOn, subject),
        Act = _acts.Of(Text(Column.Act)),
        Unit = _units.Of(Text(Column.Unit)),
        Level = _levels.Of(Text(Column.Level)),
        Severity = _severities.Of(Text(Column.Severity)),
        Amount = Number(Column.Amount, subject),
        Quantity = Number(Column.Quantity, subject),
        Points = Number(Column.Points, subject),
        Status = Status(subject),
    };

    /// <summary>The column's place in <see cref="RecordColumns.All"/> is one further, for the subject's id comes first.</summary>
    private static string NameOf(Column column) => RecordColumns.All[(int)column + 1];

    private int Indicator(InputSubject subject)
    {
        var text = Text(Column.Indicator);
        if (text.IsEmpty)
        {
            AddFault(Column.Indicator, CommandMessages.MissingIndicator, subject);
        }

        return _indicators.Of(text);
    }

    private ReadOnlySpan<char> Text(Column column)
    {
        var index = _indexes[(int)column];
        return index < 0 ? [] : _row.ValueOf(index);
    }

    private LocalDate? Day(Column column, InputSubject subject)
    {
        var text = Text(column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (CellReader.TryReadDay(text, out var day))
        {
            return day;
        }

        AddFault(column, CommandMessages.NotADay(NameOf(column), text.ToString()), subject);
        return null;
    }

    private decimal? Number(Column column, InputSubject subject)
    {
        var text = Text(column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (CellReader.ReadNumber(text, NameOf(column), out var number) is not { } fault)
        {
            return number;
        }

        AddFault(column, fault, subject);
        return null;
    }

    private RecordStatus Status(InputSubject subject)
    {
        var text = Text(Column.Status);
        if (text.IsEmpty || text.SequenceEqual(Statuses[0]))
        {
            return RecordStatus.Confirmed;
        }

        if (text.SequenceEqual(Statuses[1]))
        {
            return RecordStatus.Unconfirmed;
        }

        AddFault(Column.Status, CommandMessages.UnknownStatus(text.ToString(), Statuses), subject);
        return RecordStatus.Confirmed;
    }

    private void AddFault(Column column, Message message, InputSubject subject) => subject.AddFault(
        new InputFault(_file.File, _row.PositionOf(_indexes[(int)column]), message, subject.RecordCount, NameOf(column)));
}
