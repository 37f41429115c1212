using System.Text.Json;
using CreditGrading.Explanation;
using CreditGrading.Internal;

namespace CreditGrading.Json;

/// <summary>How days and numbers are written, and how members that may be null are.</summary>
internal static class JsonValues
{
    /// <summary>The same number without trailing zeros.</summary>
    public static decimal Of(decimal number) => DecimalText.Normalize(number);

    /// <summary>A day as <c>YYYY-MM-DD</c> of the ISO calendar.</summary>
    public static string Of(LocalDate day) => Texts.Day(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Writes a text, or nothing.</summary>
    public static void WriteIfAny(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes a day, or nothing.</summary>
    public static void WriteIfAny(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } given)
        {
            writer.WriteString(name, Of(given));
        }
    }

    /// <summary>Writes a number, or nothing.</summary>
    public static void WriteIfAny(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } given)
        {
            writer.WriteNumber(name, Of(given));
        }
    }
}
