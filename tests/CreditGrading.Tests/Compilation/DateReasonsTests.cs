using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Compilation;

public sealed class DateReasonsTests
{
    private static readonly LocalDate Day = new(2019, 5, 17);

    private static readonly Origin Origin = Origin.Assumed("an example");

    [Fact]
    public void NotInForce_NoLastDay_NamesTheFirst() => Assert.Equal(
        new LocalizedText("方案在2019-05-17不在施行期间；施行期间为自2020-01-01起",
            "the scheme is not in force on 2019-05-17; it is in force from 2020-01-01"),
        DateReasons.NotInForce(Loading.Scheme(SmallScheme.With()), Origin, Day).Text);

    [Fact]
    public void GradedOutOfForce_LastDay_NamesBoth() => Assert.EndsWith(
        "from 2020-01-01 to 2020-12-31",
        DateReasons.GradedOutOfForce(Loading.Scheme(SmallScheme.With("inForce: {firstDay: 2020-01-01, lastDay: 2020-12-31}")),
            Origin, Day).Text.English,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Month", "month", "每月")]
    [InlineData("Quarter", "quarter", "每季度")]
    [InlineData("HalfYear", "half-year", "每半年")]
    [InlineData("Year", "year", "每年")]
    public void NotAnEvaluationDay_Cycle_IsNamed(string cycle, string english, string chinese)
    {
        var reason = DateReasons.NotAnEvaluationDay(Day, Enum.Parse<EvaluationCycle>(cycle));

        Assert.Equal(ReasonKind.Note, reason.Kind);
        Assert.EndsWith($"the last day of each {english}", reason.Text.English, StringComparison.Ordinal);
        Assert.EndsWith($"{chinese}最后一日", reason.Text.Chinese, StringComparison.Ordinal);
    }
}
