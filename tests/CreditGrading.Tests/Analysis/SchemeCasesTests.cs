using System.Text;
using CreditGrading.Analysis;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis;

public sealed class SchemeCasesTests
{
    private const string Enterprise = "asOf: 2023-03-31, subject: {type: enterprise}";

    private const string Fined = $"{Enterprise}, records: [{{indicator: penalty, occurredOn: 2023-01-01, severity: minor}}]";

    private const string Rejected = $"{Enterprise}, records: [{{indicator: fine, occurredOn: 2023-01-01, severity: minor}}]";

    public static TheoryData<string, string> FailingKeys => new()
    {
        { $"{Enterprise}, expect: {{outcome: notRated}}", "outcome: expected notRated, found graded" },
        { $"{Fined}, expect: {{outcome: graded, score: 90}}", "score: expected 90, found 89.5" },
        { $"{Fined}, expect: {{outcome: graded, score: none}}", "score: expected none, found 89.5" },
        { $"{Fined}, expect: {{outcome: graded, grade: A}}", "grade: expected A, found B" },
        {
            $"{Fined}, expect: {{outcome: graded, category: trustworthy}}",
            "category: expected trustworthy, found minorDishonesty"
        },
        { $"{Fined}, expect: {{outcome: graded, category: none}}", "category: expected none, found minorDishonesty" },
        {
            "asOf: 2023-03-31, subject: {type: enterprise, facts: {suspended: true}}, "
                + "expect: {outcome: notRated, namedOutcome: exempted}",
            "namedOutcome: expected exempted, found dormant"
        },
        {
            $"{Enterprise}, expect: {{outcome: graded, measures: [fewer-checks, fast-lane]}}",
            "measures: expected [fewer-checks, fast-lane], found [fast-lane, fewer-checks]"
        },
        { $"{Fined}, expect: {{outcome: graded, measures: [fast-lane]}}", "measures: expected [fast-lane], found []" },
        { $"{Fined}, expect: {{outcome: graded, assumed: false}}", "assumed: expected false, found true" },
        {
            "asOf: 2023-03-31, subject: {type: socialOrganization}, expect: {outcome: undetermined, missing: [suspended]}",
            "missing: expected [suspended], found [exempt]"
        },
        {
            "asOf: 2023-03-31, subject: {type: socialOrganization}, expect: {outcome: undetermined, missing: []}",
            "missing: expected [], found [exempt]"
        },
        {
            $"{Rejected}, expect: {{outcome: rejected, faults: [occurredOn]}}",
            "faults: expected [occurredOn], found [indicator]"
        },
        {
            $"{Fined}, expect: {{outcome: graded, reasons: [CG0522, CG0521]}}",
            "reasons: expected [CG0522, CG0521], found []"
        },
    };

    [Fact]
    public void Run_EveryKeyAsFound_Passes()
    {
        var results = CaseFiles.Load(CaseFiles.Text).Run(CaseFiles.Scheme);

        Assert.Empty(results.SelectMany(result => result.Differences.Select(difference => $"{result.Name}: {difference}")));
        Assert.Equal(10, results.Length);
    }

    [Theory]
    [MemberData(nameof(FailingKeys))]
    public void Run_OneKeyNotAsFound_IsTheOnlyDifference(string keys, string expected) =>
        Assert.Equal([expected], CaseFiles.Differences(keys));

    [Fact]
    public void Run_SeveralKeysNotAsFound_AreAllNamed() => Assert.Equal(
        ["score: expected 100, found 89.5", "grade: expected A, found B", "assumed: expected false, found true"],
        CaseFiles.Differences($"{Fined}, expect: {{outcome: graded, score: 100, grade: A, assumed: false}}"));

    [Fact]
    public void Run_NothingStatedButTheOutcome_ComparesNothingElse() =>
        Assert.Empty(CaseFiles.Differences($"{Fined}, expect: {{outcome: graded}}"));

    [Fact]
    public void Run_UnknownIndicator_IsRejectedAndSaysWhy()
    {
        Assert.Equal(
            ["outcome: expected graded, found rejected: the scheme has no indicator 'fine'; expected one of: penalty, blacklist"],
            CaseFiles.Differences($"{Rejected}, expect: {{outcome: graded}}"));
        Assert.Empty(CaseFiles.Differences($"{Rejected}, expect: {{outcome: rejected, faults: [indicator], reasons: [CG0401]}}"));
    }

    [Fact]
    public void Run_Rejected_SaysNothingOfWhatFollowsFromIt() => Assert.Equal(
        ["outcome: expected graded, found rejected: the scheme has no indicator 'penalti'; did you mean 'penalty'?"],
        CaseFiles.Differences(
            $"{Rejected.Replace("fine", "penalti", StringComparison.Ordinal)}, expect: {{outcome: graded, score: 100, grade: A}}"));

    [Theory]
    [InlineData("grade: AA", "grade: expected AA, found B; the scheme has no grade 'AA'; expected one of: A, B, C")]
    [InlineData("grade: b", "grade: expected b, found B; the scheme has no grade 'b'; did you mean 'B'?")]
    [InlineData("grade: A", "grade: expected A, found B")]
    [InlineData("grade: none", "grade: expected none, found B")]
    [InlineData("measures: [nothing]", "measures: expected [nothing], found []; the scheme has no measure 'nothing'; "
        + "expected one of: fast-lane, fewer-checks")]
    public void Run_CodeThatTheSchemeLacks_IsNamed(string expected, string difference) =>
        Assert.Equal([difference], CaseFiles.Differences($"{Fined}, expect: {{outcome: graded, {expected}}}"));

    [Fact]
    public void Run_UndeterminedSubject_SaysWhatIsMissing() => Assert.Equal(
        [
            "outcome: expected graded, found undetermined: the fact 'exempt' is needed and not known",
            "score: expected 100, found none",
        ],
        CaseFiles.Differences("asOf: 2023-03-31, subject: {type: socialOrganization}, expect: {outcome: graded, score: 100}"));

    [Fact]
    public void Run_InChinese_SaysTheSameInChinese()
    {
        Assert.Equal(
            ["score: 应为 90，实为 89.5"],
            CaseFiles.Differences($"{Fined}, expect: {{outcome: graded, score: 90}}", MessageLanguage.Chinese));
        Assert.Equal(
            ["outcome: 应为 graded，实为 rejected：方案中没有指标“fine”；可用：penalty, blacklist"],
            CaseFiles.Differences($"{Rejected}, expect: {{outcome: graded}}", MessageLanguage.Chinese));
    }

    [Fact]
    public void Run_OutOfForce_FailsForThatReasonAlone()
    {
        const string Keys = "asOf: 2024-01-01, expect: {outcome: graded, score: 100, grade: A}";

        Assert.Equal(
            [
                "asOf: expected a day in force, or allowOutOfForce: true, found 2024-01-01: the scheme is not in force on "
                    + "2024-01-01; it is in force from 2022-01-01 to 2023-12-31",
            ],
            CaseFiles.Differences(Keys));
        Assert.Equal(
            [
                "asOf: 应为 施行期间内的日期，或写明 allowOutOfForce: true，实为 2024-01-01：方案在2024-01-01不在施行期间；施行期间为2022-01-01至2023-12-31",
            ],
            CaseFiles.Differences(Keys, MessageLanguage.Chinese));
    }

    [Theory]
    [InlineData("asOf: 2021-12-31, expect: {outcome: rejected, faults: [], reasons: [CG0501]}")]
    [InlineData("asOf: 2022-01-01, subject: {type: enterprise}, expect: {outcome: graded}")]
    [InlineData("asOf: 2023-12-31, subject: {type: enterprise}, expect: {outcome: graded}")]
    [InlineData("asOf: 2024-01-01, allowOutOfForce: true, subject: {type: enterprise}, expect: {outcome: graded, reasons: [CG0502]}")]
    public void Run_AtTheEndsOfTheDaysInForce_Passes(string keys) => Assert.Empty(CaseFiles.Differences(keys));

    [Fact]
    public void Run_OutOfForceNotAllowed_IsNotGraded() => Assert.Single(
        CaseFiles.Differences(
            "asOf: 2024-01-01, allowOutOfForce: false, subject: {type: enterprise}, expect: {outcome: graded}"));

    [Fact]
    public void Run_SchemeOfAnotherId_FailsEveryCaseForThatReasonAlone()
    {
        var cases = CaseFiles.Load(CaseFiles.Text.Replace("scheme: sample", "scheme: linyi", StringComparison.Ordinal));

        var results = cases.Run(CaseFiles.Scheme);

        Assert.Equal("linyi", cases.SchemeId);
        Assert.Equal(cases.Count, results.Length);
        Assert.All(
            results,
            result => Assert.Equal("scheme: expected linyi, found sample", Assert.Single(result.Differences).ToString()));
    }

    [Theory]
    [InlineData("knownBy: 2023-01-31", "100")]
    [InlineData("knownBy: 2023-02-01", "89.5")]
    [InlineData("note: none", "89.5")]
    public void Run_KnowledgeDate_IsThatOfTheCase(string key, string score) => Assert.Empty(CaseFiles.Differences(
        $"{Enterprise}, {key}, records: [{{indicator: penalty, occurredOn: 2023-01-01, severity: minor, knownOn: 2023-02-01}}], "
            + $"expect: {{outcome: graded, score: {score}}}"));

    [Fact]
    public void Run_Results_KeepNamesPlacesAndOrder()
    {
        const string Text = """
            scheme: sample
            cases:
              - {name: 第一例, asOf: 2023-03-31, expect: {outcome: undetermined}}

              - name: the second
                asOf: 2023-03-31
                expect: {outcome: graded}
            """;

        var results = CaseFiles.Load(Text).Run(CaseFiles.Scheme);

        Assert.Equal(
            [("第一例", new SourcePosition(3, 5), true), ("the second", new SourcePosition(5, 5), false)],
            results.Select(result => (result.Name, result.Position, result.Passed)));
    }

    [Fact]
    public void Load_Utf8_IsTheSameAsText()
    {
        var loaded = SchemeCases.Load([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(CaseFiles.Text)], "utf8.yaml");

        Assert.True(loaded.IsSuccess);
        Assert.Equal(10, loaded.Cases.Count);
        Assert.Equal("sample", loaded.Cases.SchemeId);
    }

    [Fact]
    public void Load_NotUtf8_IsRefused()
    {
        var loaded = SchemeCases.Load([0xFF, 0xFE, 0x00], "wide.yaml");

        Assert.False(loaded.IsSuccess);
        Assert.Equal(
            "wide.yaml(1,1): error CG0004: the text is encoded in UTF-16; only UTF-8 is read; save the file as UTF-8",
            Assert.Single(loaded.Diagnostics).ToString());
    }

    [Fact]
    public void Load_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => SchemeCases.Load((string)null!));
        Assert.Throws<ArgumentNullException>(() => SchemeCases.Load("", null!));
        Assert.Throws<ArgumentNullException>(() => SchemeCases.Load([], null!));
        Assert.Throws<ArgumentNullException>(() => CaseFiles.Load(CaseFiles.Text).Run(null!));
    }
}
