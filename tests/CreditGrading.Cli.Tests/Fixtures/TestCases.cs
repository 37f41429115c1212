namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>Cases of the test scheme: two that pass and one for tests to spoil.</summary>
internal static class TestCases
{
    public const string Text = """
        scheme: sample
        cases:
          - name: no records give the base
            asOf: 2023-03-31
            expect: {outcome: graded, score: 100, grade: A+}
          - name: a minor penalty is B
            asOf: 2023-03-31
            records: [{indicator: penalty, occurredOn: 2023-01-01, severity: minor}]
            expect: {outcome: graded, score: 89.5, grade: B}
        """;

    /// <summary>The same with a wrong expectation.</summary>
    public static string Failing { get; } = Text.Replace("score: 89.5, grade: B", "score: 90, grade: A+", StringComparison.Ordinal);
}
