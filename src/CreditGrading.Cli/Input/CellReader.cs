using NodaTime.Text;

namespace CreditGrading.Cli.Input;

/// <summary>Reads the text of single cells: days and numbers are written one way only.</summary>
internal static class CellReader
{
    private const int DayLength = 10;
    private const int MaxWholeDigits = 18;
    private const int MaxDecimals = 9;

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day.</param>
    /// <returns>False unless the text is a day of the calendar as <c>YYYY-MM-DD</c>, in ASCII digits.</returns>
    public static bool TryReadDay(string text, out LocalDate day)
    {
        var isShaped = text.Length == DayLength && char.IsAsciiDigit(text[0]);
        var result = isShaped ? LocalDatePattern.Iso.Parse(text) : null;
        day = result is { Success: true } ? result.Value : default;
        return result is { Success: true } && day.Year >= 1;
    }

    /// <summary>Reads a number, <c>-?digits(.digits)?</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="column">The column, for the message.</param>
    /// <param name="number">The number.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Message? ReadNumber(string text, string column, out decimal number)
    {
        number = 0;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? "0" : digits[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(decimals))
        {
            return CommandMessages.NotANumber(column, text);
        }

        if (whole.Length > MaxWholeDigits || decimals.Length > MaxDecimals)
        {
            return CommandMessages.TooManyDigits(column, text);
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        number = decimal.Parse(text, style, CultureInfo.InvariantCulture);
        return null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
