using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A small sound scheme: 100 points, grade A from 100 and B below; and what tests change in it.</summary>
internal static class SmallScheme
{
    public const string Name = "name: {zh: 示例, en: Example}";

    private static readonly string[] Sections =
    [
        "semantics: 1",
        "id: example",
        "version: \"1\"",
        Name,
        "inForce: {firstDay: 2020-01-01}",
        "subjects: {types: [enterprise, socialOrganization], default: enterprise}",
        "severities: [minor, general, serious]",
        "levels: [county, state]",
        "score: {better: higher, base: 100}",
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}]",
        "assumed: an example",
    ];

    /// <summary>
    /// The text of the scheme with sections put in place of those with the same key, or added; a mere key takes its section out.
    /// </summary>
    public static string With(params string[] sections)
    {
        var changed = sections.ToDictionary(KeyOf);
        var kept = Sections.Where(section => !changed.ContainsKey(KeyOf(section)));
        return string.Join('\n', [.. kept, .. sections.Where(section => section.Contains(':', StringComparison.Ordinal)), ""]);
    }

    /// <summary>The bound form of a sound scheme.</summary>
    public static BoundScheme Bound(params string[] sections) => (BoundScheme)Loading.Scheme(With(sections)).Content;

    public static CompiledScheme Compiled(params string[] sections)
    {
        var scheme = Loading.Scheme(With(sections));
        return SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content);
    }

    public static string Indicators(params string[] entries) => $"indicators: [{string.Join(", ", entries)}]";

    public static string Deduction(string code = "penalty", string points = "10", string validity = "unlimited",
        string more = "") =>
        Scored("deduction", code, points, validity, more);

    public static string Bonus(string code = "award", string points = "10", string validity = "unlimited", string more = "") =>
        Scored("bonus", code, points, validity, more);

    public static string Signal(string code = "listed", string direction = "adverse", string validity = "unlimited",
        string more = "") =>
        $"{{code: {code}, {Name}, kind: signal, direction: {direction}, validity: {validity}{More(more)}}}";

    /// <summary>A section with one fact.</summary>
    public static string Fact(string code, string rest) => $"facts: [{{code: {code}, {Name}, {rest}}}]";

    /// <summary>A section with one ruling, which caps at the grade B.</summary>
    public static string Ruling(string condition) => $"rulings: [{{when: {condition}, cap: B}}]";

    private static string Scored(string kind, string code, string points, string validity, string more) =>
        $"{{code: {code}, {Name}, kind: {kind}, points: {points}, validity: {validity}{More(more)}}}";

    private static string More(string more) => more.Length == 0 ? "" : $", {more}";

    private static string KeyOf(string section) => section.Split(':')[0];
}
