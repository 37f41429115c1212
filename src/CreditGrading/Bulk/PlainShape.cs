using System.Collections.Immutable;
using CreditGrading.Compilation;

namespace CreditGrading.Bulk;

/// <summary>
/// What of a scheme the kernel can grade: subjects all of whose records are of plain indicators. A plain indicator only adds
/// points under a cap, and is counted. Of a simple type only the score decides, unless a record is counted or a fact stated; the
/// evaluator concludes all others.
/// </summary>
internal sealed class PlainShape
{
    private PlainShape(CompiledScheme scheme)
    {
        AreIndicatorsPlain = [.. Enumerable.Range(0, scheme.Indicators.Length).Select(i => IsPlain(scheme, i))];
        Rest = new(scheme);
        Lanes = [.. Enumerable.Range(0, scheme.Groups.Length).Where(i => IsLimited(scheme.Groups[i]))];
        Types = [.. Enumerable.Range(0, scheme.SubjectTypes.Count).Select(type => PlainType.Of(scheme, type))];
    }

    /// <summary>By indicator: whether its records only add points and are counted.</summary>
    public ImmutableArray<bool> AreIndicatorsPlain { get; }

    /// <summary>By subject type: how it is graded; null where that is no simple type.</summary>
    public ImmutableArray<PlainType?> Types { get; }

    /// <summary>The groups that have limits; all others are as if they were none.</summary>
    public ImmutableArray<int> Lanes { get; }

    /// <summary>The facts of a subject that states none.</summary>
    public DefaultFacts Rest { get; }

    /// <summary>The shape of a scheme; null where the kernel can grade no subject.</summary>
    public static PlainShape? Of(CompiledScheme scheme) =>
        scheme is { Adoption: null, Terms.Length: <= ushort.MaxValue } ? new(scheme) : null;

    private static bool IsPlain(CompiledScheme scheme, int indicator) =>
        (scheme.Traits[indicator] & (IndicatorTraits.Special & ~IndicatorTraits.Tallied)) == 0
        && scheme.Tallies[indicator] is { ContinuingCounts.IsEmpty: true, Sums.IsEmpty: true, Filtered.IsEmpty: true };

    /// <summary>Whether a group has a floor or a ceiling.</summary>
    public static bool IsLimited(CompiledGroup group) => group.Clamp is not { Floor: long.MinValue, Ceiling: long.MaxValue };
}
