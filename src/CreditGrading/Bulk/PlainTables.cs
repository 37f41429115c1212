using System.Collections.Immutable;
using CreditGrading.Compilation;

namespace CreditGrading.Bulk;

/// <summary>What the kernel looks up of a scheme on one evaluation date. Immutable and safe for concurrent use.</summary>
internal sealed class PlainTables
{
    /// <summary>So many slots are looked at for each subject rather than a mark for each record.</summary>
    private const int MostCountedLookedAt = 4;

    public PlainTables(DatedScheme dated, PlainShape shape)
    {
        Dated = dated;
        Shape = shape;
        Slots = [.. Enumerable.Range(0, dated.Scheme.Indicators.Length).Select(SlotOf)];
        Counted = [.. Enumerable.Range(0, Slots.Length).Where(i => shape.AreIndicatorsPlain[i] && IsCounted(i))];
        AreAllAssumed = dated.Scheme.Traits.All(IsAssumed);
        HasMarks = Counted.Length > MostCountedLookedAt || (!AreAllAssumed && dated.Scheme.Traits.Any(IsAssumed));
        Starts = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, dated.Day))];
        Clocks = [.. Enumerable.Range(0, dated.Scheme.Terms.Length).Select(term => RangeOf(term, int.MaxValue))];
        Lines = new(Slots);
    }

    public DatedScheme Dated { get; }

    public PlainShape Shape { get; }

    /// <summary>What is looked up by indicator.</summary>
    public IndicatorSlot[] Slots { get; }

    /// <summary>The same as far as sums are concerned, indicator beside indicator.</summary>
    public PlainLines Lines { get; }

    /// <summary>The plain indicators whose records conditions count.</summary>
    public ImmutableArray<int> Counted { get; }

    /// <summary>Whether the records of every indicator take an assumed figure.</summary>
    public bool AreAllAssumed { get; }

    /// <summary>Whether records have to be marked, since the slots do not tell enough of a subject.</summary>
    public bool HasMarks { get; }

    /// <summary>By term: the days on which a record must start to count, its clock being its start.</summary>
    public DayRange[] Starts { get; }

    /// <summary>
    /// By term: the days on which the clock of a record must lie, or the evaluation date where that is earlier.
    /// </summary>
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
            Marks = (IsAssumed(scheme.Traits[indicator]) ? PlainMarks.Assumed : 0)
                | (IsCounted(indicator) ? PlainMarks.Counted : 0),
            Cap = scheme.Caps[indicator],
            FreeFactor = (sbyte)(lane < 0 ? scheme.ScoreSigns[indicator] : 0),
            LimitedFactor = (sbyte)(lane < 0 ? 0 : scheme.ScoreSigns[indicator]),
            Lane = (short)Math.Max(lane, 0),
            Term = term,
        };
    }

    private static bool IsAssumed(IndicatorTraits traits) => (traits & IndicatorTraits.Assumed) != 0;

    private bool IsCounted(int indicator) => !Dated.Scheme.Tallies[indicator].Counts.IsEmpty;

    private DayRange RangeOf(int term, int last) =>
        DayRange.Of(Dated.EarliestClocks[term], Math.Min(Dated.LatestClocks[term], last));
}
