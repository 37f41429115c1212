using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes;

namespace CreditGrading.Explanation;

/// <summary>Takes a score apart into parts that sum exactly to it.</summary>
internal static class ContributionExplainer
{
    /// <summary>The decimals that a weight is shown with; a longer one is shown as a fraction.</summary>
    private const int WeightDecimals = PointScale.MaxDecimals;

    /// <summary>The parts of a score, in the scheme's order.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="records">Its records.</param>
    /// <param name="final">The score after rulings; none where there is none.</param>
    /// <param name="shown">The same as it is shown.</param>
    public static ImmutableArray<ScoreContribution> Explain(
        in ExplainedSubject subject, ImmutableArray<RecordExplanation> records, Fraction final, ShownScore shown)
    {
        if (shown.Value is not { } score || subject.Log.Score.IsNone)
        {
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<ScoreContribution>();
        parts.Add(new(ContributionKind.Base, Texts.Base, subject.Points(subject.Log.Base)));
        AddIndicators(subject, records, CompiledGroup.NotThere, parts);
        foreach (var group in subject.Log.Groups)
        {
            AddGroup(subject, records, group.Group, group.Clamped - group.Points, parts);
        }

        AddComponents(subject, records, parts);
        AddDifference(subject, ContributionKind.ScoreLimit, Texts.ScoreLimit, subject.Log.Sum, subject.Log.Score, parts);
        AddDifference(subject, ContributionKind.Ruling, Texts.ScoreSetByRuling, subject.Log.Score, final, parts);
        if (score - parts.Sum(part => part.Points) is not 0 and var rest)
        {
            parts.Add(new(ContributionKind.Remainder, Texts.Remainder, DecimalText.Normalize(rest)) { IsRounded = true });
        }

        return parts.ToImmutable();
    }

    /// <summary>The records of the indicators of a group, or of none, and the facts that stand in place of records.</summary>
    private static void AddIndicators(
        in ExplainedSubject subject, ImmutableArray<RecordExplanation> records, int group,
        ImmutableArray<ScoreContribution>.Builder parts)
    {
        foreach (var (indicator, _, capped) in subject.Log.Indicators.OrderBy(entry => entry.Indicator))
        {
            if (subject.Scheme.GroupOf[indicator] != group)
            {
                continue;
            }

            var code = subject.Scheme.Indicators[indicator].Code;
            if (subject.Scheme.Indicators[indicator].IsFromFact)
            {
                var points = subject.Points(capped * subject.Scheme.ScoreSigns[indicator]);
                parts.Add(new(ContributionKind.Fact, subject.Bound.Indicators[indicator].Name, points) { Code = code });
                continue;
            }

            foreach (var record in records)
            {
                if (record.IndicatorCode == code && record.Contribution != 0)
                {
                    parts.Add(new(ContributionKind.Record, RecordTexts.NameOf(record),
                        record.Contribution)
                    { RecordIndex = record.Index, Code = code });
                }
            }
        }
    }

    private static void AddGroup(
        in ExplainedSubject subject, ImmutableArray<RecordExplanation> records, int group, long limited,
        ImmutableArray<ScoreContribution>.Builder parts)
    {
        var (code, name) = (subject.Bound.Groups[group].Code.Value, subject.Bound.Groups[group].Name);
        if (subject.Scheme.Groups[group].Base.Points is not 0 and var start)
        {
            parts.Add(new(ContributionKind.GroupBase, Texts.GroupBase.With(name), subject.Points(start)) { Code = code });
        }

        AddIndicators(subject, records, group, parts);
        if (limited != 0)
        {
            parts.Add(new(ContributionKind.GroupLimit, Texts.GroupLimit.With(name), subject.Points(limited)) { Code = code });
        }
    }

    /// <summary>The components, each by its weight among those that are there.</summary>
    private static void AddComponents(
        in ExplainedSubject subject, ImmutableArray<RecordExplanation> records, ImmutableArray<ScoreContribution>.Builder parts)
    {
        var weights = 0L;
        foreach (var (group, _, value) in subject.Log.Components)
        {
            weights += value.IsNone ? 0 : subject.Scheme.Groups[group].Weight;
        }

        foreach (var (group, isThere, value) in subject.Log.Components)
        {
            if (value.IsNone)
            {
                continue;
            }

            var weight = subject.Scheme.Groups[group].Weight;
            var weighted = weight == 0 ? value : value * weight / weights;
            var bound = subject.Bound.Groups[group];
            parts.Add(new(ContributionKind.Component, bound.Name, Show(subject, weighted, out var isExact))
            {
                Code = bound.Code.Value,
                IsRounded = !isExact,
                IsMissing = !isThere,
                Weight = weight == 0 ? null : WeightText(weight, weights),
                Value = Show(subject, value, out _),
                Parts = isThere ? PartsOf(subject, records, group) : [],
            });
        }
    }

    private static ImmutableArray<ScoreContribution> PartsOf(
        in ExplainedSubject subject, ImmutableArray<RecordExplanation> records, int index)
    {
        var group = subject.Scheme.Groups[index];
        if (group.Fact != CompiledGroup.NotThere || group.UnitsOf != CompiledGroup.NotThere)
        {
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<ScoreContribution>();
        var points = subject.Workspace.GroupPoints[index];
        AddGroup(subject, records, index, group.Clamp.Apply(points) - points, parts);
        return parts.ToImmutable();
    }

    private static string WeightText(long weight, long weights)
    {
        var share = new Fraction(weight, weights).Reduced();
        var shown = share.Round(WeightDecimals, out var isExact);
        return isExact ? DecimalText.Of(shown) : share.ToString();
    }

    private static void AddDifference(
        in ExplainedSubject subject, ContributionKind kind, LocalizedText name, Fraction before, Fraction after,
        ImmutableArray<ScoreContribution>.Builder parts)
    {
        var difference = after + (before * -1);
        if (!difference.Numerator.IsZero)
        {
            parts.Add(new(kind, name, Show(subject, difference, out var isExact)) { IsRounded = !isExact });
        }
    }

    /// <summary>A scaled number as points, rounded for display where it has no end.</summary>
    private static decimal Show(in ExplainedSubject subject, Fraction scaled, out bool isExact) => DecimalText.Normalize(
        (scaled / subject.Scheme.Scale.Factor).Round(Math.Max(subject.Scheme.ShownDecimals, subject.Scheme.Scale.Decimals),
            out isExact));
}
