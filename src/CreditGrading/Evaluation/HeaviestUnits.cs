using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>
/// Leaves of an indicator's records what is counted once, and what a cap in units lets in. Source: semantics, section 5.
/// </summary>
internal static class HeaviestUnits
{
    /// <summary>Keeps the heaviest record of each unit and cuts at the cap in units.</summary>
    /// <param name="rule">What a unit is, and how many there may be.</param>
    /// <param name="rows">The subject's records.</param>
    /// <param name="run">The listed records of the indicator; left in another order.</param>
    /// <param name="places">Is empty before and after.</param>
    /// <returns>The records that are left at the front of the run, with the points that are left.</returns>
    public static Span<ListedRecord> Keep(
        Accumulation rule, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run, PairMap<int> places)
    {
        var units = KeepOneOfEach(rule.Unit, rows, run, places);
        if (rule.UnitsCap != long.MaxValue && !Fit(rule, units))
        {
            Cut(rule, units);
        }

        return units;
    }

    /// <summary>The points of a unit that is left of one, or a part of one, where so many are let in.</summary>
    public static long Cut(Accumulation rule, in ListedRecord unit, long left)
    {
        var size = SizeOf(rule, unit);
        return size <= left ? unit.Points : (long)((Int128)unit.Points * left / size);
    }

    /// <summary>Moves the heaviest record of each month, of each act or of all to the front; gives those.</summary>
    private static Span<ListedRecord> KeepOneOfEach(
        CountedUnit unit, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> run, PairMap<int> places)
    {
        if (unit is CountedUnit.Record or CountedUnit.Quantity)
        {
            return run;
        }

        var kept = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var record = run[i];
            ref readonly var row = ref rows[record.Record];
            var place = kept;
            var isNew = true;
            if (unit != CountedUnit.Act || row.Act != RecordRow.None)
            {
                ref var known = ref places.At(0, KeyOf(unit, row), out isNew);
                known = isNew ? kept : known;
                place = known;
            }

            if (isNew)
            {
                run[kept++] = record;
            }
            else
            {
                run[place] = record.Points > run[place].Points ? record : run[place];
            }
        }

        places.Clear();
        return run[..kept];
    }

    private static int KeyOf(CountedUnit unit, in RecordRow row) => unit switch
    {
        CountedUnit.Month => DayKey.MonthOf(row.Named),
        CountedUnit.Act => row.Act,
        _ => 0,
    };

    private static long SizeOf(Accumulation rule, in ListedRecord unit) => rule.Unit == CountedUnit.Quantity ? unit.Quantity : 1;

    /// <summary>Whether a cap in units lets all of them in.</summary>
    private static bool Fit(Accumulation rule, ReadOnlySpan<ListedRecord> units)
    {
        var left = rule.UnitsCap;
        foreach (ref readonly var unit in units)
        {
            var size = SizeOf(rule, unit);
            if (size > left)
            {
                return false;
            }

            left -= size;
        }

        return true;
    }

    /// <summary>Leaves the points of the heaviest units that a cap lets in, and of the last of them a part.</summary>
    private static void Cut(Accumulation rule, Span<ListedRecord> units)
    {
        units.Sort(rule.Unit == CountedUnit.Quantity ? HeaviestThingFirst : HeaviestFirst);
        var left = rule.UnitsCap;
        foreach (ref var unit in units)
        {
            unit = unit with { Points = Cut(rule, unit, left) };
            left -= Math.Min(left, SizeOf(rule, unit));
        }
    }

    private static int HeaviestFirst(ListedRecord a, ListedRecord b) => b.Points.CompareTo(a.Points);

    /// <summary>
    /// By the points of one thing of the quantity; a record of nothing comes last, as it has no such points to compare.
    /// </summary>
    private static int HeaviestThingFirst(ListedRecord a, ListedRecord b) => a.Quantity == 0 || b.Quantity == 0
        ? b.Quantity.CompareTo(a.Quantity)
        : ((Int128)b.Points * a.Quantity).CompareTo((Int128)a.Points * b.Quantity);
}
