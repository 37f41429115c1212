using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>What the kernel looks up of a scheme on one evaluation date. Immutable and safe for concurrent use.</summary>
internal sealed class PlainTables
{
    /// <summary>The lane of the points of indicators whose group has no limits.</summary>
    public const int FreeLane = 0;

    public PlainTables(DatedScheme dated, PlainShape shape)
    {
        Dated = dated;
        Shape = shape;
        Indicators = new IndicatorTable[dated.Scheme.Indicators.Length];
        for (var i = 0; i < Indicators.Length; i++)
        {
            Indicators[i] = IndicatorOf(i);
        }

        Terms = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, dated.Day))];
        AnyClocks = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, int.MaxValue))];
    }

    public DatedScheme Dated { get; }

    public PlainShape Shape { get; }

    public IndicatorTable[] Indicators { get; }

    /// <summary>By term: the days on which a record must start to count, its clock being its start.</summary>
    public DayRange[] Terms { get; }

    /// <summary>By term: the days on which the clock of a record must lie, or the evaluation date where that is earlier.</summary>
    public DayRange[] AnyClocks { get; }

    private IndicatorTable IndicatorOf(int indicator)
    {
        var scheme = Dated.Scheme;
        var rules = scheme.Indicators[indicator];
        var lane = Shape.Lanes.IndexOf(scheme.GroupOf[indicator]) + 1;
        var term = rules.TermRule == TermRule.Fixed ? rules.Terms[0] : 0;
        return new()
        {
            Cap = scheme.Caps[indicator],
            Starts = RangeOf(term, Dated.Day),
            Term = (ushort)term,
            IsAssumed = scheme.AreAssumed[indicator],
            Lane = lane,
            Sign = scheme.ScoreSigns[indicator],
            FreeFactor = lane == FreeLane ? scheme.ScoreSigns[indicator] : 0,
            LimitedFactor = lane == FreeLane ? 0 : scheme.ScoreSigns[indicator],
        };
    }

    private DayRange RangeOf(int term, int last) => DayRange.Of(Dated.EarliestClocks[term], Math.Min(Dated.LatestClocks[term], last));
}

/// <summary>What the kernel looks up of an indicator.</summary>
internal struct IndicatorTable
{
    /// <summary>The most points.</summary>
    public long Cap;

    /// <summary>1 or -1 where its points go straight to the score, with that sign; else 0.</summary>
    public long FreeFactor;

    /// <summary>1 or -1 where its points go to a group with limits, with that sign; else 0.</summary>
    public long LimitedFactor;

    /// <summary>The days on which a record of a fixed term must start to count.</summary>
    public DayRange Starts;

    /// <summary>The index of its term, where that is fixed.</summary>
    public ushort Term;

    /// <summary>Whether its records take an assumed figure.</summary>
    public bool IsAssumed;

    /// <summary>1, -1 or 0: how its points go to the score.</summary>
    public sbyte Sign;

    /// <summary>The lane of its points.</summary>
    public int Lane;
}

/// <summary>A range of <see cref="DayKey"/>s, both ends included, held so that one comparison tests it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Length">The difference between the last day's key and the first's.</param>
internal readonly record struct DayRange(int First, uint Length)
{
    /// <summary>A range; one whose last day comes before its first holds no day, as no day has the key 0.</summary>
    public static DayRange Of(int first, int last) => last < first ? new(0, 0) : new(first, unchecked((uint)(last - first)));

    /// <summary>Whether a day is inside.</summary>
    public bool Holds(int day) => unchecked((uint)(day - First)) <= Length;
}
