using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Bulk;

/// <summary>How the kernel grades subjects of a simple type whose score alone decides.</summary>
internal sealed class PlainType
{
    private readonly int _sign;
    private readonly long[] _bounds;
    private readonly Rung[] _rungs;
    private readonly bool[] _areGradesAssumed;

    private PlainType(CompiledScheme scheme, int type, ImmutableArray<short> ranks)
    {
        Base = scheme.Base.ByType[type].Points
            + scheme.Groups.Where(group => !PlainShape.IsLimited(group)).Sum(group => group.Base.Points);
        UsesAssumed = scheme.Base.ByType[type].IsAssumed || scheme.Base.IsAssumed || scheme.FactsUseAssumed
            || scheme.Groups.Any(group => group.Base.IsAssumed);
        _sign = scheme.IsHigherBetter ? 1 : -1;
        _rungs = [.. ranks.Select(rank => new Rung(rank, scheme.Rungs[rank].UsesAssumed))];
        _areGradesAssumed = [.. scheme.Grades.Select(grade => grade.UsesAssumed)];
        OnlyLimits = CountsOnlyLimit(scheme);
        _bounds = BoundsOf(scheme, ranks, _sign);
    }

    /// <summary>The base score, and the bases of all groups without limits.</summary>
    public long Base { get; }

    /// <summary>Whether a base is assumed.</summary>
    public bool UsesAssumed { get; }

    /// <summary>Whether counts decide about rulings alone, and all that these do is to hold the grade at a rank.</summary>
    public bool OnlyLimits { get; }

    /// <summary>How subjects of a type are graded; null where more than the score decides.</summary>
    public static PlainType? Of(CompiledScheme scheme, int type)
    {
        var canBe = scheme is { HasScore: true, HasFractions: false }
            && scheme.ShownDecimals >= scheme.Scale.Decimals
            && scheme.FactIndicators.IsEmpty
            && !scheme.Base.ByType.IsEmpty
            && !(scheme.CurrentResultStands && scheme.Facts[scheme.ObjectionFact].Default is not (null or 0));
        var truths = new RestingTruths(scheme, type);
        return canBe
            && scheme.Outcomes.All(outcome => truths.Of(outcome.Condition) == Truth.False)
            && scheme.Rulings.All(ruling => truths.Of(ruling.Condition) == Truth.False)
            && RanksOf(scheme, truths) is { } ranks
            ? new(scheme, type, ranks)
            : null;
    }

    /// <summary>
    /// The rank that a score reaches: bounds fall from rung to rung, or rise, so those that fail come before it.
    /// </summary>
    /// <param name="score">The score.</param>
    /// <param name="limit">The rank that the grade may not be better than.</param>
    /// <param name="usesAssumed">Becomes true where the rung or the grade takes an assumed figure.</param>
    public short RankOf(long score, int limit, ref bool usesAssumed)
    {
        unchecked
        {
            ref var bounds = ref MemoryMarshal.GetArrayDataReference(_bounds);
            var key = new Vector<long>(score * _sign);
            var failures = Vector<long>.Zero;
            var length = (nuint)(uint)_bounds.Length;
            for (nuint i = 0; i < length; i += (nuint)Vector<long>.Count)
            {
                failures -= Vector.LessThan(key, Vector.LoadUnsafe(ref bounds, i));
            }

            var rung = _rungs[Vector.Sum(failures)];
            var rank = Math.Max(rung.Rank, limit);
            usesAssumed |= rung.UsesAssumed | _areGradesAssumed[rank];
            return (short)rank;
        }
    }

    private static bool CountsOnlyLimit(CompiledScheme scheme)
    {
        var reads = new ConditionReads(scheme);
        return !scheme.Outcomes.Any(outcome => reads.Reads(outcome.Condition, ConditionReads.IsTally))
            && !scheme.Rungs.Any(rung => reads.Reads(rung.Condition, ConditionReads.IsTally))
            && scheme.Rulings.All(ruling => ruling is { Kind: RulingKind.Limit, Score: RulingScoreKind.None }
                && !reads.Reads(ruling.Condition, ConditionReads.IsScore));
    }

    /// <summary>
    /// The ranks of the rungs that can be reached, down to the one that takes every score; null where more than the score
    /// decides.
    /// </summary>
    private static ImmutableArray<short>? RanksOf(CompiledScheme scheme, RestingTruths truths)
    {
        var ranks = ImmutableArray.CreateBuilder<short>();
        for (var rank = 0; ; rank++)
        {
            var rung = scheme.Rungs[rank];
            var truth = rung.Condition == CompiledScheme.NoCondition ? Truth.True : truths.Of(rung.Condition);
            if (truth is null or Truth.Unknown)
            {
                return null;
            }

            if (truth == Truth.True)
            {
                ranks.Add((short)rank);
                if (rung is { Low: long.MinValue, High: long.MaxValue })
                {
                    return ranks.ToImmutable();
                }
            }
        }
    }

    /// <summary>The bounds, up to a whole vector; behind the last are some that no score fails.</summary>
    private static long[] BoundsOf(CompiledScheme scheme, ImmutableArray<short> ranks, int sign)
    {
        var bounds = new long[PlainLines.LengthFor(ranks.Length - 1)];
        Array.Fill(bounds, long.MinValue);
        for (var i = 0; i < ranks.Length - 1; i++)
        {
            bounds[i] = BoundOf(scheme.Rungs[ranks[i]], sign);
        }

        return bounds;
    }

    private static long BoundOf(in CompiledRung rung, int sign) => sign > 0 ? rung.Low : -rung.High;

    /// <summary>A rung that can be reached.</summary>
    private readonly record struct Rung(short Rank, bool UsesAssumed);
}
