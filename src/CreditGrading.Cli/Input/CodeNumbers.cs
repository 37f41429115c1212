namespace CreditGrading.Cli.Input;

/// <summary>The numbers that a batch gave to codes, found without making a text of a code met before.</summary>
/// <param name="numberOf">Gives a code its number.</param>
internal sealed class CodeNumbers(Func<string, int> numberOf)
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gives the number of a code.</summary>
    /// <param name="code">The code; empty for none.</param>
    /// <returns>Its number, 0 for none.</returns>
    public int Of(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(code, out var number))
        {
            number = numberOf(code.ToString());
            _numbers[code] = number;
        }

        return number;
    }
}
