using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>Gives records of a batch as the record reader takes them.</summary>
internal sealed class ColumnReader(RecordColumns records, BatchCodes codes)
{
    private readonly RecordInput _input = new();

    /// <summary>A record; valid until the next is asked for.</summary>
    public RecordInput Fill(int row)
    {
        var core = records.Core[row];
        _input.OccurredOn = DayOf(core.Occurred);
        _input.EffectiveOn = DayOf(records.Effective[row]);
        _input.PublishedOn = DayOf(records.Published[row]);
        _input.EndedOn = DayOf(records.Ended[row]);
        _input.ExpiresOn = DayOf(records.Expires[row]);
        _input.RepairedOn = DayOf(core.Repaired);
        _input.WithdrawnOn = DayOf(records.Withdrawn[row]);
        _input.KnownOn = DayOf(records.Known[row]);
        _input.Act = NumberOf(records.Acts[row]);
        _input.Unit = NumberOf(records.Units[row]);
        _input.Level = codes.Levels[records.Levels[row]];
        _input.Severity = codes.Severities[records.Severities[row]];
        _input.Amount = records.Amounts[row];
        _input.Quantity = core.Quantity == CoreFields.OddQuantity ? records.Quantities[row] : core.Quantity;
        _input.Points = records.Points[row];
        _input.Status = records.Statuses[row];
        return _input;
    }

    /// <summary>The day of a key of a batch.</summary>
    public static LocalDate? DayOf(int key) => key == RecordColumns.NoDay ? null : DayKey.ToDay(key);

    private static int NumberOf(int number) => number == CodeTable.None ? RecordRow.None : number;
}
