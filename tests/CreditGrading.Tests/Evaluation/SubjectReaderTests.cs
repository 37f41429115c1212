using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class SubjectReaderTests
{
    private static readonly string Yaml = SmallScheme.With(
        SmallScheme.Fact("employees", "kind: number, better: none, atLeast: 1"),
        SmallScheme.Indicators(SmallScheme.Deduction()),
        "rulings: [{when: {facts: {employees: {atLeast: 10}}}, cap: B}]");

    [Fact]
    public void Read_SeveralFaults_NamesThemAllRecordsFirst()
    {
        var subject = new CreditSubject("S1")
        {
            Records = [Trial.Record(), null!, Trial.Record("unknown"), Trial.Record() with { Amount = -1 }],
            Facts = new Dictionary<string, FactValue> { ["employees"] = 0m, ["empolyees"] = 5m },
        };

        var result = Trial.Grade(Yaml, subject);

        Assert.Equal(["CG0411", "CG0401 indicator", "CG0404 amount", "CG0422 employees", "CG0421 empolyees"],
            Trial.ReasonsOf(result));
        Assert.Equal([1, 2, 3, null, null], result.Reasons.Select(reason => reason.RecordIndex));
    }

    [Fact]
    public void Read_RecordIdTwice_IsAFaultOfTheLater()
    {
        var result = Trial.Grade(Yaml, Trial.Record() with { RecordId = "R1" }, Trial.Record() with { RecordId = "r1" },
            Trial.Record() with { RecordId = "R1" });

        Assert.Equal(2, Assert.Single(result.Reasons).RecordIndex);
    }

    [Fact]
    public void Read_EmptyRecordIds_AreNotTheSameId()
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction()));

        Assert.Equal(80, Trial.Grade(yaml, Trial.Record() with { RecordId = "" }, Trial.Record() with { RecordId = "" }).Score);
    }

    [Fact]
    public void Read_UnknownIndicatorIgnored_IsCountedAndItsFaultsWithIt()
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction()));
        var subject = new CreditSubject("S1")
        {
            Records = [Trial.Record("other") with { Amount = -1 }, Trial.Record("another"),
            Trial.Record()]
        };

        var result = Trial.Grade(yaml, subject, new() { IgnoreUnknownIndicators = true });

        Assert.Equal(90, result.Score);
        Assert.EndsWith(": 2", Assert.Single(result.Reasons).Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", "B")]
    [InlineData("9", "A")]
    [InlineData("010.0", "B")]
    public void Read_FactAsText_IsReadByItsKind(string text, string grade) =>
        Assert.Equal(grade, Trial.Grade(Yaml, Trial.Subject(("employees", text))).Grade?.Code);

    [Theory]
    [InlineData("ten")]
    [InlineData("0")]
    [InlineData("10.5")]
    public void Read_FactTheSchemeDoesNotAllow_IsRejected(string text) =>
        Assert.Equal(["CG0422 employees"], Trial.ReasonsOf(Trial.Grade(Yaml, Trial.Subject(("employees", text)))));

    [Fact]
    public void Read_FactOfAnotherKind_IsRejected() =>
        Assert.Equal(["CG0422 employees"], Trial.ReasonsOf(Trial.Grade(Yaml, Trial.Subject(("employees", true)))));

    [Fact]
    public void Read_FactGivenAsUnknown_IsMissing() =>
        Assert.Equal(["CG0431 employees"], Trial.ReasonsOf(Trial.Grade(Yaml, Trial.Subject(("employees", default)))));

    [Fact]
    public void Read_NextSubject_KnowsNothingOfTheOneBefore()
    {
        var grader = Loading.Grader(Yaml);
        var rich = new CreditSubject("S1")
        {
            Records = [Trial.Record() with { RecordId = "R1" }, Trial.Record("unknown")],
            Facts = new Dictionary<string, FactValue> { ["employees"] = 5m },
        };
        var same = new CreditSubject("S2") { Records = [Trial.Record() with { RecordId = "R1" }], Facts = rich.Facts };

        grader.Grade(rich, Trial.Day);

        Assert.Equal(90, grader.Grade(same, Trial.Day).Score);
        Assert.Equal(GradingOutcome.Undetermined, grader.Grade(new CreditSubject("S3"), Trial.Day).Outcome);
    }
}
