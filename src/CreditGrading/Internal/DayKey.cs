namespace CreditGrading.Internal;

/// <summary>
/// Calendar days as whole numbers that keep their order: year, month and day side by side in bits. Comparing them needs no
/// calendar, and a year or month is a shift away; the difference of two is no number of days.
/// </summary>
internal static class DayKey
{
    /// <summary>Before every day.</summary>
    public const int Min = int.MinValue;

    /// <summary>After every day.</summary>
    public const int Max = int.MaxValue;

    private const int YearShift = 9;
    private const int MonthShift = 5;
    private const int MonthMask = 15;
    private const int DayMask = 31;
    private const int MonthsInYear = 12;

    /// <summary>The key of a day, of whatever calendar.</summary>
    public static int Of(LocalDate day)
    {
        var iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return (iso.Year << YearShift) | (iso.Month << MonthShift) | iso.Day;
    }

    /// <summary>The day of a key.</summary>
    public static LocalDate ToDay(int key) => new(YearOf(key), (key >> MonthShift) & MonthMask, key & DayMask);

    /// <summary>The key of a day some days later; <see cref="Max"/> where the calendar ends before.</summary>
    public static int OfDaysAfter(LocalDate day, int days)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso > LocalDate.MaxIsoValue.PlusDays(-days) ? Max : Of(iso.PlusDays(days));
    }

    /// <summary>The calendar year of a key.</summary>
    public static int YearOf(int key) => key >> YearShift;

    /// <summary>The calendar month of a key, counted through the years.</summary>
    public static int MonthOf(int key) => (YearOf(key) * MonthsInYear) + ((key >> MonthShift) & MonthMask) - 1;
}
