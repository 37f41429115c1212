namespace CreditGrading.Cli.Input;

/// <summary>Reads the text of single cells: days and numbers are written one way only.</summary>
internal static class CellReader
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int MaxWholeDigits = 18;
    private const int MaxDecimals = 9;

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day.</param>
    /// <returns>False unless the text is a day of the calendar as <c>YYYY-MM-DD</c>, in ASCII digits.</returns>
    public static bool TryReadDay(ReadOnlySpan<char> text, out LocalDate day)
    {
        var isDay = DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed);
        day = LocalDate.FromDateOnly(parsed);
        return isDay;
    }

    /// <summary>Reads a number, <c>-?digits(.digits)?</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="column">The column, for the message.</param>
    /// <param name="number">The number.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Message? ReadNumber(ReadOnlySpan<char> text, string column, out decimal number)
    {
        number = 0;
        var digits = text is ['-', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? "0" : digits[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(decimals))
        {
            return CommandMessages.NotANumber(column, text.ToString());
        }

        if (whole.Length > MaxWholeDigits || decimals.Length > MaxDecimals)
        {
            return CommandMessages.TooManyDigits(column, text.ToString());
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        number = decimal.Parse(text, style, CultureInfo.InvariantCulture);
        return null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
