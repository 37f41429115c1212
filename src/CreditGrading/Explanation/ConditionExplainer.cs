using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>
/// Goes through a condition as it was written and as it was compiled, which have the same parts, and tells what each part met.
/// </summary>
internal static class ConditionExplainer
{
    public static ConditionExplanation Explain(
        in ExplainedSubject subject, ConditionTexts texts, BoundCondition condition, int node)
    {
        var compiled = subject.Dated.Conditions[node];
        var holds = Known(subject.Conditions.Evaluate(node));
        if (condition is not JoinedCondition joined)
        {
            return new(texts.Of(condition), holds)
            {
                Value = ValueOf(subject, compiled),
                RecordIndexes = RecordsOf(subject, compiled),
            };
        }

        var parts = ImmutableArray.CreateBuilder<ConditionExplanation>(compiled.Length);
        for (var i = 0; i < compiled.Length; i++)
        {
            parts.Add(Explain(subject, texts, joined.Parts[i], subject.Scheme.ConditionParts[compiled.Index + i]));
        }

        return new(texts.Of(condition), holds) { Parts = parts.MoveToImmutable() };
    }

    /// <summary>The records that a condition and its parts count.</summary>
    public static IEnumerable<int> RecordsIn(ConditionExplanation condition) =>
        condition.RecordIndexes.Concat(condition.Parts.SelectMany(RecordsIn)).Distinct().Order();

    public static bool? Known(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;

    private static string? ValueOf(in ExplainedSubject subject, in ConditionNode node)
    {
        var (scheme, workspace) = (subject.Scheme, subject.Workspace);
        return node.Kind switch
        {
            ConditionKind.Count => workspace.AreCountsUnknown[node.Index] ? null : Whole(workspace.Counts[node.Index]),
            ConditionKind.Sum => workspace.AreSumsUnknown[node.Index] ? null : AmountText(scheme, workspace.Sums[node.Index]),
            ConditionKind.BonusPoints => workspace.AreBonusesUnknown ? null : Texts.Number(subject.Points(workspace.BonusPoints)),
            ConditionKind.DeductionPoints => workspace.IsDeductionFactUnknown
                ? null
                : Texts.Number(subject.Points(workspace.DeductionPoints)),
            ConditionKind.NetPoints => workspace.AreBonusesUnknown || workspace.IsDeductionFactUnknown
                ? null
                : Texts.Number(subject.Points(workspace.BonusPoints - workspace.DeductionPoints)),
            ConditionKind.Score => ScoreText(StepScore.Of(subject)),
            ConditionKind.FactRange or ConditionKind.FactSet => FactText(subject, node.Index),
            ConditionKind.SubjectType => scheme.Scheme.SubjectTypes[subject.Rows.Type],
            ConditionKind.Rank => $"{FactText(subject, node.Index) ?? "?"}/{FactText(subject, node.Length) ?? "?"}",
            ConditionKind.Share => ShareText(subject, scheme.Shares[node.Index]),
            ConditionKind.Grade => workspace.Ranks.Best == workspace.Ranks.Worst
                ? scheme.Grades[workspace.Ranks.Best].Grade.Code
                : $"{scheme.Grades[workspace.Ranks.Best].Grade.Code}..{scheme.Grades[workspace.Ranks.Worst].Grade.Code}",
            _ => null,
        };
    }

    private static string? ScoreText(ShownScore score) => score switch
    {
        { Value: { } value, Fraction: { } fraction } => $"{Texts.Number(value)} (= {fraction})",
        { Value: { } value } => Texts.Number(value),
        _ => null,
    };

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string AmountText(CompiledScheme scheme, Int128 amount) =>
        Texts.Number((decimal)amount / new PointScale(scheme.AmountDecimals).Factor);

    /// <summary>The value of a fact as a subjects file would write it; null where it is not known.</summary>
    public static string? FactText(in ExplainedSubject subject, int fact)
    {
        var definition = subject.Scheme.Facts[fact].Definition;
        var value = subject.Rows.Facts[fact];
        return !subject.Rows.AreFactsKnown[fact] ? null : definition.Kind switch
        {
            FactKind.Flag => value != 0 ? "true" : "false",
            FactKind.Number => Texts.Number(new PointScale(definition.Decimals).FromScaled(value)),
            FactKind.Date => Texts.Day(DayKey.ToDay((int)value)),
            _ => definition.Values[(int)value].Value,
        };
    }

    private static string? ShareText(in ExplainedSubject subject, CompiledShare share)
    {
        var workspace = subject.Workspace;
        if (share.AreSums)
        {
            return workspace.AreSumsUnknown[share.Part] || workspace.AreSumsUnknown[share.Whole]
                ? null
                : $"{AmountText(subject.Scheme, workspace.Sums[share.Part])}/{AmountText(subject.Scheme, workspace.Sums[share.Whole])}";
        }

        return workspace.AreCountsUnknown[share.Part] || workspace.AreCountsUnknown[share.Whole]
            ? null
            : $"{Whole(workspace.Counts[share.Part])}/{Whole(workspace.Counts[share.Whole])}";
    }

    /// <summary>The records that a count or sum takes in; of a share, those of its part.</summary>
    private static ImmutableArray<int> RecordsOf(in ExplainedSubject subject, in ConditionNode node)
    {
        var (tally, isSum) = node.Kind switch
        {
            ConditionKind.Count => (node.Index, false),
            ConditionKind.Sum => (node.Index, true),
            ConditionKind.Share => (subject.Scheme.Shares[node.Index].Part, subject.Scheme.Shares[node.Index].AreSums),
            _ => (-1, false),
        };
        var records = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; tally >= 0 && i < subject.Rows.Records.Length; i++)
        {
            if (subject.Log.Rows[i].IsCounted && RecordSelection.AddsTo(subject.Dated, subject.Rows.Records[i], tally, isSum))
            {
                records.Add(subject.Rows.Records[i].Source);
            }
        }

        return records.ToImmutable();
    }
}
