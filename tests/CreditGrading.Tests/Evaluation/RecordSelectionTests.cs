using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Evaluation;

/// <summary>What conditions see of the records that count, and bonuses that are suspended.</summary>
public sealed class RecordSelectionTests
{
    private const string Suspension = "suspendBonuses: [{when: {count: {of: [listed], atLeast: 1}}, of: [award]}]";

    private static readonly LocalDate May = new(2022, 5, 10);

    [Theory]
    [InlineData("record", 4)]
    [InlineData("month", 2)]
    [InlineData("act", 3)]
    [InlineData("once", 1)]
    public void Tally_Unit_IsCountedOnce(string unit, int count)
    {
        CreditRecord[] records =
        [
            Penalty(May) with { Act = "a" }, Penalty(May.PlusDays(9)) with { Act = "a" }, Penalty(May),
            Penalty(May.PlusMonths(1)),
        ];

        Assert.True(Fires($"count: {{of: [penalty], atLeast: {count}, unit: {unit}}}", records));
        Assert.False(Fires($"count: {{of: [penalty], above: {count}, unit: {unit}}}", records));
    }

    // Of 80 months and 80 acts, two records each.
    [Theory]
    [InlineData("month", 80)]
    [InlineData("act", 80)]
    public void Tally_ManyUnits_AreCountedOnceEach(string unit, int count)
    {
        CreditRecord[] records =
        [
            .. Enumerable.Range(0, 80).SelectMany(i =>
                Enumerable.Repeat(Penalty(May.PlusMonths(-i)) with { Act = $"act {i}" }, 2)),
        ];

        Assert.True(Fires($"count: {{of: [penalty], atLeast: {count}, unit: {unit}}}", records));
        Assert.False(Fires($"count: {{of: [penalty], above: {count}, unit: {unit}}}", records));
    }

    [Theory]
    [InlineData("severity: {atLeast: general}", true)]
    [InlineData("severity: {atLeast: serious}", false)]
    [InlineData("level: {atLeast: county}", false)]
    [InlineData("amount: {atLeast: 500}", true)]
    [InlineData("amount: {above: 500}", false)]
    [InlineData("amount: {above: 499.99}", true)]
    [InlineData("quantity: {atLeast: 2}", true)]
    [InlineData("quantity: {above: 2}", false)]
    [InlineData("points: {atLeast: 10}", true)]
    [InlineData("points: {above: 10}", false)]
    [InlineData("severity: {atLeast: general}, amount: {above: 500}", false)]
    public void Tally_Where_TakesWhatHasEveryPart(string where, bool fires) => Assert.Equal(
        fires, Fires(
            $"count: {{of: [penalty], atLeast: 1, where: {{{where}}}}}",
            Penalty(May) with { Severity = "general", Amount = 500, Quantity = 2 }));

    // Without an amount there is 0; without a quantity one thing.
    [Theory]
    [InlineData("amount: {atLeast: 0}", true)]
    [InlineData("amount: {above: 0}", false)]
    [InlineData("quantity: {atLeast: 1}", true)]
    [InlineData("quantity: {above: 1}", false)]
    public void Tally_WhereOfAnEmptyField_ReadsWhatItStandsFor(string where, bool fires) =>
        Assert.Equal(fires, Fires($"count: {{of: [penalty], atLeast: 1, where: {{{where}}}}}", Penalty(May)));

    // Six months from 2022-09-30 end with 2023-03-30, from 2022-10-01 with 2023-04-01; as of 2023-03-31 only the second is
    // within.
    [Theory]
    [InlineData(2022, 9, 30, false)]
    [InlineData(2022, 10, 1, true)]
    public void Tally_Within_IsAddedToTheClock(int year, int month, int day, bool fires) => Assert.Equal(
        fires, Fires("count: {of: [penalty], atLeast: 1, within: {months: 6}}", Penalty(new(year, month, day))));

    [Theory]
    [InlineData(null, true)]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-40, false)]
    public void Tally_WithinOfConductThatContinues_AlwaysHolds(int? endsInDays, bool fires) => Assert.Equal(
        fires, Fires(
            "count: {of: [going], atLeast: 1, within: {days: 30}}",
            Trial.Record("going", May) with { EndedOn = endsInDays is { } days ? Trial.Day.PlusDays(days) : null }));

    [Theory]
    [InlineData("atLeast: 700", true)]
    [InlineData("above: 700", false)]
    public void Tally_SumWithWhere_AddsTheAmountsOfThose(string bound, bool fires) => Assert.Equal(
        fires, Fires(
            $"sum: {{of: [penalty], {bound}, where: {{amount: {{atLeast: 200}}}}}}", Penalty(May) with { Amount = 500 },
            Penalty(May) with { Amount = 200 }, Penalty(May) with { Amount = 199.99m }, Penalty(May)));

    [Theory]
    [InlineData(0, 110)]
    [InlineData(1, 100)]
    public void Suspend_ConditionThatHolds_TakesTheBonusesOut(int listings, int score) => Assert.Equal(
        score, Trial.Grade(Scheme("score: {below: 0}", Suspension),
            [Trial.Record("award"), .. Enumerable.Repeat(Trial.Record("listed"), listings)]).Score);

    [Fact]
    public void Suspend_OtherBonuses_Stay() => Assert.Equal(
        105, Trial.Grade(Scheme("score: {below: 0}", Suspension), Trial.Record("award"), Trial.Record("star"),
            Trial.Record("listed")).Score);

    // The rung asks for an award; one that is suspended is not counted.
    [Theory]
    [InlineData(false, "A")]
    [InlineData(true, "B")]
    public void Suspend_SuspendedBonus_IsNotCountedEither(bool isListed, string grade)
    {
        var yaml = Scheme("score: {below: 0}", Suspension,
            "grades: [{grade: A, when: {count: {of: [award], atLeast: 1}}}, {grade: B}]");

        CreditRecord[] records = isListed ? [Trial.Record("award"), Trial.Record("listed")] : [Trial.Record("award")];

        Assert.Equal(grade, Trial.Grade(yaml, records).Grade?.Code);
    }

    [Theory]
    [InlineData("award", GradingOutcome.Undetermined)]
    [InlineData("star", GradingOutcome.Graded)]
    public void Suspend_ConditionThatIsUnknown_MattersToItsBonusesOnly(string bonus, GradingOutcome outcome)
    {
        var yaml = Scheme(
            "score: {below: 0}", SmallScheme.Fact("unpaid", "kind: flag, better: 'false'"),
            "suspendBonuses: [{when: {facts: {unpaid: true}}, of: [award]}]",
            "grades: [{grade: A, score: {atLeast: 105}}, {grade: B}]");

        var result = Trial.Grade(yaml, Trial.Record(bonus));

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == GradingOutcome.Graded ? [] : ["CG0431 unpaid"], Trial.ReasonsOf(result));
    }

    private static CreditRecord Penalty(LocalDate day) => Trial.Record(occurredOn: day);

    private static bool Fires(string condition, params CreditRecord[] records) =>
        Trial.Grade(Scheme(condition), records).Grade?.Code == "C";

    private static string Scheme(string condition, params string[] sections) => SmallScheme.With(
    [
        SmallScheme.Indicators(
            SmallScheme.Deduction(), SmallScheme.Signal(),
            SmallScheme.Signal("going", more: "continuing: true"), SmallScheme.Bonus(), SmallScheme.Bonus("star", "5")),
        .. sections.Any(section => section.StartsWith("grades", StringComparison.Ordinal))
            ? sections
            : [.. sections, "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}, {grade: C, rulingOnly: true}]"],
        $"rulings: [{{when: {{{condition}}}, cap: {(sections.Length > 0 ? "B" : "C")}}}]",
    ]);
}
