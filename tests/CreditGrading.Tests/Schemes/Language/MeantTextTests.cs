using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class MeantTextTests
{
    [Theory]
    [InlineData("２０", "write '20'")]
    [InlineData("“20”", "write '20'")]
    [InlineData("1,000", "write '1000'")]
    [InlineData("12,345,678.50", "write '12345678.5'")]
    [InlineData("+5", "write '5'")]
    [InlineData("20分", "write '20'")]
    [InlineData("3 次", "write '3'")]
    [InlineData("20#note", "write '20 #note'")]
    [InlineData("15%", "no percent sign: write '15', or '0.15' for a share")]
    [InlineData("１５％", "no percent sign: write '15', or '0.15' for a share")]
    [InlineData("-5", "write '5': numbers have no minus here, and it is 'kind: deduction' that takes points off")]
    public void ForNumber_WrittenOtherwise_IsMended(string text, string expected) =>
        Assert.Equal(expected, MeantText.ForNumber(text, number => number >= 0)?.English);

    [Theory]
    [InlineData("")]
    [InlineData("二十")]
    [InlineData("10-20")]
    [InlineData("1e3")]
    [InlineData("1,00")]
    [InlineData("2,5")]
    [InlineData("5万元")]
    [InlineData("1.2.3")]
    [InlineData("-5分")]
    [InlineData("1234567890123456789分")]
    public void ForNumber_NotSurelyMeant_IsLeft(string text) => Assert.Null(MeantText.ForNumber(text, number => number >= 0));

    [Fact]
    public void ForNumber_LongText_IsLeft() => Assert.Null(MeantText.ForNumber($"1{new string('分', 64)}", _ => true));

    [Theory]
    [InlineData("2022/12/1", "write '2022-12-01'")]
    [InlineData("2022.12.01", "write '2022-12-01'")]
    [InlineData("2022-2-3", "write '2022-02-03'")]
    [InlineData("2022年12月1日", "write '2022-12-01'")]
    [InlineData("２０２２年１２月１日", "write '2022-12-01'")]
    [InlineData("20221201", "write '2022-12-01'")]
    [InlineData("2022-02-30", "the calendar has no such day")]
    [InlineData("2022年", null)]
    [InlineData("1/12/2022", null)]
    public void ForDay_WrittenOtherwise_IsMended(string text, string? expected) =>
        Assert.Equal(expected, MeantText.ForDay(text)?.English);

    [Theory]
    [InlineData("“late-tax”", "write 'late-tax'")]
    [InlineData("Ａ＋", "write 'A+'")]
    [InlineData("a b", null)]
    public void ForCode_WrittenOtherwise_IsMended(string text, string? expected) =>
        Assert.Equal(expected, MeantText.ForCode(text, code => !code.Contains(' ', StringComparison.Ordinal))?.English);

    [Theory]
    [InlineData("minor，general", "write 'minor, general'")]
    [InlineData("minor、general、serious", "write 'minor, general, serious'")]
    [InlineData("minor", null)]
    public void ForItem_Several_AreSeparated(string text, string? expected) =>
        Assert.Equal(expected, MeantText.ForItem(text)?.English);

    [Theory]
    [InlineData("【minor，general】", "write '[minor, general]'")]
    [InlineData("late-tax", "write '[late-tax]'")]
    [InlineData("", null)]
    public void ForList_WithoutBrackets_HasThem(string text, string? expected) =>
        Assert.Equal(expected, MeantText.ForList(text)?.English);

    [Theory]
    [InlineData("12", "state the unit: {days: 12}, {months: 12} or {years: 12}")]
    [InlineData("90天", "write '{days: 90}'")]
    [InlineData("6个月", "write '{months: 6}'")]
    [InlineData("1 year", "write '{years: 1}'")]
    [InlineData("３年", "write '{years: 3}'")]
    [InlineData("长期", "write 'unlimited'")]
    [InlineData("半年", null)]
    public void ForTerm_WrittenOtherwise_IsMended(string text, string? expected) =>
        Assert.Equal(expected, MeantText.ForTerm(text)?.English);
}
