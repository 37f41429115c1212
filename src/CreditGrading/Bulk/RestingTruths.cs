using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// The truth of conditions for subjects of a type without stated facts and without a record that is counted by conditions.
/// </summary>
internal readonly struct RestingTruths(CompiledScheme scheme, int type)
{
    /// <summary>The truth of a condition; null where it depends on the score, on points or on the evaluation date.</summary>
    public Truth? Of(int index)
    {
        var node = scheme.Conditions[index];
        switch (node.Kind)
        {
            case ConditionKind.All:
                return OfParts(node, Truth.False);
            case ConditionKind.Any:
                return OfParts(node, Truth.True);
            case ConditionKind.None:
                return OfParts(node, Truth.True) is { } truth ? Truth.True - (int)truth : null;
            case ConditionKind.Count or ConditionKind.Sum:
                return InRange(node, 0);
            case ConditionKind.Share:
                return scheme.Shares[node.Index].HoldsWhenEmpty ? Truth.True : Truth.False;
            case ConditionKind.SubjectType:
                return InSet(node, type);
            case ConditionKind.FactRange:
                return scheme.Facts[node.Index].Default is not { } number ? Truth.Unknown
                    : scheme.ElapsedTests.Any(test => test.Node == index) ? null
                    : InRange(node, number);
            case ConditionKind.FactSet:
                return scheme.Facts[node.Index].Default is { } value ? InSet(node, value) : Truth.Unknown;
            default:
                return null;
        }
    }

    /// <summary>The truth of several parts: decided by one of the deciding truth, else by the one nearest to it.</summary>
    private Truth? OfParts(in ConditionNode joint, Truth deciding)
    {
        var isOpen = false;
        var nearest = Truth.True - (int)deciding;
        foreach (var part in scheme.ConditionParts.AsSpan().Slice(joint.Index, joint.Length))
        {
            var truth = Of(part);
            if (truth == deciding)
            {
                return deciding;
            }

            isOpen |= truth is null;
            nearest = truth == Truth.Unknown ? Truth.Unknown : nearest;
        }

        return isOpen ? null : nearest;
    }

    private static Truth InRange(in ConditionNode node, long value) =>
        value >= node.Low && value <= node.High ? Truth.True : Truth.False;

    private static Truth InSet(in ConditionNode node, long index) => (node.Low >> (int)index & 1) != 0 ? Truth.True : Truth.False;
}
