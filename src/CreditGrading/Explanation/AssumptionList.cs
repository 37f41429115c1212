using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Evaluation;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>
/// Gathers what no source states and took part in a result, by the rules by which results are marked. Source: semantics, section
/// 11.
/// </summary>
internal sealed class AssumptionList(BoundScheme bound)
{
    private readonly ImmutableArray<GradingReason>.Builder _reasons = ImmutableArray.CreateBuilder<GradingReason>();
    private readonly List<LocalizedText> _things = [];
    private readonly HashSet<(string What, string Reason)> _said = [];

    /// <summary>What the assumptions are about, each once.</summary>
    public ImmutableArray<LocalizedText> Things => [.. _things];

    /// <summary>The assumptions behind a result that is marked.</summary>
    public ImmutableArray<GradingReason> Of(in ExplainedSubject subject, in EvaluationOutcome outcome)
    {
        // What was computed while the current result stands took part only where it came to a grade.
        if (outcome is not { CurrentStands: true, ComputedRank: EvaluationOutcome.NoRank })
        {
            AddIndicators(subject);
            AddWhatApplied(subject, outcome);
            AddRulings(subject);
        }

        if (outcome is { CurrentStands: true, ComputedRank: >= 0 })
        {
            AddGrade(subject.Scheme.Grades[outcome.ComputedRank].Grade);
        }

        if (outcome.Outcome == GradingOutcome.Graded)
        {
            AddGrade(subject.Scheme.Grades[outcome.Rank].Grade);
        }

        return _reasons.ToImmutable();
    }

    private void AddIndicators(in ExplainedSubject subject)
    {
        var used = new SortedSet<int>();
        foreach (ref readonly var row in subject.Rows.Records)
        {
            if (!row.IsReplacement || row.Named <= subject.Dated.Day)
            {
                used.Add(row.Indicator);
            }
        }

        foreach (var reading in subject.Scheme.FactIndicators)
        {
            used.Add(reading.Indicator);
        }

        foreach (var index in used)
        {
            AddIndicator(bound.Indicators[index]);
        }
    }

    private void AddIndicator(BoundIndicator indicator)
    {
        Add(indicator.Name, indicator);
        foreach (var rule in bound.ActRulesOf(indicator))
        {
            Add(Texts.ActRule, rule);
        }

        foreach (var suspension in bound.SuspensionsOf(indicator))
        {
            Add(Texts.Suspension, suspension);
        }
    }

    /// <summary>What led to the grade or the outcome beside records and rulings.</summary>
    private void AddWhatApplied(in ExplainedSubject subject, in EvaluationOutcome outcome)
    {
        switch (outcome.AppliedOutcome)
        {
            case EvaluationOutcome.TypeNotGraded:
                AddMeasures(ResultBuilder.NotRatedOf(subject.Scheme, outcome).Outcome);
                return;
            case EvaluationOutcome.ByRuling:
                AddMeasures(ResultBuilder.NotRatedOf(subject.Scheme, outcome).Outcome);
                AddStated(subject);
                break;
            case EvaluationOutcome.AllMissing:
                Add(bound.Score!.AllMissing!.Name, bound.Score.AllMissing);
                AddMeasures(ResultBuilder.NotRatedOf(subject.Scheme, outcome).Outcome);
                return;
            case >= 0 and var applied:
                Add(bound.Outcomes[applied].Name ?? Texts.Grade, bound.Outcomes[applied]);
                if (outcome.Outcome == GradingOutcome.NotRated)
                {
                    AddMeasures(ResultBuilder.NotRatedOf(subject.Scheme, outcome).Outcome);
                }

                return;
        }

        if (bound.Adoption is { } adoption)
        {
            Add(Texts.Adoption, adoption);
            return;
        }

        if (subject.Workspace.ScoreUsesAssumed)
        {
            new ScoreAssumptions(this).Add(subject);
        }

        for (var rank = 0; rank < subject.Log.Rungs.Length && subject.Log.Rungs[rank] is not null; rank++)
        {
            Add(Texts.GradeNamed.With(Texts.Same(bound.Grades[rank].Code.Value)), bound.Grades[rank]);
        }
    }

    /// <summary>The outcome that states a grade, where one did before a ruling left the subject unrated.</summary>
    private void AddStated(in ExplainedSubject subject)
    {
        for (var i = 0; i < bound.Outcomes.Length; i++)
        {
            if (subject.Conditions.Evaluate(subject.Scheme.Outcomes[i].Condition) == Truth.True)
            {
                Add(Texts.Grade, bound.Outcomes[i]);
                return;
            }
        }
    }

    private void AddRulings(in ExplainedSubject subject)
    {
        for (var i = 0; i < bound.Rulings.Length; i++)
        {
            if (subject.Workspace.HasFired[i])
            {
                Add(Texts.Ruling, bound.Rulings[i]);
            }
        }
    }

    private void AddGrade(Grade grade)
    {
        if (grade.Category is not null && bound.Grades[grade.Rank].IsOriginAssumed)
        {
            Add(Texts.GradeNamed.With(Texts.Same(grade.Code)), bound.Grades[grade.Rank]);
        }

        foreach (var group in bound.MeasureGroupsOf(grade))
        {
            Add(group.Name, group);
        }

        foreach (var measure in bound.Measures)
        {
            if (SchemeFacade.GoesWith(bound, measure, grade))
            {
                Add(measure.Text, measure);
            }
        }
    }

    private void AddMeasures(NamedOutcome outcome)
    {
        foreach (var measure in bound.Measures)
        {
            if (SchemeFacade.GoesWith(measure, outcome))
            {
                Add(measure.Text, measure);
            }
        }
    }

    /// <summary>Adds a figure where it is assumed.</summary>
    public void Add(LocalizedText what, Figure? figure)
    {
        if (figure is { Origin.Assumption: { } reason })
        {
            Add(what, reason);
        }
    }

    /// <summary>Adds all that is assumed in an entry.</summary>
    public void Add(LocalizedText what, BoundEntry entry)
    {
        foreach (var reason in entry.Entry.Assumptions)
        {
            Add(what, reason);
        }
    }

    private void Add(LocalizedText what, string reason)
    {
        if (_said.Add((what.English, reason)))
        {
            if (!_things.Contains(what))
            {
                _things.Add(what);
            }

            var assumed = DiagnosticCatalog.AssumptionUsed;
            var words = string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _reasons.Add(new(ReasonKind.Assumption, assumed.Code, assumed.Format(what, words), Origin.Assumed(reason)));
        }
    }
}
