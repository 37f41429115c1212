using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>Adds up the step-5 score: indicators, groups or components, base, limits. Source: semantics, section 5.</summary>
internal static class ScoreBuilder
{
    /// <summary>Caps each indicator and adds it to its group.</summary>
    public static void AddPoints<TRecorder>(CompiledScheme scheme, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        for (var group = 0; group < scheme.Groups.Length; group++)
        {
            workspace.GroupPoints[group] = scheme.Groups[group].Base.Points;
        }

        foreach (var indicator in workspace.Touched)
        {
            var points = workspace.PointsOf(indicator);
            var capped = Math.Min(points, scheme.Caps[indicator]);
            if (scheme.AreBonuses[indicator])
            {
                workspace.BonusPoints += capped;
            }
            else
            {
                workspace.DeductionPoints += capped;
            }

            var signed = capped * scheme.ScoreSigns[indicator];
            if (scheme.GroupOf[indicator] is >= 0 and var group)
            {
                workspace.GroupPoints[group] += signed;
            }
            else
            {
                workspace.Score += signed;
            }

            if (TRecorder.IsOn)
            {
                recorder.Indicator(indicator, points, capped);
            }
        }
    }

    /// <summary>Adds base, groups and ungrouped points, inside the limits.</summary>
    public static void AddScore<TRecorder>(
        CompiledScheme scheme, in SubjectRows subject, in ConditionEvaluator conditions, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        if (!scheme.HasScore)
        {
            return;
        }

        var usesAssumed = scheme.Base.IsAssumed;
        if (FindBase(scheme, subject, conditions) is { } start)
        {
            usesAssumed |= start.IsAssumed;
            workspace.Base = start.Points;
        }
        else
        {
            workspace.IsBaseUnknown = true;
        }

        if (scheme.HasFractions)
        {
            AddComponents(scheme, subject, workspace, ref usesAssumed, ref recorder);
        }
        else
        {
            AddGroups(scheme, workspace, ref usesAssumed, ref recorder);
        }

        workspace.ScoreUsesAssumed = usesAssumed && !workspace.IsScoreUnknown;
    }

    /// <summary>The base score; null where what decides it is unknown.</summary>
    public static CompiledFigure? FindBase(CompiledScheme scheme, in SubjectRows subject, in ConditionEvaluator conditions)
    {
        var rule = scheme.Base;
        if (!rule.ByType.IsEmpty)
        {
            return rule.ByType[subject.Type];
        }

        if (rule.Fact != CompiledGroup.NotThere)
        {
            return !subject.AreFactsKnown[rule.Fact] ? null
                : rule.FactFactor == 0 ? rule.ByValue[(int)subject.Facts[rule.Fact]]
                : new CompiledFigure(subject.Facts[rule.Fact] * rule.FactFactor, false);
        }

        foreach (var part in rule.Cases)
        {
            var truth = part.Condition == CompiledScheme.NoCondition ? Truth.True : conditions.Evaluate(part.Condition);
            if (truth != Truth.False)
            {
                return truth == Truth.Unknown ? null : part.Figure with { IsAssumed = part.UsesAssumed };
            }
        }

        return null;
    }

    private static void AddGroups<TRecorder>(
        CompiledScheme scheme, EvaluationWorkspace workspace, ref bool usesAssumed, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var sum = workspace.Score + workspace.Base;
        for (var group = 0; group < scheme.Groups.Length; group++)
        {
            usesAssumed |= scheme.Groups[group].Base.IsAssumed;
            var clamped = scheme.Groups[group].Clamp.Apply(workspace.GroupPoints[group], ref usesAssumed);
            sum += clamped;
            if (TRecorder.IsOn)
            {
                recorder.Group(group, workspace.GroupPoints[group], clamped);
            }
        }

        workspace.Score = scheme.ScoreClamp.Apply(sum, ref usesAssumed);
        if (TRecorder.IsOn)
        {
            recorder.Score(workspace.Base, Fraction.Whole(sum), Fraction.Whole(workspace.Score));
        }
    }

    /// <summary>
    /// Adds the weighted components, the weight of those that are not there being spread over the others where so stated.
    /// </summary>
    private static void AddComponents<TRecorder>(
        CompiledScheme scheme, in SubjectRows subject, EvaluationWorkspace workspace, ref bool usesAssumed,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var sum = Fraction.Whole(0);
        var weights = 0L;
        var areWeighted = scheme.Groups[0].Weight > 0;
        var isOpen = false;
        workspace.Units.Sum(ref usesAssumed);
        for (var i = 0; i < scheme.Groups.Length; i++)
        {
            var group = scheme.Groups[i];
            usesAssumed |= group.IsAssumed;
            var isThere = TryFind(group, i, subject, workspace, ref usesAssumed, out var component);
            if (!isThere && group.Missing is not (MissingPolicy.Undetermined or MissingPolicy.Renormalise))
            {
                usesAssumed |= group.IsMissingAssumed;
                component = Fraction.Whole(group.MissingPoints);
            }

            if (TRecorder.IsOn)
            {
                recorder.Component(i, isThere, component);
            }

            if (component.IsNone)
            {
                if (group.Missing == MissingPolicy.Undetermined)
                {
                    workspace.MarkComponentUnknown(i);
                    isOpen = true;
                }

                continue;
            }

            weights += group.Weight;
            sum += areWeighted ? component * group.Weight : component;
        }

        if (areWeighted && weights == 0 && !isOpen)
        {
            workspace.IsAllMissing = true;
            isOpen = true;
            MarkAllUnknown(scheme, workspace);
        }

        workspace.IsBaseUnknown |= isOpen;
        if (workspace.IsScoreUnknown)
        {
            return;
        }

        sum = areWeighted ? sum / weights : sum;
        sum += Fraction.Whole((Int128)workspace.Base + workspace.Score);
        workspace.ExactScore = Clamp(sum, scheme.ScoreClamp, ref usesAssumed);
        if (TRecorder.IsOn)
        {
            recorder.Score(workspace.Base, sum, workspace.ExactScore);
        }

        workspace.Score = KeyOf(workspace.ExactScore);
    }

    private static void MarkAllUnknown(CompiledScheme scheme, EvaluationWorkspace workspace)
    {
        for (var i = 0; i < scheme.Groups.Length; i++)
        {
            workspace.MarkComponentUnknown(i);
        }
    }

    /// <summary>The value of a component; false where it is not there.</summary>
    private static bool TryFind(
        CompiledGroup group, int index, in SubjectRows subject, EvaluationWorkspace workspace, ref bool usesAssumed,
        out Fraction component)
    {
        if (group.Fact != CompiledGroup.NotThere)
        {
            component = subject.AreFactsKnown[group.Fact]
                ? Fraction.Whole(group.Clamp.Apply(subject.Facts[group.Fact] * group.FactFactor, ref usesAssumed))
                : default;
            return subject.AreFactsKnown[group.Fact];
        }

        if (group.UnitsOf == CompiledGroup.NotThere)
        {
            usesAssumed |= group.Base.IsAssumed;
            component = Fraction.Whole(group.Clamp.Apply(workspace.GroupPoints[index], ref usesAssumed));
            return true;
        }

        var isThere = workspace.Units.TryFind(index, ref usesAssumed, out component);
        usesAssumed |= group.Base.IsAssumed && isThere;
        return isThere;
    }

    private static Fraction Clamp(in Fraction score, CompiledClamp clamp, ref bool usesAssumed)
    {
        if (score.IsBelow(clamp.Floor))
        {
            usesAssumed |= clamp.IsFloorAssumed;
            return Fraction.Whole(clamp.Floor);
        }

        if (score.IsAbove(clamp.Ceiling))
        {
            usesAssumed |= clamp.IsCeilingAssumed;
            return Fraction.Whole(clamp.Ceiling);
        }

        return score;
    }

    /// <summary>The key by which a score that may be a fraction is compared; see <see cref="ScoreKeys"/>.</summary>
    private static long KeyOf(in Fraction score) => (2 * (long)score.Floor) + (score.IsWhole ? 0 : 1);
}
