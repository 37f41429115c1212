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
    /// <summary>More days than any run of months differs from the average.</summary>
    private const int MonthSlack = 5;

    /// <summary>The day on which a period that began with <paramref name="clock"/> ends: the corresponding day, or the month's last.</summary>
    public LocalDate LastDayFrom(LocalDate clock) => Unit switch
    {
        PeriodUnit.Days => clock.PlusDays(Count),
        PeriodUnit.Months => clock.PlusMonths(Count),
        _ => clock.PlusYears(Count),
    };

    /// <summary>Whether this period, wherever it begins, is at least as long as another; false where that cannot be told.</summary>
    public bool IsNoShorterThan(CalendarPeriod other)
    {
        if ((Unit == PeriodUnit.Days) == (other.Unit == PeriodUnit.Days))
        {
            return Units >= other.Units;
        }

        return Unit == PeriodUnit.Days
            ? Units >= AverageDays(other.Units) + MonthSlack
            : AverageDays(Units) - MonthSlack >= other.Units;
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

    /// <summary>The calendar repeats after 400 years, which are 146,097 days.</summary>
    private static int AverageDays(int months) => (int)(months * 146_097L / 4_800);
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
