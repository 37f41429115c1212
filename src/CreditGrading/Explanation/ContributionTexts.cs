using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>Parts of a score in words.</summary>
internal static class ContributionTexts
{
    /// <summary>What a part is called: of a record, its indicator, its id or place, and its day.</summary>
    public static LocalizedText NameOf(GradingScheme scheme, ImmutableArray<RecordExplanation> records, ScoreContribution part) => part.Kind switch
    {
        ContributionKind.Base => Texts.Base,
        ContributionKind.Record => RecordTexts.NameOf(records.First(
            record => record.Index == part.RecordIndex && record.IndicatorCode == part.Code)),
        ContributionKind.Fact => scheme.Indicators.First(indicator => indicator.Code == part.Code).Name,
        ContributionKind.GroupBase => Texts.GroupBase.With(Texts.Same(part.Code!)),
        ContributionKind.GroupLimit => Texts.GroupLimit.With(Texts.Same(part.Code!)),
        ContributionKind.Component when part.Weight is { } weight => Texts.WeightedComponent.With(
            Texts.Same(part.Code!), Texts.Same(Texts.Number(part.Value!.Value)), Texts.Same(weight)),
        ContributionKind.Component => Texts.Component.With(Texts.Same(part.Code!)),
        ContributionKind.ScoreLimit => Texts.ScoreLimit,
        ContributionKind.Ruling => Texts.ScoreSetByRuling,
        _ => Texts.Remainder,
    };

    /// <summary>Points with their sign.</summary>
    public static string Signed(decimal points) => points > 0 ? $"+{Texts.Number(points)}" : Texts.Number(points);
}
