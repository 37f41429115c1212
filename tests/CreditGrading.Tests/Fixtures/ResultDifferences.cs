using System.Globalization;
using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Compares a result with that of the reference evaluator, field by field.</summary>
internal static class ResultDifferences
{
    /// <summary>An adopted grade is out of date.</summary>
    private const string AdoptedStale = "CG0433";

    /// <summary>The current result stands while an objection is open.</summary>
    private const string CurrentResultStands = "CG0514";

    /// <summary>One line for each field that differs; empty where the results agree.</summary>
    public static IReadOnlyList<string> Find(ReferenceResult expected, GradingResult actual)
    {
        var fields = new (string Name, string Expected, string Actual)[]
        {
            ("outcome", expected.Outcome.ToString(), actual.Outcome.ToString()),
            ("grade", expected.Grade ?? "", actual.Grade?.Code ?? ""),
            ("rank", Text(expected.Rank), Text(actual.Grade?.Rank)),
            ("score", expected.ShownScore?.ToString() ?? "", actual.Score is { } score ? Rational.From(score).ToString() : ""),
            ("category", expected.Category?.ToString() ?? "", actual.Category?.ToString() ?? ""),
            ("measures", string.Join(';', expected.Measures), string.Join(';', actual.Measures.Select(measure => measure.Id))),
            ("assumed", expected.UsesAssumed.ToString(), actual.UsesAssumed.ToString()),
            ("named outcome", expected.NamedOutcome ?? "", actual.NamedOutcome?.Code ?? ""),
            ("rulings", Text(FiredRulings(expected)), Text(FiredRulings(actual))),
            ("stale", expected.IsStale.ToString(), HasReason(actual, AdoptedStale).ToString()),
            ("current result stands", Stands(expected).ToString(), HasReason(actual, CurrentResultStands).ToString()),
            ("computed result in the reason", "", Unsaid(expected, actual)),
            ("missing", Sorted(expected.Missing), Sorted(Fields(actual, ReasonKind.Missing))),
            ("faults", Sorted(expected.Faults.Select(Place)), Sorted(Faults(actual))),
            ("zeros at the end of the score", "False", HasTrailingZeros(actual.Score).ToString()),
        };
        return [.. fields.Where(field => field.Expected != field.Actual)
            .Where(field => field.Name != "faults" || !IsOutOfForce(expected))
            .Select(field => $"{field.Name}: expected '{field.Expected}', got '{field.Actual}'")];
    }

    /// <summary>Everything that a result says but its reasons' words and places, as text.</summary>
    public static string Summary(GradingResult result)
    {
        string[] fields =
        [
            result.Outcome.ToString(), result.Grade?.Code ?? "", Text(result.Grade?.Rank),
            result.Score?.ToString(CultureInfo.InvariantCulture) ?? "", result.Category?.ToString() ?? "",
            string.Join(';', result.Measures.Select(measure => measure.Id)), result.NamedOutcome?.Code ?? "",
            Text(FiredRulings(result)), Sorted(Fields(result, ReasonKind.Missing)),
            Text(result.Reasons.Count(reason => reason.Kind == ReasonKind.Fault)),
        ];
        return string.Join(" | ", fields);
    }

    /// <summary>A day outside those in force is named in words; no field stands for it.</summary>
    private static bool IsOutOfForce(ReferenceResult expected) => expected.Faults.Any(fault => fault.Kind == "outOfForce");

    private static bool Stands(ReferenceResult result) => result is { Computed: not null, Grade: not null };

    private static bool HasReason(GradingResult result, string code) => result.Reasons.Any(reason => reason.Code == code);

    /// <summary>What the reason for a current result does not say of the computed one: its grade and its score.</summary>
    private static string Unsaid(ReferenceResult expected, GradingResult actual)
    {
        if (!Stands(expected) || expected.Computed is not { Outcome: GradingOutcome.Graded } computed)
        {
            return "";
        }

        var reason = actual.Reasons.FirstOrDefault(candidate => candidate.Code == CurrentResultStands)?.Text;
        var score = computed.ShownScore is { } points
            ? SchemeDraft.Trim(points.ToDecimal()).ToString(CultureInfo.InvariantCulture)
            : "";
        return string.Join(' ', new[] { computed.Grade!, score }.Where(said =>
            reason is null
            || !reason.English.Contains(said, StringComparison.Ordinal)
            || !reason.Chinese.Contains(said, StringComparison.Ordinal)));
    }

    private static int? FiredRulings(ReferenceResult result) => result.Rank is null ? null : result.FiredRulings.Count;

    private static int? FiredRulings(GradingResult result) =>
        result.IsGraded ? result.Reasons.Count(reason => reason.Kind == ReasonKind.Ruling) : null;

    private static IEnumerable<string> Fields(GradingResult result, ReasonKind kind) =>
        result.Reasons.Where(reason => reason.Kind == kind).Select(reason => reason.Field ?? "?");

    private static IEnumerable<string> Faults(GradingResult result) => result.Reasons
        .Where(reason => reason.Kind == ReasonKind.Fault)
        .Select(reason => Place(new(reason.RecordIndex, reason.Field ?? "?", "")));

    private static string Place(ReferenceFault fault) => $"{Text(fault.Record)}:{fault.Field}";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Sorted(IEnumerable<string> texts) => string.Join(' ', texts.Distinct().Order(StringComparer.Ordinal));

    private static bool HasTrailingZeros(decimal? score) => score is { } given && given.Scale > ReferenceNumbers.Decimals(given);
}
