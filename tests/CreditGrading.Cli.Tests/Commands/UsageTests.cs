using System.Globalization;
using CreditGrading.Cli.Commands;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "error CG0601: a verb is missing; expected one of grade, explain, check, test, verify, schemes")]
    [InlineData("chek", "error CG0601: unknown verb, option or argument 'chek'; did you mean 'check'?")]
    [InlineData("check", "error CG0601: the argument PATH is missing")]
    [InlineData("schemes", "error CG0601: a verb is missing; expected one of list, show, new, schema")]
    [InlineData("schemes show", "error CG0601: the argument ID|PATH is missing")]
    [InlineData("schemes new", "error CG0601: the argument ID is missing")]
    [InlineData("schemes new a --out", "error CG0601: the option --out has no value")]
    [InlineData("schemes schema --case", "error CG0601: unknown verb, option or argument '--case'; did you mean '--cases'?")]
    [InlineData(
        "schemes show x --format jsn",
        "error CG0601: 'jsn' given for --format is none of text, json; did you mean 'json'?")]
    [InlineData("grade --scheme x --as-of 2023-03-31", "error CG0601: the option --records is missing")]
    [InlineData("grade --scheme x --as-of 2023-03-31 --records", "error CG0601: the option --records has no value")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-02-29",
        "error CG0601: '2023-02-29' given for --as-of is not a day; expected YYYY-MM-DD")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --known-by x",
        "error CG0601: 'x' given for --known-by is not a day; expected YYYY-MM-DD")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --as-of 2023-03-31",
        "error CG0601: the option --as-of is given more than once")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --format cvs",
        "error CG0601: 'cvs' given for --format is none of csv, jsonl, table; did you mean 'csv'?")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --unknown-indicators skip",
        "error CG0601: 'skip' given for --unknown-indicators is none of reject, ignore")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --encoding gbx",
        "error CG0601: 'gbx' given for --encoding is not the name of an encoding; expected for example utf-8 or gb18030")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --subjects -",
        "error CG0601: only --records may be - (standard input)")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --excel --format jsonl",
        "error CG0601: --excel goes with --format csv only")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --excell",
        "error CG0601: unknown verb, option or argument '--excell'; did you mean '--excel'?")]
    [InlineData(
        "grade --scheme x --records - --as-of 2023-03-31 --lang fr",
        "error CG0601: 'fr' given for --lang is none of zh, en")]
    [InlineData("@file", "error CG0601: unknown verb, option or argument '@file'")]
    public void Run_WrongUsage_IsSaidInOneLineAndEndsWith2(string arguments, string expected)
    {
        using var workspace = new Workspace();

        var result = workspace.RunLine(arguments);

        Assert.Equal([expected], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("grade", "csv, jsonl, table")]
    [InlineData("explain --subject S1", "text, markdown, json, letter, letter-markdown, letter-html, receipt")]
    public void Run_ManyWrongOptions_AreAllNamed(string verb, string formats)
    {
        using var workspace = new Workspace();

        var result = workspace.RunLine(
            $"{verb} --scheme x --as-of x --records - --subjects - --known-by x --format x --unknown-indicators x --encoding x");

        Assert.Equal(
            [
                "error CG0601: 'x' given for --as-of is not a day; expected YYYY-MM-DD",
                $"error CG0601: 'x' given for --format is none of {formats}",
                "error CG0601: 'x' given for --encoding is not the name of an encoding; expected for example utf-8 or gb18030",
                "error CG0601: 'x' given for --known-by is not a day; expected YYYY-MM-DD",
                "error CG0601: 'x' given for --unknown-indicators is none of reject, ignore",
                "error CG0601: only --records may be - (standard input)",
            ],
            result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void Run_WrongUsageInChinese_IsSaidInChinese()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("grade", "--lang", "zh", "--records", "-");

        Assert.Equal(["error CG0601: 缺少选项 --scheme", "error CG0601: 缺少选项 --as-of"], result.ErrorLines);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("grade --help")]
    [InlineData("schemes show --help")]
    [InlineData("schemes new --help")]
    public void Run_Help_GoesToStandardOutput(string arguments)
    {
        using var workspace = new Workspace();

        var result = workspace.RunLine(arguments);

        Assert.Contains("--lang", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("zh-CN", "", MessageLanguage.Chinese)]
    [InlineData("zh-Hant", "", MessageLanguage.Chinese)]
    [InlineData("en-US", "", MessageLanguage.English)]
    [InlineData("fr-FR", "", MessageLanguage.English)]
    [InlineData("zh-CN", "grade --lang en", MessageLanguage.English)]
    [InlineData("en-US", "--lang=zh grade", MessageLanguage.Chinese)]
    [InlineData("zh-CN", "grade --lang fr", MessageLanguage.Chinese)]
    [InlineData("en-US", "grade --lang", MessageLanguage.English)]
    public void Find_CultureAndOption_GiveTheLanguage(string culture, string arguments, MessageLanguage expected) =>
        Assert.Equal(expected, LanguageOption.Find(Workspace.Split(arguments), new CultureInfo(culture)));
}
