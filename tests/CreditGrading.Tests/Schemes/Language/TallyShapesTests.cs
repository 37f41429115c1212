using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class TallyShapesTests
{
    [Fact]
    public void Count_LeastThatIsNeeded_CountsEveryRecord()
    {
        var records = FormReading.Sound(RecordsShape.OfCount, "{of: adverse, atLeast: 2}");

        Assert.Equal((false, CountedUnit.Record, null, null),
            (records.Tally.IsSum, records.Tally.Unit, records.Tally.Where, records.Tally.Within));
        Assert.Equal((2m, true), (records.Comparison.Lower?.Value, records.Comparison.IsLowerIncluded));
    }

    [Theory]
    [InlineData("record")]
    [InlineData("month")]
    [InlineData("act")]
    [InlineData("once")]
    public void Count_Unit_IsOneOfFour(string unit) => Assert.Equal(
        unit, FormReading.Sound(RecordsShape.OfCount, $"{{of: adverse, atLeast: 2, unit: {unit}}}").Tally.Unit.ToString(),
        ignoreCase: true);

    [Fact]
    public void Sum_WhereAndWithin_AreRead()
    {
        var tally = FormReading.Sound(RecordsShape.OfSum,
            "{of: [a], above: 2, where: {amount: {above: 1}}, within: {months: 6}}").Tally;

        Assert.True(tally.IsSum);
        Assert.Equal(1m, tally.Where?.Amount?.Figure.Value);
        Assert.Equal(new CalendarPeriod(6, PeriodUnit.Months), tally.Within);
    }

    [Theory]
    [InlineData("{of: adverse, atLeast: 2, unit: quantity}", "CG0104 at quantity")]
    [InlineData("{of: adverse, atLeast: 2, within: 30}", "CG0104 at 30")]
    [InlineData("{atLeast: 2}", "CG0102 at {atLeast:")]
    [InlineData("{of: adverse}", "CG0113 at {of:")]
    public void Count_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(RecordsShape.OfCount, text, expected);

    // The amounts of an act are not one amount.
    [Fact]
    public void Sum_Unit_IsRefused() =>
        FormReading.Refuses(RecordsShape.OfSum, "{of: adverse, atLeast: 2, unit: act}", "CG0101 at unit:");

    [Theory]
    [InlineData("atLeast: 0.5, whenEmpty: true", true, true)]
    [InlineData("above: 0.5, whenEmpty: false", false, false)]
    public void Share_TwoCounts_HaveABoundAndAnAnswerForNothing(string rest, bool isIncluded, bool whenEmpty)
    {
        var share = FormReading.Sound(
            ShareShape.Instance, $"{{part: {{count: {{of: [a], unit: act}}}}, whole: {{count: {{of: [b]}}}}, {rest}}}");

        Assert.Equal((CountedUnit.Act, CountedUnit.Record), (share.Part.Unit, share.Whole.Unit));
        Assert.Equal((0.5m, isIncluded, whenEmpty), (share.Bound.Figure.Value, share.Bound.IsIncluded, share.HoldsWhenEmpty));
    }

    [Theory]
    [InlineData("{part: {count: {of: [a]}}, whole: {count: {of: [b]}}, atLeast: 0.5}", "CG0102 at {part:")]
    [InlineData("{part: {count: {of: [a]}}, whole: {count: {of: [b]}}, whenEmpty: true}", "CG0111 at {part:")]
    [InlineData("{part: {count: {of: [a]}}, whole: {count: {of: [b]}}, atLeast: 0.5, above: 0.5, whenEmpty: true}",
        "CG0111 at {part:")]
    [InlineData("{part: {}, whole: {sum: {of: [b]}}, atLeast: 0.5, whenEmpty: true}", "CG0111 at {")]
    [InlineData("{part: {count: {of: [a]}, sum: {of: [a]}}, whole: {sum: {of: [b]}}, atLeast: 0.5, whenEmpty: true}",
        "CG0111 at {count:")]
    [InlineData("{part: {count: {of: [a], atLeast: 1}}, whole: {count: {of: [b]}}, atLeast: 0.5, whenEmpty: true}",
        "CG0101 at atLeast:")]
    public void Share_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(ShareShape.Instance, text, expected);

    [Theory]
    [InlineData("up", true)]
    [InlineData("down", false)]
    public void Rank_TwoFacts_HaveAShareAndAWayToRound(string round, bool isUp)
    {
        var rank = FormReading.Sound(RankShape.Instance, $"{{fact: place, peers: all, top: 0.1, round: {round}}}");

        Assert.Equal(("place", "all", 0.1m, isUp), (rank.Fact.Value, rank.Peers.Value, rank.Top.Value, rank.IsRoundedUp));
    }

    [Theory]
    [InlineData("{fact: place, peers: all, top: 0.1}", "CG0102 at {fact:")]
    [InlineData("{fact: place, peers: all, round: up}", "CG0102 at {fact:")]
    [InlineData("{fact: place, peers: all, top: 0.1, round: nearest}", "CG0104 at nearest")]
    [InlineData("{fact: place, peers: all, top: 10%, round: up}", "CG0104 at 10%")]
    public void Rank_OtherMapping_IsRefused(string text, string expected) =>
        FormReading.Refuses(RankShape.Instance, text, expected);
}
