using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws what repair does, and repairs that take effect around a day.</summary>
internal static class RepairDrawing
{
    private static readonly string[] Fields = ["occurredOn", "effectiveOn", "publishedOn"];

    public static ReferenceRepair Rule(Dice dice) => dice.Chance(60) ? Waiting(dice) : new(null, []);

    /// <summary>A rule after which some time has to pass first.</summary>
    public static ReferenceRepair Waiting(Dice dice) =>
        new(ValidityDrawing.Period(dice), dice.Shuffled(dice.Some(Fields, dice.Weighted((60, 1), (30, 2), (10, 3)))));

    /// <summary>The record, at times repaired; then the time that has to pass first runs from a day that is filled.</summary>
    public static CreditRecord Draw(
        Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, LocalDate day, CreditRecord record)
    {
        var matters = ReferenceRepairs.RuleOf(scheme, indicator) is { NotBefore: not null } or { Effect: not "drop" }
            || scheme.Adoption is { IsStaleAfterRepair: true };
        if (!indicator.IsAdverse || !dice.Chance(matters ? 35 : 14))
        {
            return record;
        }

        var repaired = record with { RepairedOn = DayDrawing.Near(dice, day) };
        var stated = ReferenceRepairs.RuleOf(scheme, indicator);
        repaired = stated is { Effect: "giveBack" or "replace" }
            ? FurtherRecordDrawing.WithRepair(dice, scheme, stated, day, new(0, repaired, indicator))
            : repaired;
        return stated is { NotBefore: { } period }
            ? WithStart(dice, period, stated.From, day, new(0, repaired, indicator))
            : repaired;
    }

    /// <summary>Fills the day from which the time runs, often so that it has just passed or is about to; or repairs the
    /// record around the end of the time.</summary>
    private static CreditRecord WithStart(
        Dice dice, ReferencePeriod period, IReadOnlyList<string> from, LocalDate day, ReferenceRecord record)
    {
        var start = record.FirstFilled(from);
        if (start is null || dice.Chance(50))
        {
            var field = from.FirstOrDefault(name => record.FirstFilled([name]) is not null) ?? dice.Pick(from);
            return RecordDrawing.Fill(record.Source, field, DayDrawing.LastElapsed(period, day).PlusDays(dice.Range(-2, 1)));
        }

        return dice.Chance(50)
            ? record.Source
            : record.Source with { RepairedOn = period.AddTo(start.Value).PlusDays(dice.Range(-1, 2)) };
    }
}
