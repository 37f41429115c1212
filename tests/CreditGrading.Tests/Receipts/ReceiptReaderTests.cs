using System.Text;
using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Receipts;

public sealed class ReceiptReaderTests
{
    private static readonly string Text = ReceiptSamples.Receipt.ToJson();

    [Theory]
    [InlineData("", "this is not JSON: it cannot be read at line 1, byte 1")]
    [InlineData("{\"format\":\n  !}", "this is not JSON: it cannot be read at line 2, byte 3")]
    [InlineData("[1,2]", "this is no receipt; expected a JSON object whose 'format' is 'credit-grading-receipt'")]
    [InlineData("{\"format\":1}", "this is no receipt; expected a JSON object whose 'format' is 'credit-grading-receipt'")]
    [InlineData("{\"format\":\"\\ud800\"}", "this is not JSON that can be read: half of a surrogate pair is escaped in it")]
    [InlineData("{\"format\":\"credit-grading-receipt\",\"formatVersion\":2,\"new\":1}",
        "the receipt has the format version 2; expected 1")]
    public void Read_NoReceipt_SaysWhatItIs(string text, string expected)
    {
        var read = GradingReceipt.Read(text);

        Assert.False(read.IsSuccess);
        Assert.Equal(expected, Assert.Single(read.Faults).English);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_SaysSo() =>
        Assert.Equal("the text is not UTF-8", Assert.Single(GradingReceipt.Read([0x7B, 0xFF, 0x7D]).Faults).English);

    [Fact]
    public void Read_TextThatIsTooLarge_SaysSo() => Assert.Equal(
        "the text is too large; at most 268435456 bytes are read",
        Assert.Single(GradingReceipt.Read(new byte[GradingReceipt.MaxBytes + 1]).Faults).English);

    [Theory]
    [InlineData("\"semantics\":1", "\"semantics\":\"1\"", "'semantics' is wrong; expected a whole number from 1")]
    [InlineData("\"semantics\":1,", "", "the member 'semantics' is missing")]
    [InlineData("\"semantics\":1", "\"semantics\":1,\"semantics\":1", "the member 'semantics' is there more than once")]
    [InlineData("\"semantics\":1", "\"semantics\":1,\"se\\nman\":1", "a receipt has no member 'se\\u000Aman'")]
    [InlineData("\"asOf\":\"2023-03-31\"", "\"asOf\":\"2023-02-30\"", "'asOf' is wrong; expected a day as YYYY-MM-DD")]
    [InlineData("\"asOf\":\"2023-03-31\"", "\"asOf\":\"9001-01-01\"",
        "'asOf' is wrong; expected a day from 0001-01-01 to 9000-12-31")]
    [InlineData("\"allowOutOfForce\":false", "\"allowOutOfForce\":0",
        "'options.allowOutOfForce' is wrong; expected true or false")]
    [InlineData("\"ignoreUnknownIndicators\":false", "\"ignoreUnknownIndicators\":\"no\"",
        "'options.ignoreUnknownIndicators' is wrong; expected true or false")]
    [InlineData("\"outcome\":\"graded\"", "\"outcome\":null",
        "'result.outcome' is wrong; expected one of graded, notRated, undetermined, rejected")]
    [InlineData("\"score\":\"90\"", "\"score\":\"90.0\"",
        "'result.score' is wrong; expected a text that holds a number without zeros at its end, or null")]
    [InlineData("\"score\":\"90\"", "\"score\":90",
        "'result.score' is wrong; expected a text that holds a number without zeros at its end, or null")]
    [InlineData("\"grade\":\"B\"", "\"grade\":[]", "'result.grade' is wrong; expected a text")]
    [InlineData("\"measures\":[]", "\"measures\":{}", "'result.measures' is wrong; expected a list")]
    [InlineData("\"measures\":[]", "\"measures\":[null]", "'result.measures[0]' is wrong; expected a text")]
    [InlineData("\"facts\":[", "\"facts\":[7,", "'input.facts[0]' is wrong; expected an object")]
    [InlineData("\"place\":3", "\"place\":0", "'input.records[2].place' is wrong; expected a whole number from 1")]
    [InlineData(",\"place\":3", "", "'input.records[2].place' is wrong; expected either an id or a place")]
    [InlineData("\"place\":3", "\"place\":3,\"id\":\"x\"", "'input.records[2].id' is wrong; expected either an id or a place")]
    [InlineData("\"receiptHash\":\"", "\"receiptHash\":\"A", "'receiptHash' is wrong; expected 64 lower-case hexadecimal digits")]
    public void Read_FaultyMember_IsNamed(string from, string to, string expected)
    {
        ArgumentNullException.ThrowIfNull(from);
        Assert.Contains(from, Text, StringComparison.Ordinal);

        var read = GradingReceipt.Read(Text.Replace(from, to, StringComparison.Ordinal));

        Assert.False(read.IsSuccess);
        Assert.Equal(expected, Assert.Single(read.Faults).English);
    }

    [Fact]
    public void Read_ManyFaults_AreAllNamedInBothLanguages()
    {
        var read = GradingReceipt.Read("{\"format\":\"credit-grading-receipt\",\"asOf\":7}");

        Assert.Equal("“asOf”应为写作 YYYY-MM-DD 的日期", read.Faults[^1].Chinese);
        Assert.Contains("缺少成员“scheme”", read.Faults.Select(fault => fault.Chinese));
        Assert.Equal(12, read.Faults.Length);
    }

    [Fact]
    public void Read_MoreFaultsThanAreTold_TellsAHundred()
    {
        var members = string.Join(',', Enumerable.Range(0, 200).Select(number => $"\"x{number}\":1"));

        Assert.Equal(100, GradingReceipt.Read($"{{\"format\":\"credit-grading-receipt\",{members}}}").Faults.Length);
    }

    [Fact]
    public void Read_OtherLayout_GivesTheSameReceipt()
    {
        var members = Text[1..^1].Replace("\"format\":", "\n \"format\" : ", StringComparison.Ordinal);
        var swapped = members.Replace("\"asOf\":\"2023-03-31\",", "", StringComparison.Ordinal);
        var text = $"\ufeff {{ {swapped}, \"asOf\": \"2023-03-3\\u0031\" }}\r\n";

        Assert.Equal(Text, ReceiptSamples.Read(text).ToJson());
    }

    [Fact]
    public void Read_DeepText_EndsInAFault() =>
        Assert.Single(GradingReceipt.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Faults);
}
