using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class PlainShapeTests
{
    [Fact]
    public void AreIndicatorsPlain_EveryKind_AreThoseWhoseRecordsOnlyAddPoints()
    {
        var scheme = BatchPaths.Compile(RecordKinds.Scheme(isPlain: false));

        var plain = PlainShape.Of(scheme)!.AreIndicatorsPlain;

        var others = scheme.Indicators.Select(indicator => indicator.Code).Where((_, i) => !plain[i]);
        Assert.Equal(["returned", "repeated", "yearly", "long"], others);
    }

    [Theory]
    [InlineData("rulings: [{when: {count: {of: [penalty], atLeast: 1}}, cap: B}]", true)]
    [InlineData("rulings: [{when: {count: {of: [penalty], atLeast: 1, unit: month}}, cap: B}]", false)]
    [InlineData("rulings: [{when: {count: {of: [penalty], atLeast: 1, within: {months: 3}}}, cap: B}]", false)]
    [InlineData("rulings: [{when: {sum: {of: [penalty], atLeast: 1}}, cap: B}]", false)]
    [InlineData("acts: [{of: deductions}]", false)]
    [InlineData("rulings: [{when: {score: {below: 50}}, cap: B}]", true)]
    public void AreIndicatorsPlain_WhatReadsTheRecords_Decides(string section, bool isPlain)
    {
        var scheme = BatchPaths.Compile(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus()),
            section));

        var plain = PlainShape.Of(scheme)!.AreIndicatorsPlain;

        Assert.Equal([isPlain, true], plain.AsEnumerable());
    }

    [Fact]
    public void Of_AdoptedGrade_IsNothingForTheKernel()
    {
        var yaml = SmallScheme.With(
            "score", SmallScheme.Fact("given", "kind: choice, better: listedFirst, values: [high, low]"),
            "adopts: {fact: given, grades: {high: A, low: B}}", "grades: [{grade: A}, {grade: B}]",
            SmallScheme.Indicators(SmallScheme.Signal()), SmallScheme.Ruling("{count: {of: [listed], atLeast: 1}}"));
        var high = new Dictionary<string, FactValue> { ["given"] = "high" };

        Assert.Null(PlainShape.Of(BatchPaths.Compile(yaml)));
        var results = BatchTrial.Agree(Loading.Grader(yaml), BatchTrial.BatchOf(
            new("S0"), new("S1") { Facts = high }, new CreditSubject("S2") { Facts = high, Records = [Trial.Record("listed")] }));
        Assert.Equal([-1, 0, 1], results.Ranks.ToArray().Select(rank => (int)rank));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", base: 10", false)]
    [InlineData(", floor: 0", true)]
    [InlineData(", ceiling: 10", true)]
    [InlineData(", floor: 0, ceiling: 10", true)]
    public void Lanes_Groups_AreThoseWithLimits(string limits, bool isLane)
    {
        var scheme = BatchPaths.Compile(SmallScheme.With(
            $"groups: [{{code: a, {SmallScheme.Name}}}, {{code: b, {SmallScheme.Name}{limits}}}]",
            SmallScheme.Indicators(SmallScheme.Deduction(more: "group: a"), SmallScheme.Bonus(more: "group: b"))));

        Assert.Equal(isLane ? [1] : [], PlainShape.Of(scheme)!.Lanes.AsEnumerable());
    }
}
