using System.Globalization;
using System.Text;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>The scheme of the workload as YAML, from the same rules that the hand-written peers read.</summary>
internal static class JiningLikeScheme
{
    private const string Head = """
        # A scheme of the usual shape, made up to measure grading: a base, bonuses held at a ceiling, deductions with caps, seven
        # grades, and two deductions that lead to the worst grade. Written by a program, see Workload/JiningLikeScheme.cs.
        semantics: 1
        id: jining-like
        version: "1"
        name: {zh: 基准测试工作负载, en: Benchmark workload}
        inForce: {firstDay: 2020-01-01}
        subjects: {types: [enterprise], default: enterprise}
        score: {better: higher, base: 1000, floor: 0, ceiling: 1200}
        groups:
          - {code: bonuses, name: {zh: 加分合计, en: Bonuses together}, ceiling: 100}
        indicators:

        """;

    private const string Tail = """
        grades:
          - {grade: A+, category: trustworthy, score: {atLeast: 1050}}
          - {grade: A, category: trustworthy, score: {atLeast: 1000}}
          - {grade: B, category: minorDishonesty, score: {atLeast: 900}}
          - {grade: C, category: generalDishonesty, score: {atLeast: 800}}
          - {grade: C-, category: generalDishonesty, score: {atLeast: 700}}
          - {grade: D, category: seriousDishonesty, score: {atLeast: 600}}
          - {grade: D-, category: seriousDishonesty}
        rulings:
          - {when: {count: {of: [{VETOES}], atLeast: 1}}, grade: D-}
        assumed: a workload made up to measure grading, no city's rule

        """;

    /// <summary>The text of the scheme with each of its 24 indicators in so many copies.</summary>
    public static string TextOf(int copies)
    {
        var rules = JiningLikeRules.Of(copies);
        var text = new StringBuilder(Head);
        for (var i = 0; i < rules.Length; i++)
        {
            Append(text, rules[i], i);
        }

        var vetoes = string.Join(", ", rules.Where(rule => rule.IsVeto).Select(rule => rule.Code));
        return text.Append(Tail.Replace("{VETOES}", vetoes, StringComparison.Ordinal)).ToString();
    }

    /// <summary>Loads and compiles the scheme.</summary>
    public static Grader Compile(int copies) => Grader.Compile(SchemeLoader.LoadOrThrow(TextOf(copies)));

    private static void Append(StringBuilder text, IndicatorRule rule, int number)
    {
        var (kind, zh, en) = rule.IsBonus ? ("bonus, group: bonuses", "加分", "Bonus") : ("deduction", "减分", "Deduction");
        var unit = rule.IsPerQuantity ? "unit: quantity, " : "";
        var cap = rule.IsPerQuantity ? $"{{points: {rule.PointsCap}}}" : $"{{units: {rule.MaxRecords}}}";
        text.Append(
            CultureInfo.InvariantCulture,
            $$"""
              - {code: {{rule.Code}}, name: {zh: {{zh}}{{number:D3}}, en: {{en}} {{number:D3}}}, kind: {{kind}},
                 points: {{rule.Points}}, {{unit}}validity: {months: {{rule.ValidityMonths}}}, cap: {{cap}}}

            """);
    }
}
