using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>The evaluation periods (评价周期) of the calendar.</summary>
internal static class EvaluationPeriod
{
    public const int MonthsInYear = 12;

    /// <summary>The period a scheme means on a day: the one that contains it, or the last that ended before it.</summary>
    /// <returns>First and last day, both included; null for a scheme that evaluates continuously.</returns>
    public static DateInterval? Containing(LocalDate day, BoundEvaluation evaluation)
    {
        if (evaluation.Cycle == EvaluationCycle.Continuous)
        {
            return null;
        }

        var months = MonthsOf(evaluation.Cycle);
        var firstMonth = day.Month - ((day.Month - 1) % months);
        var first = new LocalDate(day.Year, firstMonth, 1).PlusMonths(evaluation.IsPreviousPeriod ? -months : 0);
        return new(first, first.PlusMonths(months).PlusDays(-1));
    }

    /// <summary>
    /// The last day on which a record counts whose clock is a day: of its own period, or of the one after where the previous
    /// counts.
    /// </summary>
    public static LocalDate LastDayOfRecords(LocalDate clock, BoundEvaluation evaluation)
    {
        var months = MonthsOf(evaluation.Cycle);
        var first = new LocalDate(clock.Year, clock.Month - ((clock.Month - 1) % months), 1);
        return first.PlusMonths(evaluation.IsPreviousPeriod ? 2 * months : months).PlusDays(-1);
    }

    /// <summary>Whether a day is the last of a period; every day is where a scheme evaluates continuously.</summary>
    public static bool IsLastDay(LocalDate day, EvaluationCycle cycle) =>
        cycle == EvaluationCycle.Continuous
        || (day.Month % MonthsOf(cycle) == 0 && day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month));

    /// <summary>The months of a period.</summary>
    public static int MonthsOf(EvaluationCycle cycle) => cycle switch
    {
        EvaluationCycle.Month => 1,
        EvaluationCycle.Quarter => 3,
        EvaluationCycle.HalfYear => 6,
        _ => MonthsInYear,
    };
}
