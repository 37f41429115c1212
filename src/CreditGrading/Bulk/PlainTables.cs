using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using CreditGrading.Compilation;
using CreditGrading.Internal;

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

    private DayRange RangeOf(int term, int last) => DayRange.Of(Dated.EarliestClocks[term], Math.Min(Dated.LatestClocks[term], last));
}

/// <summary>What is noted of a subject while its records are added up.</summary>
internal static class PlainMarks
{
    /// <summary>A record takes an assumed figure.</summary>
    public const int Assumed = 1;

    /// <summary>The marks that a record makes whether it counts or not.</summary>
    public const int OfAnyRecord = Assumed;

    /// <summary>A record counts that conditions count.</summary>
    public const int Counted = 2;
}

/// <summary>What the kernel looks up of an indicator: together, so that a record touches one place.</summary>
[StructLayout(LayoutKind.Sequential, Size = 32)] // A power of two, so that the place of an indicator is a shift away.
internal struct IndicatorSlot
{
    /// <summary>The days on which a record of a fixed term must start to count.</summary>
    public DayRange Starts;

    /// <summary>The most points.</summary>
    public long Cap;

    /// <summary>The <see cref="PlainMarks"/> that its records make.</summary>
    public int Marks;

    /// <summary>The index of its term, where that is fixed.</summary>
    public int Term;

    /// <summary>The place among the groups with limits of the one it goes to.</summary>
    public short Lane;

    /// <summary>1 or -1 where its points go straight to the score, with that sign; else 0.</summary>
    public sbyte FreeFactor;

    /// <summary>1 or -1 where its points go to a group with limits, with that sign; else 0.</summary>
    public sbyte LimitedFactor;
}

/// <summary>
/// Caps, signs and ways of all indicators, for summing up several at once. Behind the last indicator there are more that weigh nothing, up
/// to a whole vector.
/// </summary>
internal sealed class PlainLines
{
    public PlainLines(IndicatorSlot[] slots)
    {
        Length = LengthFor(slots.Length);
        Caps = Line(slots, slot => slot.Cap);
        Signs = Line(slots, slot => slot.FreeFactor + slot.LimitedFactor < 0 ? -1 : 0);
        AreFree = Line(slots, slot => slot.FreeFactor != 0 ? -1 : 0);
        AreLimited = Line(slots, slot => slot.LimitedFactor != 0 ? -1 : 0);
    }

    /// <summary>How long each line is.</summary>
    public int Length { get; }

    /// <summary>The most points.</summary>
    public long[] Caps { get; }

    /// <summary>-1 where points are taken off, else 0.</summary>
    public long[] Signs { get; }

    /// <summary>-1 where points go straight to the score, else 0.</summary>
    public long[] AreFree { get; }

    /// <summary>-1 where points go to the group with limits, else 0.</summary>
    public long[] AreLimited { get; }

    /// <summary>How long the lines of so many indicators are.</summary>
    public static int LengthFor(int indicators) => (indicators + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count;

    private long[] Line(IndicatorSlot[] slots, Func<IndicatorSlot, long> valueOf)
    {
        var line = new long[Length];
        for (var i = 0; i < slots.Length; i++)
        {
            line[i] = valueOf(slots[i]);
        }

        return line;
    }
}

/// <summary>
/// The points of some records of one subject and how many they are, in one number that is added up like the points themselves. Those of a
/// record are at most 2^40, so that of <see cref="MostRecords"/> neither part reaches the other or the sign.
/// </summary>
internal static class CountedPoints
{
    /// <summary>The most records that can be added up so.</summary>
    public const int MostRecords = (1 << (63 - Shift)) - 1;

    private const int Shift = 52;

    /// <summary>The number of one record.</summary>
    public static long OfRecord(long points) => points | (1L << Shift);

    /// <summary>The points.</summary>
    public static long PointsOf(long sum) => sum & ((1L << Shift) - 1);

    /// <summary>The points of several numbers.</summary>
    public static Vector<long> PointsOf(Vector<long> sums) => sums & new Vector<long>((1L << Shift) - 1);

    /// <summary>How many records.</summary>
    public static long CountOf(long sum) => sum >> Shift;
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
