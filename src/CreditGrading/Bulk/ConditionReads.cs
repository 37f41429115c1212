using CreditGrading.Compilation;

namespace CreditGrading.Bulk;

/// <summary>Tells what conditions read.</summary>
internal readonly struct ConditionReads(CompiledScheme scheme)
{
    /// <summary>Whether a kind of node reads what records are counted or summed.</summary>
    public static bool IsTally(ConditionKind kind) => kind is ConditionKind.Count or ConditionKind.Sum or ConditionKind.Share;

    /// <summary>Whether a kind of node reads the score, points or the grade.</summary>
    public static bool IsScore(ConditionKind kind) =>
        kind is ConditionKind.Score or ConditionKind.BonusPoints or ConditionKind.DeductionPoints or ConditionKind.NetPoints
            or ConditionKind.Grade;

    /// <summary>Whether a condition has a node of a kind; one that is not there has none.</summary>
    public bool Reads(int index, Func<ConditionKind, bool> isSought)
    {
        if (index == CompiledScheme.NoCondition)
        {
            return false;
        }

        var node = scheme.Conditions[index];
        if (node.Kind is not (ConditionKind.All or ConditionKind.Any or ConditionKind.None))
        {
            return isSought(node.Kind);
        }

        foreach (var part in scheme.ConditionParts.AsSpan().Slice(node.Index, node.Length))
        {
            if (Reads(part, isSought))
            {
                return true;
            }
        }

        return false;
    }
}
