using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ShareValueCheckTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("0.000001")]
    [InlineData("0.5000000")]
    [InlineData("0", "CG0242 at 0")]
    [InlineData("1.000001", "CG0242 at 1.000001")]
    [InlineData("0.0000001", "CG0242 at 0.0000001")]
    public void Run_TopOfARank_IsAboveZeroAndAtMostOne(string top, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            $"facts: [{{code: place, {SmallScheme.Name}, kind: number, better: none}}, {{code: peers, {SmallScheme.Name}, kind: number, better: none}}]",
            SmallScheme.Ruling($"{{rank: {{fact: place, peers: peers, top: {top}, round: up}}}}")),
        expected);

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.000001", "CG0242 at 1.000001")]
    public void Run_ShareGivenBack_MayBeNothing(string share, params string[] expected) => Findings.AreIn(
        SmallScheme.With($"repair: {{effect: giveBack, shares: [{{share: {share}}}]}}"), expected);
}
