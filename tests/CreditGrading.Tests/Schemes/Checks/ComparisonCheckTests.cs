using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ComparisonCheckTests
{
    [Theory]
    [InlineData("{atLeast: 3, atMost: 3}")]
    [InlineData("{above: 2, below: 3}")]
    [InlineData("{atLeast: 4}")]
    [InlineData("{above: 3, below: 3}", "CG0306 at {above:")]
    [InlineData("{atLeast: 3, below: 3}", "CG0306 at {atLeast:")]
    [InlineData("{above: 3, atMost: 3}", "CG0306 at {above:")]
    [InlineData("{atLeast: 4, atMost: 3}", "CG0306 at {atLeast:")]
    public void Run_Bounds_LeaveRoomForANumber(string comparison, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            "facts: [{code: staff, name: {zh: 人数, en: Staff}, kind: number, better: none, decimals: 1}]",
            $"outcomes: [{{outcome: small, name: {{zh: 小微, en: Small}}, when: {{facts: {{staff: {comparison}}}}}}}]"),
        expected);
}
