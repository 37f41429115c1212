using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis.Cases;

/// <summary>The codes that a scheme declares, for what a case names and the scheme does not have.</summary>
/// <param name="scheme">The scheme.</param>
internal sealed class SchemeWords(GradingScheme scheme)
{
    private const string UnknownIndicator = "CG0401";
    private const string UndeclaredFact = "CG0421";

    /// <summary>Says which of some codes the scheme does not have; null where it has them all.</summary>
    /// <param name="kind">What the codes name.</param>
    /// <param name="stated">The codes of a case.</param>
    public LocalizedText? Unknown(NameKind kind, IEnumerable<string> stated)
    {
        var known = CodesOf(kind);
        if (stated.FirstOrDefault(code => code != CaseWords.None && !known.Contains(code)) is not { } unknown)
        {
            return null;
        }

        var (shown, name) = (QuotedText.Of(unknown), kind.Text());
        return With(new($"方案没有{name.Chinese}“{shown}”", $"the scheme has no {name.English} '{shown}'"), HintFor(unknown, known));
    }

    /// <summary>The text of a reason, with the nearest code where it is that the scheme does not have one.</summary>
    public LocalizedText TextOf(GradingReason reason, CreditSubject subject)
    {
        var (code, kind) = (reason.Code, reason.RecordIndex) switch
        {
            (UnknownIndicator, { } index) => (subject.Records[index].Indicator, NameKind.Indicator),
            (UndeclaredFact, _) => (reason.Field, NameKind.Fact),
            _ => (null, default),
        };
        return With(reason.Text, code is null ? null : HintFor(code, CodesOf(kind)));
    }

    private static LocalizedText With(LocalizedText text, LocalizedText? hint) =>
        hint is null ? text : new($"{text.Chinese}；{hint.Chinese}", $"{text.English}; {hint.English}");

    private static LocalizedText? HintFor(string code, ImmutableArray<string> known) =>
        Hints.For(NearestWord.Find(code, known), known);

    private ImmutableArray<string> CodesOf(NameKind kind) => kind switch
    {
        NameKind.Indicator => [.. scheme.Indicators.Select(indicator => indicator.Code)],
        NameKind.Fact => [.. scheme.Facts.Select(fact => fact.Code)],
        NameKind.Grade => [.. scheme.Grades.Select(grade => grade.Code)],
        NameKind.Measure => [.. scheme.Measures.Select(measure => measure.Id)],
        _ => [.. scheme.Outcomes.Select(outcome => outcome.Code)],
    };
}
