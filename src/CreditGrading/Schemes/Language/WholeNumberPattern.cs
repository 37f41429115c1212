namespace CreditGrading.Schemes.Language;

/// <summary>Ranges of whole numbers as regular expressions.</summary>
internal static class WholeNumberPattern
{
    private const string AnyDigit = "[0-9]";

    /// <summary>Gives the expression for the whole numbers of a range, with leading zeros or without.</summary>
    /// <param name="least">The least number, included; 0 or more.</param>
    /// <param name="most">The greatest number, included.</param>
    public static string Of(int least, int most)
    {
        var choices = new List<string>();
        for (long first = 0, next = 10; first <= most; first = next, next *= 10)
        {
            var (low, high) = (Math.Max(least, first), Math.Min(most, next - 1));
            if (low <= high)
            {
                choices.AddRange(SameLength(Text(low), Text(high)));
            }
        }

        var numbers = $"0*({string.Join('|', choices)})";
        return least == 0 ? $"^({numbers}|-0+)$" : $"^{numbers}$";
    }

    /// <summary>The expressions, each for some, of the numbers between two that have as many digits.</summary>
    private static IEnumerable<string> SameLength(string low, string high)
    {
        if (low.Length == 0)
        {
            return [""];
        }

        if (low[0] == high[0])
        {
            return SameLength(low[1..], high[1..]).Select(rest => low[0] + rest);
        }

        var (isLowEven, isHighEven) = (low.AsSpan(1).Trim('0').IsEmpty, high.AsSpan(1).Trim('9').IsEmpty);
        var (from, to) = ((char)(low[0] + (isLowEven ? 0 : 1)), (char)(high[0] - (isHighEven ? 0 : 1)));
        var count = low.Length - 1;
        return
        [
            .. isLowEven ? [] : SameLength(low[1..], new string('9', count)).Select(rest => low[0] + rest),
            .. from > to ? [] : (string[])[Digits(from, to) + string.Concat(Enumerable.Repeat(AnyDigit, count))],
            .. isHighEven ? [] : SameLength(new string('0', count), high[1..]).Select(rest => high[0] + rest),
        ];
    }

    private static string Digits(char from, char to) => from == to ? $"{from}" : $"[{from}-{to}]";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
