using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Properties;

/// <summary>What comparing the library with the reference evaluator has found wrong, each as a case of its own.</summary>
public sealed class FoundDifferencesTests
{
    [Fact]
    public void A_missing_date_does_not_hide_that_the_amount_is_missing_for_giving_back()
    {
        var yaml = SmallScheme.With(
            "repair: {effect: giveBack, shares: [{days: 5, amountUpTo: 50, share: 0.8}, {share: 0}]}",
            SmallScheme.Indicators(SmallScheme.Deduction(more: "date: effectiveOn")));

        var result = Trial.Grade(yaml, Trial.Record() with { RepairedOn = Trial.Day.PlusDays(-300) });

        Assert.Equal(["CG0402 amount", "CG0402 effective_on"], Trial.ReasonsOf(result).Order(StringComparer.Ordinal));
    }

    // The cap keeps the heaviest things: of the three things those of 10 points each, whatever stands before them.
    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    public void A_record_of_nothing_takes_no_place_under_a_cap_in_units(int first, int second)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            points: "{by: severity, minor: 4, serious: 10}", more: "unit: quantity, cap: {units: 2}")));
        CreditRecord[] records =
        [
            Trial.Record() with { Severity = "serious", Quantity = first },
            Trial.Record() with { Severity = "serious", Quantity = second },
            Trial.Record() with { Severity = "minor", Quantity = 3 },
        ];

        Assert.Equal(80, Trial.Grade(yaml, records).Score);
    }

    [Theory]
    [InlineData(9, 101)]
    [InlineData(10, 102)]
    public void A_bracket_bound_finer_than_the_fact_divides_its_whole_numbers(int value, int score)
    {
        var yaml = SmallScheme.With(
            "quantities: {decimals: 1}",
            SmallScheme.Fact("trainings", "kind: number, better: higher, atLeast: 0, atMost: 20"),
            SmallScheme.Indicators(
                $"{{code: training, {SmallScheme.Name}, kind: bonus, from: trainings, "
                + "points: {by: quantity, brackets: [{below: 9.5, points: 1}, {points: 2}]}}"));

        Assert.Equal(score, Trial.Grade(yaml, Trial.Subject(("trainings", (decimal)value))).Score);
    }
}
