using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class MappingReaderTests
{
    [Theory]
    [InlineData("subjects: {types: [enterprise], defualt: enterprise}", "did you mean 'default'?")]
    [InlineData("subjects: {types: [enterprise], base: 5}", "that key belongs in the score, a group")]
    [InlineData("subjects: {types: [enterprise], zzzzzz: 5}", "expected one of: note, cite, assumed, types, default")]
    public void Read_UnknownKey_IsReportedWithTheNearestOrItsPlaceOrAll(string section, string hint)
    {
        var found = Assert.Single(SchemeLoader.Load(SmallScheme.With(section)).Diagnostics);

        Assert.Equal("CG0101", found.Code);
        Assert.Equal(hint, found.Hint?.English);
    }

    [Fact]
    public void Read_MissingKeys_AreEachReported() => Findings.AreIn(
        SmallScheme.With("version", "id",
            "jurisdiction: {}"), "CG0102 at semantics:", "CG0102 at semantics:", "CG0102 at {", "CG0102 at {");

    // One key at fault does not hide the others.
    [Fact]
    public void Read_SeveralFaultsInOneMapping_AreAllReported() => Findings.AreIn(
        SmallScheme.With("evaluation: {every: never, asOf: someDay, perod: current}"),
        "CG0104 at never", "CG0104 at someDay", "CG0101 at perod:");
}
