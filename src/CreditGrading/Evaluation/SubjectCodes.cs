namespace CreditGrading.Evaluation;

/// <summary>The acts and units that one subject's records name, as numbers in the order in which they are met.</summary>
internal sealed class SubjectCodes
{
    private readonly Dictionary<string, int> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly List<string> _unitNames = [];

    /// <summary>The names of the units, by number.</summary>
    public IReadOnlyList<string> Units => _unitNames;

    public int ActOf(string? act) => IndexOf(_acts, act);

    public int UnitOf(string? unit)
    {
        var index = IndexOf(_units, unit);
        if (index == _unitNames.Count)
        {
            _unitNames.Add(unit!);
        }

        return index;
    }

    public void Clear()
    {
        _acts.Clear();
        _units.Clear();
        _unitNames.Clear();
    }

    private static int IndexOf(Dictionary<string, int> codes, string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return RecordRow.None;
        }

        codes.TryAdd(code, codes.Count);
        return codes[code];
    }
}
