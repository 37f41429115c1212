using System.Text.Json.Nodes;
using CreditGrading.Explanation.Json;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation.Json;

public sealed class ExplanationJsonTests
{
    [Theory]
    [InlineData("甲公司", "甲公司")]
    [InlineData("A+ `b` \"c\" \\", "A+ `b` \\\"c\\\" \\\\")]
    [InlineData("<b>&'", @"\u003Cb\u003E\u0026\u0027")]
    [InlineData("a\u0001\r\n\t\u007f\u0085", @"a\u0001\r\n\t\u007F\u0085")]
    [InlineData("a\u2028b\u2029", @"a\u2028b\u2029")]
    [InlineData("a\u202eb\u200b\ufeff", @"a\u202Eb\u200B\uFEFF")]
    [InlineData("\U00020bb7", @"\uD842\uDFB7")]
    public void Write_Text_KeepsChineseAndEscapesMarkupAndWhatIsNotSeen(string id, string expected)
    {
        var json = ExplanationJson.Write(Explain(id));

        Assert.StartsWith($"{{\n  \"subjectId\": \"{expected}\",\n  \"scheme\": {{\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HalfACharacter_IsReplaced()
    {
        var id = JsonNode.Parse(ExplanationJson.Write(Explain($"a{(char)0xd842}b")))!["subjectId"];

        Assert.Equal("a\ufffdb", id!.GetValue<string>());
    }

    [Fact]
    public void Write_Document_IsIndentedByTwoAndEndsWithoutALineEnd()
    {
        var json = ExplanationJson.Write(Explain("a"));

        Assert.EndsWith("\n}", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        Assert.Equal(
            ["subjectId", "scheme", "asOf", "knownBy", "result", "computedScore", "contributions", "records", "outcomes",
                "rungs", "rulings",
                "assumptions", "reasons"],
            JsonNode.Parse(json)!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void Write_DeepCondition_IsWritten()
    {
        var condition = string.Concat(Enumerable.Repeat("{all: [", 14)) + "{subjectType: enterprise}"
            + string.Concat(Enumerable.Repeat("]}", 14));
        var grader = Loading.Grader(SmallScheme.With(SmallScheme.Ruling(condition)));

        var json = ExplanationJson.Write(grader.Explain(new("a"), new(2024, 1, 1)));

        Assert.Equal("B", JsonNode.Parse(json)!["result"]!["grade"]!.GetValue<string>());
    }

    private static CreditGrading.Explanation.GradingExplanation Explain(string id) =>
        Loading.Grader(SmallScheme.With()).Explain(new CreditSubject(id), new LocalDate(2024, 1, 1));
}
