using System.Diagnostics;
using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>Evaluates the conditions of one subject. The depth of a scheme's text bounds the recursion.</summary>
internal readonly ref struct ConditionEvaluator(DatedScheme dated, SubjectRows subject, EvaluationWorkspace workspace)
{
    private readonly ReadOnlySpan<ConditionNode> _nodes = dated.Conditions.AsSpan();
    private readonly ReadOnlySpan<int> _parts = dated.Scheme.ConditionParts.AsSpan();
    private readonly SubjectRows _subject = subject;

    /// <summary>Tells whether the condition of a node holds.</summary>
    public Truth Evaluate(int index)
    {
        ref readonly var node = ref _nodes[index];
        return node.Kind switch
        {
            ConditionKind.All => Least(node),
            ConditionKind.Any => Greatest(node),
            ConditionKind.None => Not(Greatest(node)),
            ConditionKind.Count => InRange(node, workspace.Counts[node.Index]),
            ConditionKind.Sum => InRange(node, Saturate(workspace.Sums[node.Index])),
            ConditionKind.BonusPoints => InRange(node, workspace.BonusPoints),
            ConditionKind.DeductionPoints => InRange(node, workspace.DeductionPoints),
            ConditionKind.NetPoints => InRange(node, workspace.BonusPoints - workspace.DeductionPoints),
            ConditionKind.Score => InRange(node, workspace.Score),
            ConditionKind.FactRange => _subject.AreFactsKnown[node.Index] ? InRange(node,
                _subject.Facts[node.Index]) : Truth.Unknown,
            ConditionKind.FactSet => _subject.AreFactsKnown[node.Index] ? InSet(node, _subject.Facts[node.Index]) : Truth.Unknown,
            ConditionKind.SubjectType => InSet(node, _subject.Type),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Marks the facts for whose sake a condition is unknown.</summary>
    public void MarkMissing(int index)
    {
        ref readonly var node = ref _nodes[index];
        if (Evaluate(index) != Truth.Unknown)
        {
            return;
        }

        if (node.Kind is ConditionKind.FactRange or ConditionKind.FactSet)
        {
            workspace.IsMissing[node.Index] = true;
            return;
        }

        foreach (var part in _parts.Slice(node.Index, node.Length))
        {
            MarkMissing(part);
        }
    }

    private Truth Least(in ConditionNode joint)
    {
        var least = Truth.True;
        foreach (var part in _parts.Slice(joint.Index, joint.Length))
        {
            var truth = Evaluate(part);
            least = truth < least ? truth : least;
        }

        return least;
    }

    private Truth Greatest(in ConditionNode joint)
    {
        var greatest = Truth.False;
        foreach (var part in _parts.Slice(joint.Index, joint.Length))
        {
            var truth = Evaluate(part);
            greatest = truth > greatest ? truth : greatest;
        }

        return greatest;
    }

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    /// <summary>A sum beyond 64 bits is beyond every bound; an open end of a range is the largest number and takes it in.</summary>
    private static long Saturate(Int128 sum) => sum > long.MaxValue ? long.MaxValue : (long)sum;

    private static Truth InRange(in ConditionNode node, long value) =>
        value >= node.Low && value <= node.High ? Truth.True : Truth.False;

    private static Truth InSet(in ConditionNode node, long index) => (node.Low >> (int)index & 1) != 0 ? Truth.True : Truth.False;
}
