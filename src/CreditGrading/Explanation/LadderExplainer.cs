using System.Collections.Immutable;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>Tells of outcomes, rungs and rulings what they asked for and what that met. Safe for concurrent use.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="bound">The same as its text states it.</param>
/// <param name="sources">Its sources by id.</param>
internal sealed class LadderExplainer(
    GradingScheme scheme, BoundScheme bound, IReadOnlyDictionary<string, SourceDocument> sources)
{
    /// <summary>Distances are rounded to so many decimals at least.</summary>
    private const int LeastDecimals = 4;

    private readonly ConditionTexts _texts = new(bound);

    /// <summary>The outcomes that were tried: up to the first that was not surely refused.</summary>
    public ImmutableArray<RulingExplanation> Outcomes(in ExplainedSubject subject)
    {
        var outcomes = ImmutableArray.CreateBuilder<RulingExplanation>();
        if (subject.Rows.Type < 0)
        {
            return [];
        }

        for (var i = 0; i < bound.Outcomes.Length; i++)
        {
            var compiled = subject.Scheme.Outcomes[i];
            var condition = ConditionExplainer.Explain(subject, _texts, bound.Outcomes[i].When, compiled.Condition);
            outcomes.Add(Make(compiled.Reason, condition.Holds, condition));
            if (condition.Holds != false)
            {
                break;
            }
        }

        return outcomes.ToImmutable();
    }

    /// <summary>
    /// All rungs where the ladder was climbed: those below the one reached too, as far as they have a bound to be compared with.
    /// </summary>
    public ImmutableArray<RungExplanation> Rungs(in ExplainedSubject subject)
    {
        var tried = subject.Log.Rungs;
        if (tried.Length == 0 || tried[0] is null)
        {
            return [];
        }

        var score = StepScore.Of(subject);
        var rungs = ImmutableArray.CreateBuilder<RungExplanation>(tried.Length);
        for (var rank = 0; rank < tried.Length; rank++)
        {
            var truth = tried[rank] ?? GradeResolver.Try(subject.Scheme.Rungs[rank], subject.Conditions, subject.Workspace);
            var isReached = tried[rank] == Truth.True && (rank == tried.Length - 1 || tried[rank + 1] is null);
            rungs.Add(Explain(subject, rank, ConditionExplainer.Known(truth), isReached, score));
        }

        return rungs.MoveToImmutable();
    }

    /// <summary>The rulings that were tried.</summary>
    public ImmutableArray<RulingExplanation> Rulings(in ExplainedSubject subject)
    {
        var rulings = ImmutableArray.CreateBuilder<RulingExplanation>();
        for (var i = 0; i < subject.Log.Rulings.Length; i++)
        {
            if (subject.Log.Rulings[i] is { } truth)
            {
                var compiled = subject.Scheme.Rulings[i];
                var condition = ConditionExplainer.Explain(subject, _texts, bound.Rulings[i].When, compiled.Condition);
                rulings.Add(Make(compiled.Reason, ConditionExplainer.Known(truth), condition));
            }
        }

        return rulings.ToImmutable();
    }

    private static RulingExplanation Make(GradingReason reason, bool? hasFired, ConditionExplanation condition) =>
        new(reason.Text, hasFired, condition, reason.Origin!)
        {
            RecordIndexes = hasFired == true ? [.. ConditionExplainer.RecordsIn(condition)] : [],
        };

    /// <summary>How far the exact score is from a bound, rounded for display where it has no end.</summary>
    private static (decimal? Distance, bool IsRounded) DistanceOf(in ExplainedSubject subject, decimal bound, bool isLower)
    {
        var scale = subject.Scheme.Scale;
        var beyond = (subject.Log.Score + Fraction.Whole(-scale.ToScaled(bound))) * (isLower ? 1 : -1);
        var decimals = Math.Max(Math.Max(subject.Scheme.ShownDecimals, scale.Decimals), LeastDecimals);
        return (DecimalText.Normalize((beyond / scale.Factor).Round(decimals, out var isExact)), !isExact);
    }

    private RungExplanation Explain(in ExplainedSubject subject, int rank, bool? holds, bool isReached, ShownScore score)
    {
        var grade = bound.Grades[rank];
        var figure = grade.Score?.Lower ?? grade.Score?.Upper;
        var isLower = grade.Score?.Lower is not null;
        var origin = figure is { } stated ? stated.Origin : grade.Entry.Origin;
        var (distance, isRounded) = figure is { } bounded && score.Value is not null
            ? DistanceOf(subject, bounded.Value, isLower)
            : (null, false);
        return new(scheme.Grades[rank], holds, SchemeFacade.OriginOf(origin!, sources))
        {
            IsReached = isReached,
            Bound = figure?.Value,
            IsLowerBound = isLower,
            IsBoundIncluded = isLower ? grade.Score!.IsLowerIncluded : grade.Score is { IsUpperIncluded: true },
            Distance = distance,
            IsBoundMet = figure is null || score.Value is null
                ? null
                : subject.Workspace.Score >= subject.Scheme.Rungs[rank].Low
                    && subject.Workspace.Score <= subject.Scheme.Rungs[rank].High,
            IsDistanceRounded = isRounded,
            Condition = grade.When is { } when
                ? ConditionExplainer.Explain(subject, _texts, when, subject.Scheme.Rungs[rank].Condition)
                : null,
        };
    }
}
