using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws days where something may turn: ends of months and periods, leap days, edges of validities.</summary>
internal static class DayDrawing
{
    /// <summary>A day on which subjects are graded: mostly in force, now and then at an end of it or outside.</summary>
    public static LocalDate Evaluation(Dice dice, ReferenceScheme scheme)
    {
        var last = scheme.LastDay ?? new LocalDate(2026, 12, 31);
        if (dice.Chance(8))
        {
            return dice.Pick([scheme.FirstDay.PlusDays(-1), scheme.FirstDay, last, last.PlusDays(1)]);
        }

        var day = Turning(dice, dice.Range(2020, 2025));
        return day < scheme.FirstDay || day > last ? last : day;
    }

    /// <summary>A day of a year, often one at which a period turns.</summary>
    public static LocalDate Turning(Dice dice, int year)
    {
        var month = new LocalDate(year, dice.Range(1, 12), 1);
        return dice.Range(1, 10) switch
        {
            1 or 2 => month.PlusMonths(1).PlusDays(-1),
            3 => new LocalDate(year, 3, 1).PlusDays(-1),
            4 => new(2020 + (4 * dice.Range(0, 1)), 2, 29),
            5 => new LocalDate(year, dice.Pick([1, 4, 7, 10]), 1).PlusDays(-1),
            6 => new(year, dice.Pick([1, 4, 7, 10]), 1),
            7 => new(year, 12, 31),
            _ => month.PlusDays(dice.Range(0, 27)),
        };
    }

    /// <summary>A clock date close to where a record of the indicator begins or ceases to count on a day.</summary>
    public static LocalDate Clock(Dice dice, ReferenceScheme scheme, ReferenceIndicator indicator, LocalDate day)
    {
        var periods = Periods(indicator.Validity).Concat(Withins(scheme, indicator)).ToList();
        return dice.Range(1, 10) switch
        {
            1 or 2 => day.PlusDays(dice.Range(-1, 1) - indicator.LagDays),
            3 or 4 or 5 when periods.Count > 0 => Before(day, dice.Pick(periods)).PlusDays(dice.Range(-2, 2)),
            3 or 4 when scheme.Evaluation is not null => PeriodEnd(dice, day),
            6 => Turning(dice, dice.Range(day.Year - 2, day.Year)),
            7 => day.PlusDays(-dice.Range(400, 3000)),
            _ => day.PlusDays(-dice.Range(0, 400)),
        };
    }

    /// <summary>A day close to the evaluation date.</summary>
    public static LocalDate Near(Dice dice, LocalDate day) =>
        dice.Chance(60) ? day.PlusDays(dice.Range(-1, 1)) : day.PlusDays(dice.Range(-90, 90));

    /// <summary>The last day from which the period has passed by a day.</summary>
    public static LocalDate LastElapsed(ReferencePeriod period, LocalDate day) =>
        Around(period, day).Last(start => period.AddTo(start) <= day);

    /// <summary>The first day from which a validity of the period reaches a day.</summary>
    public static LocalDate FirstValid(ReferencePeriod period, LocalDate day) =>
        Around(period, day).First(start => period.AddTo(start) >= day);

    /// <summary>The days around the one that subtraction gives, which months of different lengths make wrong by a few.</summary>
    private static IEnumerable<LocalDate> Around(ReferencePeriod period, LocalDate day) =>
        Enumerable.Range(-5, 11).Select(days => Before(day, period).PlusDays(days));

    private static LocalDate Before(LocalDate day, ReferencePeriod period) => period.Unit switch
    {
        "days" => day.PlusDays(-period.Count),
        "months" => day.PlusMonths(-period.Count),
        _ => day.PlusYears(-period.Count),
    };

    private static LocalDate PeriodEnd(Dice dice, LocalDate day)
    {
        var month = new LocalDate(day.Year, day.Month, 1).PlusMonths(-dice.Range(0, 14));
        return month.PlusDays(dice.Range(-1, 1));
    }

    /// <summary>The periods to which conditions narrow counts and sums of an indicator.</summary>
    public static IEnumerable<ReferencePeriod> Withins(ReferenceScheme scheme, ReferenceIndicator indicator) =>
        ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).SelectMany(ReferenceFigures.Tallies)
            .Where(tally => ReferenceConditions.IsListed(tally.Of, indicator))
            .Select(tally => tally.Narrowing.Within).OfType<ReferencePeriod>();

    private static IEnumerable<ReferencePeriod> Periods(ReferenceValidity? validity) => validity switch
    {
        PeriodValidity period => [period.Period],
        TableValidity table => table.Rows.SelectMany(row => Periods(row.Value)),
        PointsValidity byPoints => byPoints.Brackets.SelectMany(bracket => Periods(bracket.Value)),
        _ => [],
    };
}
