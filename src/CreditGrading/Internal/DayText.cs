namespace CreditGrading.Internal;

/// <summary>Days as text: <c>YYYY-MM-DD</c> from year 1, and nothing else.</summary>
internal static class DayText
{
    /// <summary>The days as a regular expression, 29 February in leap years only.</summary>
    public const string Pattern = $"^(?!0000)([0-9]{{4}}-({MonthDay})|({LeapYear})-02-29)$";

    private const string LeapYear = "[0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00";

    private const string MonthDay = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31";

    private const string Format = "yyyy-MM-dd";
    private const int Length = 10;

    /// <summary>Writes a day of any calendar as the same day of the ISO calendar.</summary>
    public static string Of(LocalDate day)
    {
        var (year, month, number) = day.WithCalendar(CalendarSystem.Iso);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{number:D2}");
    }

    /// <summary>Reads a day.</summary>
    // The runtime's own parser is compiled ahead of time: that of Noda Time would be a tenth of what a new process needs to load
    // a scheme.
    public static bool TryParse(string text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || !DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date))
        {
            return false;
        }

        day = LocalDate.FromDateOnly(date);
        return true;
    }
}
