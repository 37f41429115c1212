using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class FactTestCheckTests
{
    private const string Flag = "kind: flag, better: none";
    private const string Number = "kind: number, better: none, decimals: 1";
    private const string Date = "kind: date, better: none";
    private const string Choice = "kind: choice, better: none, values: [few, many]";

    [Theory]
    [InlineData(Flag, "true")]
    [InlineData(Number, "{above: 0.5}")]
    [InlineData(Date, "{before: 2020-01-01}")]
    [InlineData(Date, "{elapsed: {below: {months: 1}}}")]
    [InlineData(Choice, "few")]
    [InlineData(Choice, "[few, many]")]
    public void Run_TestThatFitsTheKind_IsSound(string fact, string test) => Findings.AreIn(Text(fact, test));

    [Theory]
    [InlineData(Flag, "[true, false]", "CG0307 at [true")]
    [InlineData(Flag, "{atLeast: 1}", "CG0307 at {atLeast:")]
    [InlineData(Number, "5", "CG0307 at 5")]
    [InlineData(Number, "{before: 2020-01-01}", "CG0307 at {before:")]
    [InlineData(Date, "2020-01-01", "CG0307 at 2020-01-01")]
    [InlineData(Choice, "{atLeast: 1}", "CG0307 at {atLeast:")]
    [InlineData(Flag, "yes", "CG0308 at yes")]
    [InlineData(Choice, "[few, some]", "CG0308 at some")]
    [InlineData(Number, "{atLeast: 0.25}", "CG0222 at 0.25")]
    public void Run_TestThatDoesNot_IsReportedAtTheTest(string fact, string test, string expected) => Findings.AreIn(Text(fact,
        test), expected);

    private static string Text(string fact, string test) => SmallScheme.With(SmallScheme.Fact("f", fact),
        SmallScheme.Ruling($"{{facts: {{f: {test}}}}}"));
}
