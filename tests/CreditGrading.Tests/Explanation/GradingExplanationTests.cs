using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation;

public sealed class GradingExplanationTests
{
    [Fact]
    public void ToJson_SmallScheme_IsTheApprovedDocument()
    {
        var grader = Loading.Grader(SmallScheme.With(
            "sources: {plan: {title: 示例办法}}",
            SmallScheme.Indicators(
                SmallScheme.Deduction(points: "10.50", validity: "{years: 1}", more: "cite: plan 第五条"),
                SmallScheme.Bonus(more: "cite: plan 第六条")),
            "rulings: [{when: {all: [{count: {of: [penalty], atLeast: 1}}, {subjectType: enterprise}]}, cap: B, cite: plan 第七条}]"));
        var subject = new CreditSubject("<示例&公司>")
        {
            Records =
            [
                new() { RecordId = "P1", Indicator = "penalty", OccurredOn = new LocalDate(2024, 2, 29) },
                new() { Indicator = "award", OccurredOn = new LocalDate(2024, 7, 1) },
            ],
        };

        var json = grader.Explain(subject, new LocalDate(2024, 6, 30)).ToJson();

        Approved.Verify("Explanation/GradingExplanation.approved.json", json + "\n");
    }
}
