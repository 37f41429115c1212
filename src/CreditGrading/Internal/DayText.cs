using NodaTime.Text;

namespace CreditGrading.Internal;

/// <summary>Days as text: <c>YYYY-MM-DD</c> from year 1, and nothing else.</summary>
internal static class DayText
{
    private const int Length = 10;

    public static bool TryParse(string text, out LocalDate day)
    {
        day = default;
        return text.Length == Length && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day) && day.Year >= 1;
    }
}
