using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Cases;

/// <summary>Compares what a case expects with the result that was found.</summary>
internal static class ResultComparison
{
    /// <summary>Lists the differences; where the subject is rejected unexpectedly, nothing that follows from it.</summary>
    public static ImmutableArray<CaseDifference> Compare(
        Expectation expected, GradingResult found, CreditSubject subject, SchemeWords words)
    {
        var differences = ImmutableArray.CreateBuilder<CaseDifference>();
        if (expected.Outcome != found.Outcome)
        {
            differences.Add(new("outcome", Same(CaseWords.Outcomes.WordOf(expected.Outcome)), Outcome(found, subject, words)));
            if (found.Outcome == GradingOutcome.Rejected)
            {
                return differences.ToImmutable();
            }
        }

        if (expected.Score is { } score && score.Value != found.Score)
        {
            differences.Add(new("score", Number(score.Value), Number(found.Score)));
        }

        CompareWords("grade", expected.Grade, found.Grade?.Code ?? CaseWords.None, NameKind.Grade);
        if (expected.Category is { } category)
        {
            CompareWords("category", CaseWords.Categories.WordOf(category), CaseWords.Categories.WordOf(new(found.Category)));
        }

        CompareWords("namedOutcome", expected.NamedOutcome, found.NamedOutcome?.Code ?? CaseWords.None, NameKind.Outcome);
        ImmutableArray<string> measures = [.. found.Measures.Select(measure => measure.Id)];
        CompareLists("measures", expected.Measures, measures, Enumerable.SequenceEqual, NameKind.Measure);
        if (expected.UsesAssumed is { } usesAssumed)
        {
            CompareWords("assumed", Flag(usesAssumed), Flag(found.UsesAssumed));
        }

        CompareLists("missing", expected.Missing, FieldsOf(found, ReasonKind.Missing), AreSameSets);
        CompareLists("faults", expected.Faults, FieldsOf(found, ReasonKind.Fault), AreSameSets);
        ImmutableArray<string> reasons = [.. found.Reasons.Select(reason => reason.Code).Distinct()];
        CompareLists("reasons", expected.Reasons, reasons, (stated, given) => !stated.Except(given).Any());
        return differences.ToImmutable();

        void CompareWords(string key, string? stated, string given, NameKind? kind = null)
        {
            if (stated is not null && stated != given)
            {
                differences.Add(new(key, Same(stated), Found(given, Unknown(kind, [stated]))));
            }
        }

        void CompareLists(
            string key,
            ImmutableArray<string>? stated,
            ImmutableArray<string> given,
            Func<IEnumerable<string>, IEnumerable<string>, bool> agree,
            NameKind? kind = null)
        {
            if (stated is { } codes && !agree(codes, given))
            {
                differences.Add(new(key, Same(Shown(codes)), Found(Shown(given), Unknown(kind, codes))));
            }
        }

        LocalizedText? Unknown(NameKind? kind, IEnumerable<string> codes) => kind is { } named
            ? words.Unknown(named, codes)
            : null;
    }

    private static bool AreSameSets(IEnumerable<string> stated, IEnumerable<string> given) => stated.ToHashSet().SetEquals(given);

    /// <summary>The outcome, and why there is no result.</summary>
    private static LocalizedText Outcome(GradingResult found, CreditSubject subject, SchemeWords words)
    {
        var word = CaseWords.Outcomes.WordOf(found.Outcome);
        var why = found.Reasons.Where(reason => reason.Kind is ReasonKind.Fault or ReasonKind.Missing)
            .Select(reason => words.TextOf(reason, subject))
            .ToList();
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
        Same(number is { } given ? DecimalText.Of(given) : CaseWords.None);

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static string Shown(ImmutableArray<string> words) => $"[{string.Join(", ", words)}]";

    /// <summary>What was found, and what is wrong with what was expected.</summary>
    private static LocalizedText Found(string given, LocalizedText? unknown) =>
        unknown is null ? Same(given) : new($"{given}；{unknown.Chinese}", $"{given}; {unknown.English}");

    private static LocalizedText Same(string text) => new(text, text);
}
