using System.Numerics;
using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// The sums of one evaluation at a time, by indicator, group and counter. Made once for a scheme and used again and again; only
/// what was touched is cleared, so that the cost follows the records and not the indicators. Not safe for concurrent use.
/// </summary>
internal sealed class EvaluationWorkspace(CompiledScheme scheme)
{
    /// <summary>The most records for which <see cref="Release"/> keeps room.</summary>
    private const int MaxKeptRecords = 4_096;

    private const int BitsInSeen = 64;

    private readonly long[] _points = new long[scheme.Indicators.Length];
    private readonly bool[] _isTouched = new bool[scheme.Indicators.Length];
    private readonly int[] _touched = new int[scheme.Indicators.Length + 1];
    private readonly long[] _counts = new long[scheme.CounterCount];
    private readonly Int128[] _sums = new Int128[scheme.SumCount];
    private readonly bool[] _areCountsUnknown = new bool[scheme.CounterCount];
    private readonly bool[] _areSumsUnknown = new bool[scheme.SumCount];
    private readonly bool[] _isComponentUnknown = new bool[scheme.Groups.Length];
    private readonly bool[] _hasFired = new bool[scheme.Rulings.Length];
    private readonly bool[] _isMissing = new bool[scheme.Facts.Length];
    private readonly bool[] _areUnitsMissing = new bool[scheme.Groups.Length];
    private readonly long[] _seenBits = new long[scheme.CounterCount];
    private readonly PairMap<bool> _seen = new();
    private int[] _room = [];
    private int _touchedCount;
    private bool _hasTallies;
    private bool _isAnyTallyUnknown;
    private bool _isAnyComponentUnknown;
    private bool _isAnyMissing;

    /// <summary>By group: the points so far, the base included.</summary>
    public long[] GroupPoints { get; } = new long[scheme.Groups.Length];

    /// <summary>By counter: how many records.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>By sum: the amounts, scaled.</summary>
    public ReadOnlySpan<Int128> Sums => _sums;

    /// <summary>The acts whose deductions a counted signal absorbs, by act rule.</summary>
    public PairMap<bool> AbsorbedActs { get; } = new();

    /// <summary>The counted records that cannot simply be added up, with their points.</summary>
    public ListedRecords Listed { get; } = new(scheme.Accumulations.Any(rule => rule is not null) ? scheme.Indicators.Length : 0);

    /// <summary>The records of bonuses that may be suspended.</summary>
    public List<int> Aside { get; } = [];

    /// <summary>The units below the subject whose declaration counts, and what their records come to.</summary>
    public UnitMeans Units { get; } = new(scheme.HasUnits ? scheme.Groups : [], scheme.HasUnits ? scheme.Indicators.Length : 0);

    /// <summary>First and last days of the records that make repeats, of subjects with many.</summary>
    public RepeatDays Repeats { get; } = new();

    /// <summary>Places by act rule and act, or by month or act; empty between uses.</summary>
    public PairMap<int> Places { get; } = new();

    /// <summary>Points by calendar year; empty between uses.</summary>
    public PairMap<long> Years { get; } = new();

    /// <summary>Amounts by the spans of a tariff; empty between uses.</summary>
    public PairMap<Int128> Spans { get; } = new();

    /// <summary>By counter: whether it is not known how many records there are.</summary>
    public ReadOnlySpan<bool> AreCountsUnknown => _areCountsUnknown;

    /// <summary>By sum: whether it is not known what it comes to.</summary>
    public ReadOnlySpan<bool> AreSumsUnknown => _areSumsUnknown;

    /// <summary>By ruling: whether it fired.</summary>
    public ReadOnlySpan<bool> HasFired => _hasFired;

    /// <summary>Whether any ruling fired.</summary>
    public bool HasAnyFired { get; private set; }

    /// <summary>By fact: whether it is missing and decides.</summary>
    public ReadOnlySpan<bool> IsMissing => _isMissing;

    /// <summary>By group: whether its units are missing and decide.</summary>
    public ReadOnlySpan<bool> AreUnitsMissing => _areUnitsMissing;

    /// <summary>By group: whether it is a component that is not there and leaves the score unknown.</summary>
    public ReadOnlySpan<bool> IsComponentUnknown => _isComponentUnknown;

    /// <summary>Whether the adopted grade is there but out of date, and decides.</summary>
    public bool IsAdoptedStale { get; private set; }

    /// <summary>The bonus points after the indicators' caps.</summary>
    public long BonusPoints { get; set; }

    /// <summary>The deduction points after the indicators' caps.</summary>
    public long DeductionPoints { get; set; }

    /// <summary>The base score.</summary>
    public long Base { get; set; }

    /// <summary>The score, as far as conditions read it: its key where scores may be fractions.</summary>
    public long Score { get; set; }

    /// <summary>The score itself where scores may be fractions.</summary>
    public Fraction ExactScore { get; set; }

    /// <summary>The best and the worst rank that the grade may have, for conditions that read it.</summary>
    public (int Best, int Worst) Ranks { get; set; }

    /// <summary>Whether it is not known if bonuses are suspended of which a record counts.</summary>
    public bool IsSuspensionUnknown { get; set; }

    /// <summary>Whether a fact is unknown that bonus points are read from.</summary>
    public bool IsBonusFactUnknown { get; set; }

    /// <summary>Whether a fact is unknown that deduction points are read from.</summary>
    public bool IsDeductionFactUnknown { get; set; }

    /// <summary>Whether the base or a component is unknown.</summary>
    public bool IsBaseUnknown { get; set; }

    /// <summary>Whether every component is missing, and the scheme gives an outcome for that.</summary>
    public bool IsAllMissing { get; set; }

    /// <summary>Whether an indicator is assumed of which the subject has a record, counted or not.</summary>
    public bool RecordsUseAssumed { get; set; }

    /// <summary>Whether a base, or a limit that was reached, is assumed.</summary>
    public bool ScoreUsesAssumed { get; set; }

    public bool AreBonusesUnknown => IsSuspensionUnknown || IsBonusFactUnknown;

    public bool IsScoreUnknown => AreBonusesUnknown || IsDeductionFactUnknown || IsBaseUnknown;

    /// <summary>The indicators with a counted record, in the order in which they were met.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _touchedCount);

    /// <summary>Adds the points of a counted record.</summary>
    public void AddPoints(int indicator, long points) => AddPointsIf(true, indicator, points);

    /// <summary>Adds the points of a record where it counts; where it does not, nothing changes.</summary>
    public void AddPointsIf(bool counts, int indicator, long points)
    {
        // Whether records count is hard to foretell: without a branch on it the processor goes on.
        ref var isTouched = ref _isTouched[indicator];
        _touched[_touchedCount] = indicator;
        _touchedCount += counts & !isTouched ? 1 : 0;
        isTouched |= counts;
        _points[indicator] += points & -(counts ? 1L : 0L);
    }

    /// <summary>Lists a counted record.</summary>
    public void List(int record, in RecordRow row, long points) => Listed.Add(new(record, row.Indicator, row.Quantity, points));

    /// <summary>Puts a record aside until it is known whether its bonus is suspended.</summary>
    public void PutAside(int record) => Aside.Add(record);

    /// <summary>The points of an indicator's counted records, uncapped.</summary>
    public long PointsOf(int indicator) => _points[indicator];

    /// <summary>Counts records.</summary>
    public void AddCount(int counter, long records = 1)
    {
        _counts[counter] += records;
        _hasTallies = true;
    }

    /// <summary>Adds the amount of a record.</summary>
    public void AddToSum(int sum, long amount)
    {
        _sums[sum] += amount;
        _hasTallies = true;
    }

    /// <summary>Whether a counter meets a month or an act for the first time; those with small numbers are bits.</summary>
    public bool IsFirst(int counter, int unit)
    {
        _hasTallies = true;
        if (unit is < 0 or >= BitsInSeen)
        {
            return _seen.TryAdd(counter, unit);
        }

        var bit = 1L << unit;
        var isFirst = (_seenBits[counter] & bit) == 0;
        _seenBits[counter] |= bit;
        return isFirst;
    }

    /// <summary>Room for so many numbers and one more, without meaning; good until it is asked for again.</summary>
    public Span<int> RoomFor(int count)
    {
        if (_room.Length <= count)
        {
            _room = new int[(int)BitOperations.RoundUpToPowerOf2((uint)count + 1)];
        }

        return _room;
    }

    /// <summary>Notes that it is not known how many records there are.</summary>
    public void MarkCountUnknown(int counter) => _isAnyTallyUnknown = _areCountsUnknown[counter] = true;

    /// <summary>Notes that it is not known what amounts come to.</summary>
    public void MarkSumUnknown(int sum) => _isAnyTallyUnknown = _areSumsUnknown[sum] = true;

    /// <summary>Notes that a component is not there and leaves the score unknown.</summary>
    public void MarkComponentUnknown(int group) => _isAnyComponentUnknown = _isComponentUnknown[group] = true;

    /// <summary>Notes that a ruling fired.</summary>
    public void Fire(int ruling) => HasAnyFired = _hasFired[ruling] = true;

    /// <summary>Notes that a fact is missing and decides.</summary>
    public void MarkMissing(int fact) => _isAnyMissing = _isMissing[fact] = true;

    /// <summary>Notes that the units of a group are missing and decide.</summary>
    public void MarkUnitsMissing(int group) => _isAnyMissing = _areUnitsMissing[group] = true;

    /// <summary>Notes that the adopted grade is out of date, and decides.</summary>
    public void MarkAdoptedStale() => _isAnyMissing = IsAdoptedStale = true;

    /// <summary>Makes ready for the next subject. What the one before did not touch is clear.</summary>
    public void Reset()
    {
        foreach (var indicator in Touched)
        {
            _points[indicator] = 0;
            _isTouched[indicator] = false;
        }

        _touchedCount = 0;
        ClearTallies();
        ClearComponents();
        ClearMissing();
        if (HasAnyFired)
        {
            Array.Clear(_hasFired);
            HasAnyFired = false;
        }

        ClearRecords();
        BonusPoints = 0;
        DeductionPoints = 0;
        Base = 0;
        Score = 0;
        Ranks = default;
        if (scheme.HasFractions)
        {
            ExactScore = default;
        }

        IsSuspensionUnknown = false;
        IsBonusFactUnknown = false;
        IsDeductionFactUnknown = false;
        IsBaseUnknown = false;
        IsAllMissing = false;
        RecordsUseAssumed = false;
        ScoreUsesAssumed = false;
    }

    /// <summary>Makes ready, and lets go of room that only an unusual subject needs.</summary>
    public void Release()
    {
        Reset();
        _seen.Release(MaxKeptRecords);
        AbsorbedActs.Release(MaxKeptRecords);
        Listed.Release(MaxKeptRecords);
        Units.Release(MaxKeptRecords);
        Repeats.Release(MaxKeptRecords);
        Places.Release(MaxKeptRecords);
        Years.Release(MaxKeptRecords);
        Spans.Release(MaxKeptRecords);
        _room = _room.Length > MaxKeptRecords ? [] : _room;
        if (Aside.Capacity > MaxKeptRecords)
        {
            Aside.Capacity = 0;
        }
    }

    /// <summary>Forgets what is missing.</summary>
    public void ClearMissing()
    {
        if (_isAnyMissing)
        {
            Array.Clear(_isMissing);
            Array.Clear(_areUnitsMissing);
            IsAdoptedStale = false;
            _isAnyMissing = false;
        }
    }

    private void ClearTallies()
    {
        if (_hasTallies)
        {
            Array.Clear(_counts);
            Array.Clear(_sums);
            Array.Clear(_seenBits);
            _seen.Clear();
            _hasTallies = false;
        }

        if (_isAnyTallyUnknown)
        {
            Array.Clear(_areCountsUnknown);
            Array.Clear(_areSumsUnknown);
            _isAnyTallyUnknown = false;
        }
    }

    private void ClearComponents()
    {
        if (_isAnyComponentUnknown)
        {
            Array.Clear(_isComponentUnknown);
            _isAnyComponentUnknown = false;
        }
    }

    private void ClearRecords()
    {
        Aside.Clear();
        AbsorbedActs.Clear();
        if (Listed.Count > 0)
        {
            Listed.Clear();
            Units.Clear();
        }
    }
}
