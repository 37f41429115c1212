namespace CreditGrading.Tests.Fixtures;

/// <summary>The text of a small sound scheme, of which only id, version, days in force and base score vary.</summary>
internal static class VersionText
{
    public static string Of(string version = "1", string firstDay = "2020-01-01", string? lastDay = null, string id = "mycity", int score = 100) => $$"""
        semantics: 1
        id: {{id}}
        version: "{{version}}"
        name: {zh: 示例, en: Example}
        inForce: { firstDay: {{firstDay}}{{(lastDay is null ? "" : $", lastDay: {lastDay}")}} }
        subjects: {types: [enterprise], default: enterprise}
        score: {base: {{score}}, better: higher}
        indicators: [{code: award, name: {zh: 示例, en: Example}, kind: bonus, points: 1, validity: unlimited}]
        grades: [{score: {atLeast: 100}, grade: A}, {grade: B}]
        assumed: an example

        """;
}
