using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>
/// The sums of one evaluation at a time, by indicator, group and counter. Made once for a scheme and used again and again; only what was
/// touched is cleared, so that the cost follows the records and not the indicators. Not safe for concurrent use.
/// </summary>
internal sealed class EvaluationWorkspace(CompiledScheme scheme)
{
    private readonly long[] _points = new long[scheme.Indicators.Length];
    private readonly bool[] _isTouched = new bool[scheme.Indicators.Length];
    private readonly int[] _touched = new int[scheme.Indicators.Length];
    private int _touchedCount;

    /// <summary>By group: the points so far, the base included.</summary>
    public long[] GroupPoints { get; } = new long[scheme.Groups.Length];

    /// <summary>By counter: how many records.</summary>
    public long[] Counts { get; } = new long[scheme.CounterCount];

    /// <summary>By sum: the amounts, scaled.</summary>
    public Int128[] Sums { get; } = new Int128[scheme.SumCount];

    /// <summary>By ruling: whether it fired.</summary>
    public bool[] HasFired { get; } = new bool[scheme.Rulings.Length];

    /// <summary>By fact: whether it is missing and decides.</summary>
    public bool[] IsMissing { get; } = new bool[scheme.Facts.Length];

    /// <summary>Whether the adopted grade is there but out of date, and decides.</summary>
    public bool IsAdoptedStale { get; set; }

    /// <summary>The bonus points after the indicators' caps.</summary>
    public long BonusPoints { get; set; }

    /// <summary>The deduction points after the indicators' caps.</summary>
    public long DeductionPoints { get; set; }

    /// <summary>The score, as far as conditions read it.</summary>
    public long Score { get; set; }

    /// <summary>Whether an indicator is assumed of which the subject has a record, counted or not.</summary>
    public bool RecordsUseAssumed { get; set; }

    /// <summary>Whether a base, or a limit that was reached, is assumed.</summary>
    public bool ScoreUsesAssumed { get; set; }

    /// <summary>The indicators with a counted record, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _touchedCount);

    /// <summary>Adds the points of a counted record.</summary>
    public void AddPoints(int indicator, long points)
    {
        if (!_isTouched[indicator])
        {
            _isTouched[indicator] = true;
            _touched[_touchedCount++] = indicator;
        }

        _points[indicator] += points;
    }

    /// <summary>The points of an indicator's counted records, uncapped.</summary>
    public long PointsOf(int indicator) => _points[indicator];

    /// <summary>Makes ready for the next subject.</summary>
    public void Reset()
    {
        foreach (var indicator in Touched)
        {
            _points[indicator] = 0;
            _isTouched[indicator] = false;
        }

        _touchedCount = 0;
        Array.Clear(Counts);
        Array.Clear(Sums);
        Array.Clear(HasFired);
        Array.Clear(IsMissing);
        IsAdoptedStale = false;
        BonusPoints = 0;
        DeductionPoints = 0;
        Score = 0;
        RecordsUseAssumed = false;
        ScoreUsesAssumed = false;
    }
}
