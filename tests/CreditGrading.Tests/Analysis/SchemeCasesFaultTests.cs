using CreditGrading.Analysis;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis;

/// <summary>What is wrong in a file of cases is named, with its place.</summary>
public sealed class SchemeCasesFaultTests
{
    private const string Graded = "expect: {outcome: graded}";

    public static TheoryData<string, string, string> FaultyCases => new()
    {
        {
            $"{Graded}",
            "(3,5): error CG0102: a case lacks the key 'asOf'; write 'asOf:' and a day (YYYY-MM-DD, such as 2022-12-01)",
            "(3,5): error CG0102: 用例缺少“asOf”这个键；请补上“asOf:”，其值为日期（年-月-日，如 2022-12-01）"
        },
        {
            "asOf: 2023-03-31",
            "(3,5): error CG0102: a case lacks the key 'expect'; write 'expect:' and an expected result "
                + "(such as {outcome: graded, grade: A})",
            "(3,5): error CG0102: 用例缺少“expect”这个键；请补上“expect:”，其值为应有的结果（如 {outcome: graded, grade: A}）"
        },
        {
            $"asof: 2023-03-31, {Graded}",
            "(3,20): error CG0101: unknown key 'asof' in a case; did you mean 'asOf'?",
            "(3,20): error CG0101: 用例中没有“asof”这个键；是否应为“asOf”？"
        },
        {
            $"asOf: 2023-02-30, {Graded}",
            "(3,26): error CG0104: found '2023-02-30'; expected a day (YYYY-MM-DD, such as 2022-12-01); "
                + "the calendar has no such day",
            "(3,26): error CG0104: “2023-02-30”不符合要求，应为日期（年-月-日，如 2022-12-01）；日历上没有这一天"
        },
        {
            $"asOf: 9001-01-01, {Graded}",
            "(3,26): error CG0711: nothing can be graded as of 9001-01-01; expected a day from 0001-01-01 to 9000-12-31",
            "(3,26): error CG0711: 无法以9001-01-01为评价基准日，应在0001-01-01至9000-12-31之间"
        },
        {
            $"asOf: 2023-03-31, severity: minor, {Graded}",
            "(3,38): error CG0101: unknown key 'severity' in a case; that key belongs in a record",
            "(3,38): error CG0101: 用例中没有“severity”这个键；该键属于记录"
        },
        {
            $"asOf: 2023-03-31, cite: plan 一, {Graded}",
            "(3,38): error CG0101: unknown key 'cite' in a case; expected one of: note, name, asOf, knownBy, allowOutOfForce, "
                + "subject, records, expect",
            "(3,38): error CG0101: 用例中没有“cite”这个键；可用：note, name, asOf, knownBy, allowOutOfForce, subject, records, expect"
        },
        {
            $"asOf: 2023-03-31, records: [{{indicator: penalty, occurred_on: 2023-01-01}}], {Graded}",
            "(3,69): error CG0101: unknown key 'occurred_on' in a record; did you mean 'occurredOn'?",
            "(3,69): error CG0101: 记录中没有“occurred_on”这个键；是否应为“occurredOn”？"
        },
        {
            $"asOf: 2023-03-31, records: [{{occurredOn: 2023-01-01, amount: 1e3}}], {Graded}",
            "(3,48): error CG0102: a record lacks the key 'indicator'; write 'indicator:' and a text | "
                + "(3,81): error CG0104: found '1e3'; expected a number (such as 12.5)",
            "(3,48): error CG0102: 记录缺少“indicator”这个键；请补上“indicator:”，其值为文字 | (3,81): error CG0104: “1e3”不符合要求，应为数字（如 12.5）"
        },
        {
            $"asOf: 2023-03-31, subject: {{facts: {{_x: 1, y: }}}}, {Graded}",
            "(3,56): error CG0104: found '_x'; expected a code (letters, digits and + - _ . beginning with a letter or digit, "
                + "at most 64) | (3,66): error CG0103: nothing found; expected a text",
            "(3,56): error CG0104: “_x”不符合要求，应为代码（中英文字母、数字和 + - _ .，以字母或数字开头，不超过64个字符） | "
                + "(3,66): error CG0103: 没有内容，应为文字"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: grade}",
            "(3,56): error CG0104: found 'grade'; expected an outcome (graded | notRated | undetermined | rejected); "
                + "did you mean 'graded'?",
            "(3,56): error CG0104: “grade”不符合要求，应为评价结论（graded | notRated | undetermined | rejected）；是否应为“graded”？"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, score: high}",
            "(3,71): error CG0104: found 'high'; expected a number (such as 12.5), or none",
            "(3,71): error CG0104: “high”不符合要求，应为数字（如 12.5），或 none"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, score: 1.0000000001}",
            "(3,71): error CG0107: the number has too many digits; at most 18 before the point and 9 after it",
            "(3,71): error CG0107: 数字位数过多，整数部分最多18位，小数部分最多9位"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, category: trusted}",
            "(3,74): error CG0104: found 'trusted'; expected a category (trustworthy | minorDishonesty | generalDishonesty | "
                + "seriousDishonesty | none)",
            "(3,74): error CG0104: “trusted”不符合要求，应为类别（trustworthy | minorDishonesty | generalDishonesty | seriousDishonesty | none）"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, reasons: [CG0521, CG052]}",
            "(3,82): error CG0712: no reason of a result has the code 'CG052'; did you mean 'CG0502'?",
            "(3,82): error CG0712: 评价结果的理由中没有代码“CG052”；是否应为“CG0502”？"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, reasons: [CG0101]}",
            "(3,74): error CG0712: no reason of a result has the code 'CG0101'; did you mean 'CG0401'?",
            "(3,74): error CG0712: 评价结果的理由中没有代码“CG0101”；是否应为“CG0401”？"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: rejected, score: 5, grade: A, category: trustworthy}",
            "(3,73): error CG0114: the key 'score' does not go with outcome: rejected; expected outcome: graded | "
                + "(3,83): error CG0114: the key 'grade' does not go with outcome: rejected; expected outcome: graded | "
                + "(3,96): error CG0114: the key 'category' does not go with outcome: rejected; expected outcome: graded",
            "(3,73): error CG0114: “score”不能与 outcome: rejected 同时使用；应为 outcome: graded | "
                + "(3,83): error CG0114: “grade”不能与 outcome: rejected 同时使用；应为 outcome: graded | "
                + "(3,96): error CG0114: “category”不能与 outcome: rejected 同时使用；应为 outcome: graded"
        },
        {
            "asOf: 2023-03-31, expect: {outcome: graded, namedOutcome: dormant, missing: [x], faults: [x]}",
            "(3,78): error CG0114: the key 'namedOutcome' does not go with outcome: graded; expected outcome: notRated | "
                + "(3,96): error CG0114: the key 'missing' does not go with outcome: graded; expected outcome: undetermined | "
                + "(3,109): error CG0114: the key 'faults' does not go with outcome: graded; expected outcome: rejected",
            "(3,78): error CG0114: “namedOutcome”不能与 outcome: graded 同时使用；应为 outcome: notRated | "
                + "(3,96): error CG0114: “missing”不能与 outcome: graded 同时使用；应为 outcome: undetermined | "
                + "(3,109): error CG0114: “faults”不能与 outcome: graded 同时使用；应为 outcome: rejected"
        },
    };

    [Theory]
    [MemberData(nameof(FaultyCases))]
    public void Load_FaultyCase_IsRefusedInBothLanguages(string keys, string english, string chinese)
    {
        var loaded = SchemeCases.Load(CaseFiles.OneCase(keys), "");

        Assert.Null(loaded.Cases);
        Assert.Equal(english, Show(loaded, MessageLanguage.English));
        Assert.Equal(chinese, Show(loaded, MessageLanguage.Chinese));
    }

    [Theory]
    [InlineData("", "(1,1): error CG0007: the text is empty or has comments only; keys with values were expected")]
    [InlineData("- a", "(1,1): error CG0019: the top level is a list or a single text; keys with values were expected")]
    [InlineData(
        "scheme: sample",
        "(1,1): error CG0102: a file of cases lacks the key 'cases'; write 'cases:' and a list: each item a case (keys with values)")]
    [InlineData("scheme: sample\ncases: []", "(2,8): error CG0110: the list needs at least 1 items; found 0")]
    [InlineData(
        "scheme: Sample\ncases: x",
        "(1,9): error CG0104: found 'Sample'; expected a scheme id (lower-case words and digits joined by hyphens, such as my-city) | "
            + "(2,8): error CG0104: found 'x'; expected a list: each item a case (keys with values)")]
    public void Load_FaultyFile_IsRefused(string text, string expected)
    {
        var loaded = SchemeCases.Load(text, "");

        Assert.False(loaded.IsSuccess);
        Assert.Equal(expected, Show(loaded, MessageLanguage.English));
    }

    [Fact]
    public void Load_NameTwice_IsRefusedAtTheSecond()
    {
        const string Text = """
            scheme: sample
            cases:
              - {name: one, asOf: 2023-03-31, expect: {outcome: graded}}
              - {name: one, asOf: 2023-03-31, expect: {outcome: graded}}
            """;

        Assert.Equal(
            "(4,12): error CG0201: the case 'one' is declared twice, first in line 3; the two must differ",
            Show(SchemeCases.Load(Text, ""), MessageLanguage.English));
    }

    [Fact]
    public void Load_FaultsInSeveralCases_AreAllNamed()
    {
        const string Text = """
            scheme: sample
            case: none
            cases:
              - {name: "", asOf: today, expect: {outcome: graded}}
              - {name: two, asOf: 2023-03-31, allowOutOfForce: yes, knownBy: 1, expect: {grade: A}}
            """;

        Assert.Equal(
            "(2,1): error CG0101: unknown key 'case' in a file of cases; did you mean 'cases'? | "
                + "(4,12): error CG0103: nothing found; expected a text | "
                + "(4,22): error CG0104: found 'today'; expected a day (YYYY-MM-DD, such as 2022-12-01) | "
                + "(5,52): error CG0104: found 'yes'; expected a flag (true | false) | "
                + "(5,66): error CG0104: found '1'; expected a day (YYYY-MM-DD, such as 2022-12-01) | "
                + "(5,77): error CG0102: an expected result lacks the key 'outcome'; write 'outcome:' and an outcome "
                + "(graded | notRated | undetermined | rejected)",
            Show(SchemeCases.Load(Text, ""), MessageLanguage.English));
    }

    [Fact]
    public void Load_SpoiledText_NeverThrows()
    {
        var refused = 0;
        for (var seed = 0UL; seed < 1000; seed++)
        {
            var dice = new Dice(seed);
            var text = TextMutation.Mutate(dice, CaseFiles.Text);
            var loaded = SchemeCases.Load(text);
            var inBytes = SchemeCases.Load(TextMutation.Bytes(dice, text));

            refused += loaded.IsSuccess ? 0 : 1;
            Assert.Equal(loaded.IsSuccess, loaded.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
            Assert.Equal(inBytes.IsSuccess, inBytes.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
            Assert.InRange(loaded.Diagnostics.Length, 0, 100);
            Assert.Equal(loaded.Cases?.Count ?? 0, loaded.Cases?.Run(CaseFiles.Scheme).Length ?? 0);
        }

        Assert.InRange(refused, 500, 999);
    }

    private static string Show(SchemeCasesLoadResult loaded, MessageLanguage language) =>
        string.Join(" | ", loaded.Diagnostics.Select(diagnostic => diagnostic.ToString(language)));
}
