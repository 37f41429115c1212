using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>
/// Gathers the assumed figures of a score: its base, limits that were reached, weights and what stands for missing components.
/// </summary>
internal sealed class ScoreAssumptions(AssumptionList list)
{
    public void Add(in ExplainedSubject subject)
    {
        var score = subject.Bound.Score!;
        AddBase(subject, score.Base);
        AddLimits(Texts.Score, score.Floor, score.Ceiling, subject.Log.Score + (subject.Log.Sum * -1));
        foreach (var (group, points, clamped) in subject.Log.Groups)
        {
            var bound = subject.Bound.Groups[group];
            var name = NameOf(bound);
            list.Add(name, bound.Base);
            AddLimits(name, bound.Floor, bound.Ceiling, Fraction.Whole(clamped - points));
        }

        foreach (var (group, isThere, _) in subject.Log.Components)
        {
            AddComponent(subject, group, isThere);
        }
    }

    private void AddBase(in ExplainedSubject subject, BoundBase rule)
    {
        switch (rule)
        {
            case FixedBase only:
                list.Add(Texts.Base, only.Points);
                break;
            case TypeBase table:
                var type = subject.Scheme.Scheme.SubjectTypes[subject.Rows.Type];
                list.Add(Texts.Base, table.Rows.First(row => row.Code.Value == type).Value);
                break;
            case FactBase { Rows.IsEmpty: false } table:
                var value = ConditionExplainer.FactText(subject, subject.Scheme.Base.Fact);
                list.Add(Texts.Base, table.Rows.First(row => row.Code.Value == value).Value);
                break;
            case CaseBase cases:
                AddCases(subject, cases);
                break;
            default:
                list.Add(Texts.Base, rule);
                break;
        }
    }

    private void AddCases(in ExplainedSubject subject, CaseBase cases)
    {
        for (var i = 0; i < cases.Cases.Length; i++)
        {
            list.Add(Texts.Base, cases.Cases[i]);
            var condition = subject.Scheme.Base.Cases[i].Condition;
            if (condition == CompiledScheme.NoCondition || subject.Conditions.Evaluate(condition) == Truth.True)
            {
                return;
            }
        }
    }

    private void AddComponent(in ExplainedSubject subject, int index, bool isThere)
    {
        var (group, bound) = (subject.Scheme.Groups[index], subject.Bound.Groups[index]);
        var name = NameOf(bound);
        list.Add(name, bound.Weight);
        if (bound.Missing.IsAssumed)
        {
            list.Add(name, bound.Missing.Value ?? bound.Base);
        }

        if (!isThere)
        {
            list.Add(name, bound.Missing.Policy != MissingPolicy.Worst ? bound.Missing.Value
                : subject.Scheme.IsHigherBetter ? bound.Floor : bound.Ceiling);
        }
        else if (group.UnitsOf != CompiledGroup.NotThere)
        {
            // Each unit has its own base and limits; which of them were reached is not kept.
            list.Add(name, bound.Base);
            list.Add(name, bound.Floor);
            list.Add(name, bound.Ceiling);
        }
        else
        {
            var isFact = group.Fact != CompiledGroup.NotThere;
            var points = isFact ? subject.Rows.Facts[group.Fact] * group.FactFactor : subject.Workspace.GroupPoints[index];
            list.Add(name, isFact ? null : bound.Base);
            AddLimits(name, bound.Floor, bound.Ceiling, Fraction.Whole(group.Clamp.Apply(points) - points));
        }
    }

    private void AddLimits(LocalizedText name, Figure? floor, Figure? ceiling, Fraction change)
    {
        if (change.Numerator.Sign > 0)
        {
            list.Add(name, floor);
        }
        else if (change.Numerator.Sign < 0)
        {
            list.Add(name, ceiling);
        }
    }

    private static LocalizedText NameOf(BoundGroup group) => Texts.GroupNamed.With(group.Name);
}
