using NodaTime;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>Days of the workload as small numbers, counted from the first day of 2020.</summary>
internal static class WorkloadDays
{
    /// <summary>
    /// The day on which the workload is graded. The workload is defined as of the day before, with a validity that excludes its
    /// last day; here that day is included, so one day later exactly the same records are live.
    /// </summary>
    public static readonly LocalDate AsOf = new(2025, 7, 1);

    private static readonly LocalDate First = new(2020, 1, 1);

    /// <summary>The number of <see cref="AsOf"/>.</summary>
    public static int AsOfNumber { get; } = NumberOf(AsOf);

    /// <summary>The day from which ages are counted back: the day before <see cref="AsOf"/>.</summary>
    public static int YoungestNumber { get; } = AsOfNumber - 1;

    public static int NumberOf(LocalDate day) => Period.DaysBetween(First, day);

    public static LocalDate DateOf(int number) => First.PlusDays(number);

    /// <summary>The earliest day of an act that is still valid on <see cref="AsOf"/>.</summary>
    public static int FirstLive(int validityMonths)
    {
        var day = AsOf.PlusMonths(-validityMonths);
        return NumberOf(day);
    }

    /// <summary>The last day on which a record counts.</summary>
    public static int LastLive(int day, int validityMonths) => NumberOf(DateOf(day).PlusMonths(validityMonths));

    /// <summary>
    /// The day on which a repaired record was repaired: a month after the act, and never after <see cref="AsOf"/>. The workload
    /// only says that it was.
    /// </summary>
    public static int RepairOf(int day) => Math.Min(day + 30, AsOfNumber);
}
