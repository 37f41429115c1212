namespace CreditGrading.Schemes.Model;

/// <summary>What ends a record's time.</summary>
internal enum ValidityKind
{
    /// <summary>Nothing does.</summary>
    Unlimited,

    /// <summary>The end of the conduct.</summary>
    UntilEnded,

    /// <summary>The last day of the record's own term.</summary>
    OwnTerm,

    /// <summary>Its clock date leaving the evaluation period.</summary>
    EvaluationPeriod,

    /// <summary>A period after the clock date.</summary>
    Period,
}

/// <summary>The unit of a period.</summary>
internal enum PeriodUnit
{
    Days,
    Months,
    Years,
}

/// <summary>A period of calendar units, 1 or more.</summary>
internal readonly record struct CalendarPeriod(int Count, PeriodUnit Unit)
{
    /// <summary>
    /// The day on which a period that began with <paramref name="clock"/> ends: the corresponding day, or the month's last.
    /// </summary>
    public LocalDate LastDayFrom(LocalDate clock) => Unit switch
    {
        PeriodUnit.Days => clock.PlusDays(Count),
        PeriodUnit.Months => clock.PlusMonths(Count),
        _ => clock.PlusYears(Count),
    };

    /// <summary>
    /// Whether this period, wherever it begins, is at least as long as another; false where that cannot be told.
    /// </summary>
    public bool IsNoShorterThan(CalendarPeriod other)
    {
        if ((Unit == PeriodUnit.Days) == (other.Unit == PeriodUnit.Days))
        {
            return Units >= other.Units;
        }

        return Unit == PeriodUnit.Days
            ? Units >= MonthLengths.Most(other.Units)
            : MonthLengths.Least(Units) >= other.Units;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{{{Word}: {Count}}}");

    /// <summary>Days, or months.</summary>
    private int Units => Unit == PeriodUnit.Years ? Count * 12 : Count;

    private string Word => Unit switch
    {
        PeriodUnit.Days => "days",
        PeriodUnit.Months => "months",
        _ => "years",
    };
}

/// <summary>How many days a number of months may have, wherever in the calendar they begin.</summary>
internal static class MonthLengths
{
    private static readonly LocalDate CycleStart = new(2000, 1, 1);

    /// <summary>
    /// The days of a month from which the shortest and longest periods run: its first, and those that a shorter month cuts.
    /// </summary>
    private static readonly int[] Days = [1, 28, 29, 30, 31];

    public static int Least(int months) => Lengths(months).Min();

    public static int Most(int months) => Lengths(months).Max();

    /// <summary>The calendar repeats after 400 years.</summary>
    private static IEnumerable<int> Lengths(int months) =>
        from month in Enumerable.Range(0, 4_800)
        let first = CycleStart.PlusMonths(month)
        from day in Days
        where day <= CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)
        let start = first.PlusDays(day - 1)
        select Period.DaysBetween(start, start.PlusMonths(months));
}

/// <summary>One way in which a record's time may be limited.</summary>
internal readonly record struct ValidityTerm(ValidityKind Kind, CalendarPeriod Period, SourcePosition Position)
{
    public override string ToString() => Kind switch
    {
        ValidityKind.Unlimited => "unlimited",
        ValidityKind.UntilEnded => "untilEnded",
        ValidityKind.OwnTerm => "ownTerm",
        ValidityKind.EvaluationPeriod => "evaluationPeriod",
        _ => Period.ToString(),
    };
}
