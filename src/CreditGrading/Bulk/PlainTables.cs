using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>What the kernel looks up of a scheme on one evaluation date. Immutable and safe for concurrent use.</summary>
internal sealed class PlainTables
{
    public PlainTables(DatedScheme dated, PlainShape shape)
    {
        Dated = dated;
        Shape = shape;
        Slots = [.. Enumerable.Range(0, dated.Scheme.Indicators.Length).Select(SlotOf)];
        Starts = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, dated.Day))];
        Clocks = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, int.MaxValue))];
    }

    public DatedScheme Dated { get; }

    public PlainShape Shape { get; }

    /// <summary>By indicator, its slot as it is between two subjects.</summary>
    public IndicatorSlot[] Slots { get; }

    /// <summary>By term: the days on which a record must start to count, its clock being its start.</summary>
    public DayRange[] Starts { get; }

    /// <summary>By term: the days on which the clock of a record must lie, or the evaluation date where that is earlier.</summary>
    public DayRange[] Clocks { get; }

    private IndicatorSlot SlotOf(int indicator)
    {
        var scheme = Dated.Scheme;
        var rules = scheme.Indicators[indicator];
        var lane = Shape.Lanes.IndexOf(scheme.GroupOf[indicator]);
        var term = rules.TermRule == TermRule.Fixed ? rules.Terms[0] : 0;
        return new()
        {
            Starts = RangeOf(term, Dated.Day),
            Marks = (scheme.AreAssumed[indicator] ? PlainMarks.Assumed : 0)
                | (scheme.Tallies[indicator].Counts.IsEmpty ? 0 : PlainMarks.Counted),
            Cap = scheme.Caps[indicator],
            FreeFactor = lane < 0 ? scheme.ScoreSigns[indicator] : 0,
            LimitedFactor = lane < 0 ? 0 : scheme.ScoreSigns[indicator],
            Lane = Math.Max(lane, 0),
            Term = term,
        };
    }

    private DayRange RangeOf(int term, int last) => DayRange.Of(Dated.EarliestClocks[term], Math.Min(Dated.LatestClocks[term], last));
}

/// <summary>What is noted of a subject while its records are added up.</summary>
internal static class PlainMarks
{
    /// <summary>A record takes an assumed figure.</summary>
    public const long Assumed = 1;

    /// <summary>The marks that a record makes whether it counts or not.</summary>
    public const long OfAnyRecord = Assumed;

    /// <summary>A record counts that conditions count.</summary>
    public const long Counted = 2;
}

/// <summary>What the kernel looks up of an indicator, and its sums: together, so that a record touches one place.</summary>
internal struct IndicatorSlot
{
    /// <summary>The points of its records so far.</summary>
    public long Sum;

    /// <summary>How many of its records count so far.</summary>
    public long Count;

    /// <summary>The days on which a record of a fixed term must start to count.</summary>
    public DayRange Starts;

    /// <summary>The <see cref="PlainMarks"/> that its records make.</summary>
    public long Marks;

    /// <summary>The most points.</summary>
    public long Cap;

    /// <summary>1 or -1 where its points go straight to the score, with that sign; else 0.</summary>
    public int FreeFactor;

    /// <summary>1 or -1 where its points go to a group with limits, with that sign; else 0.</summary>
    public int LimitedFactor;

    /// <summary>The place among the groups with limits of the one it goes to.</summary>
    public int Lane;

    /// <summary>The index of its term, where that is fixed.</summary>
    public int Term;
}

/// <summary>A range of <see cref="DayKey"/>s, both ends included, held so that one comparison tests it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Length">The difference between the last day's key and the first's.</param>
internal readonly record struct DayRange(int First, uint Length)
{
    /// <summary>A range; one whose last day comes before its first holds no day, as no day has the key 0.</summary>
    public static DayRange Of(int first, int last) => last < first ? new(0, 0) : new(first, unchecked((uint)(last - first)));

    /// <summary>-1 where a day is inside, else 0; without a branch.</summary>
    public long MaskOf(int day) => unchecked(~((Length - (long)(uint)(day - First)) >> 63));
}
