using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation;

public sealed class LetterDocumentTests
{
    /// <summary>What fits on a page.</summary>
    private const int MostLines = 55;

    public static TheoryData<string> Cities => CitySubjects.Cities;

    [Theory]
    [MemberData(nameof(Cities))]
    public void ToLetterText_SubjectOfACity_SaysWhatWasApproved(string city)
    {
        var (subject, asOf) = CitySubjects.Of(city);
        var explanation = Grader.Compile(BundledSchemes.Get(city)).Explain(subject, asOf);

        Approved.Verify($"Explanation/Cities/{city}.letter.zh.approved.txt", explanation.ToLetterText(MessageLanguage.Chinese));
        Approved.Verify($"Explanation/Cities/{city}.letter.en.approved.txt", explanation.ToLetterText(MessageLanguage.English));
    }

    [Fact]
    public void ToLetterText_ManyRecords_StaysOnOnePage()
    {
        var complaint = new CreditRecord { Indicator = "upheld-complaint", OccurredOn = new(2023, 1, 5) };
        var old = complaint with { OccurredOn = new(2020, 1, 5) };
        var subject = new CreditSubject("S1", "enterprise")
        {
            Records = [.. Enumerable.Repeat(complaint, 100),
            .. Enumerable.Repeat(old, 100)]
        };

        var letter = Grader.Compile(BundledSchemes.Get("jining")).Explain(subject,
            CitySubjects.JiningDay).ToLetterText(MessageLanguage.English);

        Assert.True(letter.Split('\n').Length <= MostLines, letter);
        Assert.Contains("92 more are in the full explanation.", letter, StringComparison.Ordinal);
        Assert.Contains("95 more are in the full explanation.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void ToLetterText_SomethingMissing_SaysWhat()
    {
        var letter = Grader.Compile(BundledSchemes.Get("wuzhong"))
            .Explain(new CreditSubject("S1", "enterprise"), new LocalDate(2023, 3, 31)).ToLetterText(MessageLanguage.English);

        Assert.Contains("Result: undetermined, as something that decides is not known", letter, StringComparison.Ordinal);
        Assert.Contains("national-grade", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("What follows", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void ToLetterText_SchemeWithoutObjections_SaysSo()
    {
        var (subject, asOf) = CitySubjects.Of("wuzhong");

        var letter = Grader.Compile(BundledSchemes.Get("wuzhong")).Explain(subject, asOf).ToLetterText(MessageLanguage.English);

        Assert.Contains("The scheme does not say where to object", letter, StringComparison.Ordinal);
        Assert.Contains("The scheme states no time for handling it.", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='x")]
    public void ToLetterHtml_HostileIds_StayText(string id)
    {
        var html = Hostile(id).ToLetterHtml(MessageLanguage.English);

        Assert.DoesNotContain(id, html, StringComparison.Ordinal);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(id), html, StringComparison.Ordinal);
        Assert.Equal(html.Count(character => character == '<'), html.Count(character => character == '>'));
    }

    [Theory]
    [InlineData("|a|b|", @"\|a\|b\|")]
    [InlineData("**x**", @"\*\*x\*\*")]
    [InlineData("[x](http://example.org)", @"\[x\](http\://example.org)")]
    [InlineData("www.example.org", @"www\.example.org")]
    [InlineData("a@example.org", @"a\@example.org")]
    [InlineData("`x`", @"\`x\`")]
    [InlineData("<b>", @"\<b\>")]
    [InlineData("a\nb", @"a\\u000ab")]
    [InlineData("a‮b", @"a\\u202eb")]
    public void ToLetterMarkdown_HostileIds_StayText(string id, string expected)
    {
        var markdown = Hostile(id).ToLetterMarkdown(MessageLanguage.English);

        Assert.Contains($"Credit subject: {expected}\n", markdown, StringComparison.Ordinal);
        Assert.Contains($"({expected}, 2023-01-05)", markdown, StringComparison.Ordinal);
    }

    private static GradingExplanation Hostile(string id) => Grader.Compile(BundledSchemes.Get("jining")).Explain(
        new CreditSubject(id, "enterprise")
        {
            Records = [new CreditRecord { RecordId = id, Indicator = "upheld-complaint", OccurredOn = new(2023, 1, 5) }],
        },
        CitySubjects.JiningDay);
}
