using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class TallyCompilerTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("penalty"), SmallScheme.Deduction("fine"), SmallScheme.Signal("listed", more: "continuing: true"));

    [Fact]
    public void Of_SameRecordsTwice_ShareAPlace()
    {
        var compiled = Compile("{count: {of: [penalty, fine], atLeast: 1}}", "{count: {of: [fine, penalty], atLeast: 5}}");

        Assert.Equal(1, compiled.CounterCount);
        Assert.Equal([1, 1, 0], compiled.Tallies.Select(tallies => tallies.Counts.Length));
    }

    [Theory]
    [InlineData("{count: {of: [fine], atLeast: 1}}")]
    [InlineData("{count: {of: [penalty], atLeast: 1, unit: act}}")]
    [InlineData("{count: {of: [penalty], atLeast: 1, within: {years: 1}}}")]
    [InlineData("{count: {of: [penalty], atLeast: 1, where: {severity: {atLeast: minor}}}}")]
    public void Of_OtherRecords_HaveAPlaceOfTheirOwn(string condition) =>
        Assert.Equal(2, Compile("{count: {of: [penalty], atLeast: 1}}", condition).CounterCount);

    [Fact]
    public void Of_CountAndSum_AreApart()
    {
        var compiled = Compile("{count: {of: [penalty], atLeast: 1}}", "{sum: {of: [penalty], atLeast: 1}}");

        Assert.Equal((1, 1), (compiled.CounterCount, compiled.SumCount));
    }

    [Fact]
    public void OfContinuing_CountOfTheSame_AreApart()
    {
        var listed = Compile("{count: {of: [listed], atLeast: 1}}", "{continues: [listed]}").Tallies[2];

        Assert.Equal((1, 1), (listed.Counts.Length, listed.ContinuingCounts.Length));
    }

    [Fact]
    public void Of_Filter_IsAtTheScalesOfTheScheme()
    {
        var tally = Filtered("where: {severity: {atLeast: general}, level: {atLeast: county}, amount: {above: 10.5}, quantity: {atLeast: 2}, points: {above: 0.5}}");

        Assert.Equal((1, 0), (tally.Severity, tally.Level));
        Assert.Equal((1051L, 2L, 6L), (tally.Amount, tally.Quantity, tally.Points));
    }

    [Fact]
    public void Of_PartsThatAreNotStated_LetEveryRecordIn()
    {
        var tally = Filtered("unit: month");

        Assert.Equal((CountedUnit.Month, CompiledTally.AnyTime), (tally.Unit, tally.Within));
        Assert.True(tally.Severity < 0 && tally.Level < 0);
        Assert.Equal((long.MinValue, long.MinValue, long.MinValue), (tally.Amount, tally.Quantity, tally.Points));
    }

    [Fact]
    public void Within_SamePeriodTwice_IsKeptOnce() => Assert.Single(Compile(
        "{count: {of: [penalty], atLeast: 1, within: {years: 1}}}",
        "{sum: {of: [fine], atLeast: 1, within: {years: 1}}}").Within);

    private static CompiledTally Filtered(string more) =>
        Assert.Single(Compile($"{{count: {{of: [penalty], atLeast: 1, {more}}}}}").Tallies[0].Filtered);

    private static CompiledScheme Compile(params string[] conditions) => SmallScheme.Compiled(
        Indicators, $"rulings: [{string.Join(", ", conditions.Select(condition => $"{{when: {condition}, cap: B}}"))}]");
}
