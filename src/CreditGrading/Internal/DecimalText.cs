namespace CreditGrading.Internal;

/// <summary>What reading a number gave.</summary>
internal enum DecimalTextResult
{
    Number,
    NotANumber,
    TooLong,
}

/// <summary>Numbers as text: <c>-?digits(.digits)?</c> in ASCII digits and nothing else.</summary>
internal static class DecimalText
{
    /// <summary>The most digits before the decimal point.</summary>
    public const int MaxWholeDigits = 18;

    /// <summary>The most digits after the decimal point.</summary>
    public const int MaxDecimals = 9;

    /// <summary>The numbers as a regular expression.</summary>
    public const string Pattern = @"^-?0*[0-9]{1,18}(\.[0-9]{1,9})?$";

    /// <summary>The numbers of 0 or more as a regular expression.</summary>
    public const string PatternOfNotNegative = @"^(0*[0-9]{1,18}(\.[0-9]{1,9})?|-0+(\.0{1,9})?)$";

    /// <summary>Reads a number.</summary>
    public static DecimalTextResult TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var digits = text is ['-', .. var rest] ? rest : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (!IsDigits(whole) || (point >= 0 && !IsDigits(fraction)))
        {
            return DecimalTextResult.NotANumber;
        }

        if (whole.TrimStart('0').Length > MaxWholeDigits || fraction.Length > MaxDecimals)
        {
            return DecimalTextResult.TooLong;
        }

        // INVARIANT: at most 27 digits, which a decimal holds exactly.
        number = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
        return DecimalTextResult.Number;
    }

    /// <summary>The digits after the point that a number needs: trailing zeros do not count.</summary>
    public static int DecimalsOf(decimal number) => Normalize(number).Scale;

    /// <summary>The same number without trailing zeros after the point.</summary>
    public static decimal Normalize(decimal number)
    {
        // Dividing by one written with the most zeros makes the runtime drop all that are not needed.
        return number / 1.0000000000000000000000000000m;
    }

    /// <summary>Writes a number without trailing zeros after the point.</summary>
    public static string Of(decimal number) => Normalize(number).ToString(CultureInfo.InvariantCulture);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
