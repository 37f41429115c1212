using System.Diagnostics;
using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>Evaluates the conditions of one subject. The depth of a scheme's text bounds the recursion.</summary>
internal readonly ref struct ConditionEvaluator(DatedScheme dated, SubjectRows subject, EvaluationWorkspace workspace)
{
    private const int Millionths = 1_000_000;

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
            ConditionKind.Count => Unless(workspace.AreCountsUnknown[node.Index], node, workspace.Counts[node.Index]),
            ConditionKind.Sum => Unless(workspace.AreSumsUnknown[node.Index], node, Saturate(workspace.Sums[node.Index])),
            ConditionKind.BonusPoints => Unless(workspace.AreBonusesUnknown, node, workspace.BonusPoints),
            ConditionKind.DeductionPoints => Unless(workspace.IsDeductionFactUnknown, node, workspace.DeductionPoints),
            ConditionKind.NetPoints => Unless(
                workspace.AreBonusesUnknown || workspace.IsDeductionFactUnknown, node,
                workspace.BonusPoints - workspace.DeductionPoints),
            ConditionKind.Score => Unless(workspace.IsScoreUnknown, node, workspace.Score),
            ConditionKind.Rank => Rank(node),
            ConditionKind.Share => Share(dated.Scheme.Shares[node.Index]),
            ConditionKind.Grade => InRanks(node),
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

        switch (node.Kind)
        {
            case ConditionKind.FactRange or ConditionKind.FactSet:
                workspace.MarkMissing(node.Index);
                return;
            case ConditionKind.Rank:
                MarkUnknown(node.Index);
                MarkUnknown(node.Length);
                return;
            case ConditionKind.Count or ConditionKind.Sum or ConditionKind.Share:
                MarkSuspensions();
                return;
            case ConditionKind.BonusPoints or ConditionKind.DeductionPoints or ConditionKind.NetPoints or ConditionKind.Score:
                MarkScore(node.Kind);
                return;
            case ConditionKind.Grade:
                return;
        }

        foreach (var part in _parts.Slice(node.Index, node.Length))
        {
            MarkMissing(part);
        }
    }

    /// <summary>Marks what the score, or a total of points, is unknown for.</summary>
    public void MarkScore(ConditionKind total)
    {
        var scheme = dated.Scheme;
        if (total != ConditionKind.DeductionPoints)
        {
            MarkSuspensions();
        }

        foreach (var reading in scheme.FactIndicators)
        {
            var isRead = total is ConditionKind.Score or ConditionKind.NetPoints
                || scheme.AreBonuses[reading.Indicator] == (total == ConditionKind.BonusPoints);
            if (isRead && RecordSelection.IsSuspended(scheme, reading.Indicator, this) != Truth.True)
            {
                MarkUnknown(reading.Fact);
            }
        }

        if (total == ConditionKind.Score && workspace.IsBaseUnknown)
        {
            MarkBase(scheme);
        }
    }

    private void MarkBase(CompiledScheme scheme)
    {
        if (scheme.Base.Fact != CompiledGroup.NotThere)
        {
            MarkUnknown(scheme.Base.Fact);
        }

        foreach (var part in scheme.Base.Cases)
        {
            var truth = part.Condition == CompiledScheme.NoCondition ? Truth.True : Evaluate(part.Condition);
            if (truth != Truth.False)
            {
                if (truth == Truth.Unknown)
                {
                    MarkMissing(part.Condition);
                }

                break;
            }
        }

        for (var i = 0; i < scheme.Groups.Length; i++)
        {
            if (!workspace.IsComponentUnknown[i])
            {
                continue;
            }

            if (scheme.Groups[i].Fact != CompiledGroup.NotThere)
            {
                MarkUnknown(scheme.Groups[i].Fact);
            }

            if (scheme.Groups[i].UnitsOf != CompiledGroup.NotThere)
            {
                workspace.MarkUnitsMissing(i);
            }
        }
    }

    private void MarkSuspensions()
    {
        if (workspace.IsSuspensionUnknown)
        {
            foreach (var suspension in dated.Scheme.Suspensions)
            {
                MarkMissing(suspension.Condition);
            }
        }
    }

    private void MarkUnknown(int fact)
    {
        if (!_subject.AreFactsKnown[fact])
        {
            workspace.MarkMissing(fact);
        }
    }

    private Truth Rank(in ConditionNode node)
    {
        if (!_subject.AreFactsKnown[node.Index] || !_subject.AreFactsKnown[node.Length])
        {
            return Truth.Unknown;
        }

        // A whole rank is at most x rounded down where it is at most x, and at most x rounded up where one less is below x.
        var share = (Int128)_subject.Facts[node.Length] * node.Low;
        var rank = (Int128)_subject.Facts[node.Index];
        var holds = node.High == 0 ? rank * Millionths <= share : (rank - 1) * Millionths < share;
        return holds ? Truth.True : Truth.False;
    }

    private Truth Share(CompiledShare share)
    {
        var unknown = share.AreSums ? workspace.AreSumsUnknown : workspace.AreCountsUnknown;
        if (unknown[share.Part] || unknown[share.Whole])
        {
            return Truth.Unknown;
        }

        var part = share.AreSums ? workspace.Sums[share.Part] : workspace.Counts[share.Part];
        var whole = share.AreSums ? workspace.Sums[share.Whole] : workspace.Counts[share.Whole];
        var order = (part * share.Scale).CompareTo(whole * share.Bound);
        var holds = whole == 0 ? share.HoldsWhenEmpty : share.IsIncluded ? order >= 0 : order > 0;
        return holds ? Truth.True : Truth.False;
    }

    /// <summary>Whether the grade is in a set, as far as it is known.</summary>
    private Truth InRanks(in ConditionNode node)
    {
        var (best, worst) = workspace.Ranks;
        var (any, all) = (false, true);
        for (var rank = best; rank <= worst; rank++)
        {
            var isIn = InSet(node, rank) == Truth.True;
            any |= isIn;
            all &= isIn;
        }

        return all ? Truth.True : any ? Truth.Unknown : Truth.False;
    }

    private static Truth Unless(bool isUnknown, in ConditionNode node, long value) =>
        isUnknown ? Truth.Unknown : InRange(node, value);

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

    /// <summary>
    /// A sum beyond 64 bits is beyond every bound; an open end of a range is the largest number and takes it in.
    /// </summary>
    private static long Saturate(Int128 sum) => sum > long.MaxValue ? long.MaxValue : (long)sum;

    private static Truth InRange(in ConditionNode node, long value) =>
        value >= node.Low && value <= node.High ? Truth.True : Truth.False;

    private static Truth InSet(in ConditionNode node, long index) => (node.Low >> (int)index & 1) != 0 ? Truth.True : Truth.False;
}
