using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;

namespace CreditGrading.Analysis.Cases;

/// <summary>Compares what a case expects with the result that was found.</summary>
internal static class ResultComparison
{
    public static ImmutableArray<CaseDifference> Compare(Expectation expected, GradingResult found)
    {
        var differences = ImmutableArray.CreateBuilder<CaseDifference>();
        if (expected.Outcome != found.Outcome)
        {
            differences.Add(new("outcome", Same(CaseWords.Outcomes.WordOf(expected.Outcome)), Outcome(found)));
        }

        if (expected.Score is { } score && score.Value != found.Score)
        {
            differences.Add(new("score", Number(score.Value), Number(found.Score)));
        }

        CompareWords("grade", expected.Grade, found.Grade?.Code ?? CaseWords.None);
        if (expected.Category is { } category)
        {
            CompareWords("category", CaseWords.Categories.WordOf(category), CaseWords.Categories.WordOf(new(found.Category)));
        }

        CompareWords("namedOutcome", expected.NamedOutcome, found.NamedOutcome?.Code ?? CaseWords.None);
        CompareLists("measures", expected.Measures, [.. found.Measures.Select(measure => measure.Id)], Enumerable.SequenceEqual);
        if (expected.UsesAssumed is { } usesAssumed)
        {
            CompareWords("assumed", Flag(usesAssumed), Flag(found.UsesAssumed));
        }

        CompareLists("missing", expected.Missing, FieldsOf(found, ReasonKind.Missing), AreSameSets);
        CompareLists("faults", expected.Faults, FieldsOf(found, ReasonKind.Fault), AreSameSets);
        ImmutableArray<string> codes = [.. found.Reasons.Select(reason => reason.Code).Distinct()];
        CompareLists("reasons", expected.Reasons, codes, (stated, given) => !stated.Except(given).Any());
        return differences.ToImmutable();

        void CompareWords(string key, string? stated, string given)
        {
            if (stated is not null && stated != given)
            {
                differences.Add(new(key, Same(stated), Same(given)));
            }
        }

        void CompareLists(
            string key,
            ImmutableArray<string>? stated,
            ImmutableArray<string> given,
            Func<IEnumerable<string>, IEnumerable<string>, bool> agree)
        {
            if (stated is { } words && !agree(words, given))
            {
                differences.Add(new(key, Same(Shown(words)), Same(Shown(given))));
            }
        }
    }

    private static bool AreSameSets(IEnumerable<string> stated, IEnumerable<string> given) => stated.ToHashSet().SetEquals(given);

    /// <summary>The outcome, and why there is no result.</summary>
    private static LocalizedText Outcome(GradingResult found)
    {
        var word = CaseWords.Outcomes.WordOf(found.Outcome);
        var why = found.Reasons.Where(reason => reason.Kind is ReasonKind.Fault or ReasonKind.Missing).Select(reason => reason.Text).ToList();
        return why.Count == 0
            ? Same(word)
            : new(
                $"{word}：{string.Join('；', why.Select(text => text.Chinese))}",
                $"{word}: {string.Join("; ", why.Select(text => text.English))}");
    }

    /// <summary>The facts and fields that reasons of a kind name, each once, as a case would write them.</summary>
    private static ImmutableArray<string> FieldsOf(GradingResult found, ReasonKind kind) =>
    [
        .. found.Reasons.Where(reason => reason.Kind == kind && reason.Field is not null).Select(NameOf).Distinct(),
    ];

    private static string NameOf(GradingReason reason) =>
        reason.Code == DiagnosticCatalog.TypeMissing.Code ? CaseWords.SubjectType
        : reason.RecordIndex is null ? reason.Field!
        : CaseWords.KeyOf(reason.Field!);

    private static LocalizedText Number(decimal? number) =>
        Same(number is { } given ? DecimalText.Normalize(given).ToString(CultureInfo.InvariantCulture) : CaseWords.None);

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static string Shown(ImmutableArray<string> words) => $"[{string.Join(", ", words)}]";

    private static LocalizedText Same(string text) => new(text, text);
}
