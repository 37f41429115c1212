using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class FactCheckTests
{
    [Theory]
    [InlineData("kind: flag, better: 'true', default: false")]
    [InlineData("kind: number, better: lower, decimals: 2, atLeast: -1.25, atMost: -1.25, default: -1.25")]
    [InlineData("kind: date, better: earlier, default: 2024-02-29")]
    [InlineData("kind: choice, better: listedFirst, values: [a, b], default: b")]
    public void Run_FactThatFitsItsKind_IsSound(string fact) => Findings.AreIn(SmallScheme.With(SmallScheme.Fact("f", fact)));

    [Theory]
    [InlineData("kind: flag, better: none, atLeast: 1", "CG0309 at 1")]
    [InlineData("kind: flag, better: none, atMost: 1", "CG0309 at 1")]
    [InlineData("kind: date, better: none, decimals: 1", "CG0309 at {code:")]
    [InlineData("kind: number, better: none, values: [a]", "CG0309 at a")]
    [InlineData("kind: choice, better: none", "CG0102 at {code:")]
    [InlineData("kind: choice, better: none, values: [a, b, a]", "CG0201 at a")]
    [InlineData("kind: number, better: none, atLeast: 0.5", "CG0222 at 0.5")]
    [InlineData("kind: number, better: none, atLeast: 2, atMost: 1", "CG0208 at 2")]
    [InlineData("kind: flag, better: higher", "CG0310 at higher")]
    [InlineData("kind: number, better: 'true'", "CG0310 at 'true'")]
    [InlineData("kind: date, better: listedFirst", "CG0310 at listedFirst")]
    [InlineData("kind: choice, better: later, values: [a]", "CG0310 at later")]
    [InlineData("kind: flag, better: none, default: yes", "CG0311 at yes")]
    [InlineData("kind: number, better: none, atMost: 5, default: 6", "CG0311 at 6")]
    [InlineData("kind: date, better: none, default: 2023-02-29", "CG0311 at 2023-02-29")]
    [InlineData("kind: choice, better: none, values: [a], default: b", "CG0311 at b")]
    public void Run_FactThatDoesNot_IsReportedAtTheValue(string fact, string expected) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Fact("f", fact)), expected);

    [Theory]
    [InlineData(Limits.MaxCodes, 0)]
    [InlineData(Limits.MaxCodes + 1, 1)]
    public void Run_ManyValues_AreLimited(int count, int faults)
    {
        var values = string.Join(", ", Enumerable.Range(0, count).Select(number => $"value{number}"));

        var found = SchemeLoader.Load(SmallScheme.With(SmallScheme.Fact("f",
            $"kind: choice, better: none, values: [{values}]"))).Diagnostics;

        Assert.Equal(faults, found.Count(diagnostic => diagnostic.Code == "CG0117"));
    }
}
