using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// What of a scheme the kernel can grade: the subjects of simple types all of whose records are of plain indicators. A plain indicator only
/// adds points under a cap. A type is simple where, without any other record and without a stated fact, only the score decides.
/// </summary>
internal sealed class PlainShape
{
    private PlainShape(CompiledScheme scheme, ImmutableArray<PlainType?> types)
    {
        Types = types;
        AreIndicatorsPlain = [.. Enumerable.Range(0, scheme.Indicators.Length).Select(i => IsPlain(scheme, i))];
        Lanes = [.. Enumerable.Range(0, scheme.Groups.Length).Where(i => IsLimited(scheme.Groups[i]))];
        GroupBases = Enumerable.Range(0, scheme.Groups.Length).Except(Lanes).Sum(i => scheme.Groups[i].Base.Points);
        AreGroupBasesAssumed = scheme.Groups.Any(group => group.Base.IsAssumed);
    }

    /// <summary>By indicator: whether its records only add points.</summary>
    public ImmutableArray<bool> AreIndicatorsPlain { get; }

    /// <summary>By subject type: how it is graded; null where the kernel cannot.</summary>
    public ImmutableArray<PlainType?> Types { get; }

    /// <summary>The groups that have limits; all others are as if they were none.</summary>
    public ImmutableArray<int> Lanes { get; }

    /// <summary>The bases of the groups without limits.</summary>
    public long GroupBases { get; }

    /// <summary>Whether the base of a group is assumed.</summary>
    public bool AreGroupBasesAssumed { get; }

    /// <summary>The shape of a scheme; null where the kernel can grade no subject.</summary>
    public static PlainShape? Of(CompiledScheme scheme)
    {
        var canBe = scheme is { HasScore: true, HasFractions: false, Adoption: null, HasUnits: false, Terms.Length: <= ushort.MaxValue }
            && scheme.ShownDecimals >= scheme.Scale.Decimals
            && scheme.FactIndicators.IsEmpty
            && !scheme.Base.ByType.IsEmpty
            && !(scheme.CurrentResultStands && scheme.Facts[scheme.ObjectionFact].Default is not (null or 0));
        if (!canBe)
        {
            return null;
        }

        ImmutableArray<PlainType?> types = [.. Enumerable.Range(0, scheme.SubjectTypes.Count).Select(type => TypeOf(scheme, type))];
        return types.Any(type => type is not null) ? new(scheme, types) : null;
    }

    private static bool IsPlain(CompiledScheme scheme, int indicator) =>
        scheme.Accumulations[indicator] is null
        && scheme.SuspendedBy[indicator].IsEmpty
        && scheme.AbsorbedRules[indicator].IsEmpty
        && !scheme.ByDuration[indicator]
        && scheme.Indicators[indicator].Repair.Shares.IsEmpty
        && scheme.Tallies[indicator] is { Counts.IsEmpty: true, ContinuingCounts.IsEmpty: true, Sums.IsEmpty: true, Filtered.IsEmpty: true };

    private static bool IsLimited(CompiledGroup group) => group.Clamp is not { Floor: long.MinValue, Ceiling: long.MaxValue };

    private static PlainType? TypeOf(CompiledScheme scheme, int type)
    {
        var truths = new RestingTruths(scheme, type);
        var areOthersOut = scheme.Outcomes.All(outcome => truths.Of(outcome.Condition) == Truth.False)
            && scheme.Rulings.All(ruling => truths.Of(ruling.Condition) == Truth.False);
        var rungs = ImmutableArray.CreateBuilder<PlainRung>();
        for (var rank = 0; areOthersOut && rank < scheme.Rungs.Length; rank++)
        {
            var rung = scheme.Rungs[rank];
            var truth = rung.Condition == CompiledScheme.NoCondition ? Truth.True : truths.Of(rung.Condition);
            if (truth is null or Truth.Unknown)
            {
                return null;
            }

            if (truth == Truth.True)
            {
                rungs.Add(new(rung.Low, rung.High, (short)rank, rung.UsesAssumed || scheme.Grades[rank].UsesAssumed));
            }
        }

        return areOthersOut ? new(scheme.Base.ByType[type], rungs.ToImmutable()) : null;
    }
}

/// <summary>How the kernel grades subjects of a type.</summary>
/// <param name="Base">The base score.</param>
/// <param name="Rungs">The rungs that can be reached, best first; the last takes every score.</param>
internal sealed record PlainType(CompiledFigure Base, ImmutableArray<PlainRung> Rungs);

/// <summary>A rung: its bounds, both included, its rank, and whether reaching it takes an assumed figure.</summary>
internal readonly record struct PlainRung(long Low, long High, short Rank, bool UsesAssumed);
