using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class MappingReaderTests
{
    [Theory]
    [InlineData("subjects: {types: [enterprise], defualt: enterprise}", "did you mean 'default'?")]
    [InlineData("subjects: {types: [enterprise], base: 5}", "that key belongs in the score, a group")]
    [InlineData("subjects: {types: [enterprise], severities: [minor]}",
        "that key is a section of its own and begins in column 1")]
    [InlineData("subjects: {types: [enterprise], default:enterprise}", "write ':' and a space after 'default'")]
    [InlineData("subjects: {types: [enterprise], default：enterprise}", "write ':' and a space after 'default'")]
    [InlineData("subjects: {types: [enterprise], zzzzzz}",
        "the comma before it ends a value; a text with a comma is put in quotes")]
    [InlineData("subjects: {types: [enterprise], zzzzzz: 5}", "expected one of: note, cite, assumed, types, default")]
    public void Read_UnknownKey_IsReportedWithTheNearestOrItsPlaceOrAll(string section, string hint)
    {
        var found = Assert.Single(SchemeLoader.Load(SmallScheme.With(section)).Diagnostics);

        Assert.Equal("CG0101", found.Code);
        Assert.Equal(hint, found.Hint?.English);
    }

    [Theory]
    [InlineData("subjects:\n  types:[enterprise]", "CG0104 at types:[enterprise")]
    [InlineData("indicators: [{code: a, name: {zh: 甲, en: A}, kind: bonus, points: 1, validity: {year: 1}}]", "CG0101 at year:")]
    [InlineData("grades: [{grade: A, score: {atLeast:90}}, {grade: B}]", "CG0101 at atLeast:90")]
    [InlineData("score: {better: higher, base: 1,000}", "CG0104 at 1")]
    [InlineData("indicators: [{code: a, name: {zh: 甲, en: A}, kind: bonus, points: {by: level, county: 1,000}, validity: unlimited}]",
        "CG0104 at 1")]
    public void Read_Slip_IsReportedWithoutWhatFollowsFromIt(string section, string expected) =>
        Findings.AreIn(SmallScheme.With(section), expected);

    [Fact]
    public void Read_SplitNumber_IsToBeWrittenAsOne()
    {
        var found = Assert.Single(SchemeLoader.Load(SmallScheme.With("score: {better: higher, base: 1,000}")).Diagnostics);

        Assert.StartsWith("found '1,000'; ", found.Text.English, StringComparison.Ordinal);
        Assert.Equal("write '1000'", found.Hint?.English);
    }

    [Theory]
    [InlineData("severities", "severitis: [minor, general, serious]")]
    [InlineData("severities: none", "note: an example")]
    public void Read_SectionAtFault_DoesNotMakeItsCodesUnknown(string section, string other)
    {
        var scheme = SmallScheme.With(
            section, other, SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: severity, minor: 1, serious: 2}")));

        Assert.Single(SchemeLoader.Load(scheme).Diagnostics);
    }

    [Fact]
    public void Read_MissingKey_IsReportedWithWhatToWrite()
    {
        var found = Assert.Single(SchemeLoader.Load(SmallScheme.With("inForce: {lastDay: 2030-01-01}")).Diagnostics);

        Assert.Equal("write 'firstDay:' and a day (YYYY-MM-DD, such as 2022-12-01)", found.Hint?.English);
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
