using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// The units below one subject and what their records come to, and from that the groups that are means over them. Units without
/// records in a group are all alike, so that the cost follows units and records and not their product with the groups. Not safe
/// for concurrent use.
/// </summary>
internal sealed class UnitMeans(ImmutableArray<CompiledGroup> groups, int indicatorCount)
{
    private readonly PairMap<long> _declared = new();
    private readonly PairMap<long> _points = new();
    private readonly Total[] _ofIndicators = new Total[indicatorCount];
    private readonly Total[] _ofGroups = new Total[groups.Length];
    private readonly Int128[] _sums = new Int128[groups.Length];

    /// <summary>Notes a unit whose declaration counts, with its amount, scaled.</summary>
    public void Declare(int indicator, int unit, long amount)
    {
        _declared.At(indicator, unit, out _) = amount;
        _ofIndicators[indicator].Add(amount);
    }

    /// <summary>Adds the points of a record, signed, to its unit; false where the unit is out.</summary>
    public bool Add(int group, int unit, long points)
    {
        if (!_declared.Contains(groups[group].UnitsOf, unit))
        {
            return false;
        }

        _points.At(group, unit, out _) += points;
        return true;
    }

    /// <summary>
    /// Adds up the units that have records, each held inside the limits of its group; once all records are there.
    /// </summary>
    public void Sum(ref bool usesAssumed)
    {
        for (var i = 0; i < _points.Count; i++)
        {
            var (index, unit) = _points.PairAt(i);
            var group = groups[index];
            var amount = _declared[_declared.Find(group.UnitsOf, unit)];
            _ofGroups[index].Add(amount);
            Int128 weight = group.IsMeanByAmount ? amount : 1;
            _sums[index] += weight * group.Clamp.Apply(group.Base.Points + _points[i], ref usesAssumed);
        }
    }

    /// <summary>The mean of a group; false where none of its units counts.</summary>
    public bool TryFind(int index, ref bool usesAssumed, out Fraction mean)
    {
        var group = groups[index];
        var all = _ofIndicators[group.UnitsOf];
        var seen = _ofGroups[index];
        var weight = group.IsMeanByAmount ? all.Amount : all.Count;
        if (weight == 0)
        {
            mean = default;
            return false;
        }

        // INVARIANT: 2^20 units of 64-bit amounts, and points of as many records and limits below 2^41, stay inside 128 bits.
        var sum = _sums[index];
        if (all.Count > seen.Count)
        {
            var rest = group.IsMeanByAmount ? all.Amount - seen.Amount : all.Count - seen.Count;
            sum += rest * group.Clamp.Apply(group.Base.Points, ref usesAssumed);
        }

        mean = new(sum, weight);
        return true;
    }

    /// <summary>Forgets the units and keeps the room.</summary>
    public void Clear()
    {
        for (var i = 0; i < _declared.Count; i++)
        {
            _ofIndicators[_declared.PairAt(i).First] = default;
        }

        for (var i = 0; i < _points.Count; i++)
        {
            var group = _points.PairAt(i).First;
            _ofGroups[group] = default;
            _sums[group] = 0;
        }

        _declared.Clear();
        _points.Clear();
    }

    /// <summary>Forgets the units, and lets go of the room where it is for more than so many.</summary>
    public void Release(int most)
    {
        Clear();
        _declared.Release(most);
        _points.Release(most);
    }

    /// <summary>How many units there are, and their amounts together.</summary>
    private struct Total
    {
        public int Count;
        public Int128 Amount;

        public void Add(long amount)
        {
            Count++;
            Amount += amount;
        }
    }
}
