namespace CreditGrading.Bulk;

/// <summary>Codes as numbers from 1 in the order in which they are met; 0 stands for none.</summary>
internal sealed class CodeTable
{
    public const int None = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [""];

    /// <summary>The codes by number; the first place is none's.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The number of a code; none for one that is null or empty.</summary>
    public int NumberOf(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return None;
        }

        if (!_numbers.TryGetValue(code, out var number))
        {
            number = _codes.Count;
            _numbers.Add(code, number);
            _codes.Add(code);
        }

        return number;
    }

    /// <summary>Whether a number is one of a code, or none.</summary>
    public bool Has(int number) => number >= 0 && number < _codes.Count;

    /// <summary>Forgets the codes.</summary>
    public void Clear()
    {
        _numbers.Clear();
        _codes.RemoveRange(1, _codes.Count - 1);
    }

    /// <summary>The codes as they are now, for a batch to keep.</summary>
    public string[] ToArray() => [.. _codes];
}
