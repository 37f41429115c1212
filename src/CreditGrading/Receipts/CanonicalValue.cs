using System.Text;
using CreditGrading.Internal;
using NodaTime.Text;

namespace CreditGrading.Receipts;

/// <summary>How the values of a receipt, and of what it hashes, are written.</summary>
internal static class CanonicalValue
{
    /// <summary>A day as <c>YYYY-MM-DD</c> of the ISO calendar.</summary>
    public static string Of(LocalDate day) => DayText.Of(day);

    /// <summary>A number as its digits, without zeros at the end.</summary>
    public static string Of(decimal number) => DecimalText.Of(number);

    /// <summary>A fact's value as a file would write it; empty where it is not known.</summary>
    public static string Of(FactValue value) => value.Form == FactValueForm.Number ? Of(value.Number) : value.ToString();

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
}
