using System.Text.RegularExpressions;
using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation;

public sealed class ExplanationDocumentTests
{
    public static TheoryData<string> Cities => CitySubjects.Cities;

    [Theory]
    [MemberData(nameof(Cities))]
    public void ToText_SubjectOfACity_SaysWhatWasApproved(string city)
    {
        var explanation = Explain(city);

        Approved.Verify($"Explanation/Cities/{city}.zh.approved.txt", explanation.ToText(MessageLanguage.Chinese));
        Approved.Verify($"Explanation/Cities/{city}.en.approved.txt", explanation.ToText(MessageLanguage.English));
    }

    [Fact]
    public void ToMarkdown_SubjectOfACity_SaysWhatWasApproved() => Approved.Verify(
        "Explanation/Cities/jining.zh.approved.md.txt", Explain("jining").ToMarkdown(MessageLanguage.Chinese));

    [Theory]
    [MemberData(nameof(Cities))]
    public void ToText_BothLanguages_HoldTheSameNumbersAndDays(string city)
    {
        var explanation = Explain(city);

        // Names and reasons are the scheme's own and may differ; what stands behind a colon or in brackets is filled in.
        Assert.Equal(
            Lines(explanation.ToText(MessageLanguage.Chinese)).Length, Lines(explanation.ToText(MessageLanguage.English)).Length);
        Assert.Equal(
            Days(explanation.ToText(MessageLanguage.Chinese)), Days(explanation.ToText(MessageLanguage.English)));
    }

    [Fact]
    public void ToText_Rejected_NamesTheFaults()
    {
        var subject = new CreditSubject("S1",
            "enterprise")
        { Records = [new CreditRecord { Indicator = "no-such", OccurredOn = new(2022, 1, 1) }] };

        var text = Grader.Compile(BundledSchemes.Get("jining")).Explain(subject,
            CitySubjects.JiningDay).ToText(MessageLanguage.English);

        Assert.Contains("Result: not graded, as the input is at fault", text, StringComparison.Ordinal);
        Assert.Contains("the scheme has no indicator 'no-such'", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Records", text, StringComparison.Ordinal);
    }

    private static GradingExplanation Explain(string city)
    {
        var (subject, asOf) = CitySubjects.Of(city);
        return Grader.Compile(BundledSchemes.Get(city)).Explain(subject, asOf);
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static IEnumerable<string> Days(string text) =>
        Regex.Matches(text, @"\d{4}-\d{2}-\d{2}").Select(match => match.Value);
}
