using System.Text;
using CreditGrading.Internal;
using NodaTime.Text;

namespace CreditGrading.Receipts;

/// <summary>How the values of a receipt, and of what it hashes, are written.</summary>
internal static class CanonicalValue
{
    /// <summary>How many digits a hash has.</summary>
    private const int HashLength = 64;

    /// <summary>A day as <c>YYYY-MM-DD</c> of the ISO calendar.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>A number as its digits, without zeros at the end.</summary>
    public static string Of(decimal number) => DecimalText.Normalize(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A fact's value as a file would write it; empty where it is not known.</summary>
    public static string Of(FactValue value) => value.Form switch
    {
        FactValueForm.Number => Of(value.Number),
        FactValueForm.Date => Of(value.Date),
        _ => value.ToString(),
    };

    /// <summary>An id as JSON can hold it: a half of a surrogate pair becomes U+FFFD, as in every file.</summary>
    public static string Shown(string id) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id));

    /// <summary>Reads a day in the form in which it is written.</summary>
    public static LocalDate? ReadDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && Of(day) == text ? day : null;

    /// <summary>Reads a number in the form in which it is written.</summary>
    public static decimal? ReadNumber(string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) && Of(number) == text ? number : null;
    }

    /// <summary>Whether a text is a hash: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);
}
