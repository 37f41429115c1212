using CreditGrading.Compilation;
using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Compilation;

public sealed class ConditionCompilerTests
{
    private static readonly string Indicators = SmallScheme.Indicators(
        SmallScheme.Deduction("penalty"), SmallScheme.Bonus("award"), SmallScheme.Signal("listed"), SmallScheme.Signal("going",
            more: "continuing: true"));

    [Theory]
    [InlineData("{netPoints: {atMost: -1}}", long.MinValue, -1)]
    [InlineData("{deductionPoints: {above: 9}}", 10, long.MaxValue)]
    [InlineData("{netPoints: {below: 9}}", long.MinValue, 8)]
    [InlineData("{deductionPoints: {atLeast: 9}}", 9, long.MaxValue)]
    [InlineData("{sum: {of: [penalty], above: 9.99}}", 1000, long.MaxValue)]
    [InlineData("{count: {of: [penalty], above: 1}}", 2, long.MaxValue)]
    public void Compile_Comparison_IsARangeWithBothEndsIncluded(string condition, long low, long high)
    {
        var node = Assert.Single(Compile(condition).Conditions);

        Assert.Equal((low, high), (node.Low, node.High));
    }

    [Fact]
    public void Compile_ComparisonOfPoints_IsAtTheScaleOfTheScheme()
    {
        var compiled = Compile("{netPoints: {below: 9.5}}", "score: {better: higher, base: 100.125}");

        Assert.Equal(9499, Assert.Single(compiled.Conditions).High);
    }

    [Fact]
    public void Compile_TestOfADay_LeavesTheDayItselfToOnOrAfter()
    {
        const string Fact = "kind: date, better: none";

        var before = Compile("{facts: {f: {before: 2023-03-01}}}", SmallScheme.Fact("f", Fact));
        var after = Compile("{facts: {f: {onOrAfter: 2023-03-01}}}", SmallScheme.Fact("f", Fact));

        Assert.Equal(Assert.Single(before.Conditions).High + 1, Assert.Single(after.Conditions).Low);
        Assert.Equal(DayKey.Of(new(2023, 3, 1)), after.Conditions[0].Low);
    }

    [Theory]
    [InlineData("kind: choice, better: none, values: [a, b, c]", "[a, c]", 0b101)]
    [InlineData("kind: choice, better: none, values: [a, b, c]", "b", 0b010)]
    public void Compile_Choice_IsASetOfBits(string fact, string test, long bits)
    {
        var node = Assert.Single(Compile($"{{facts: {{f: {test}}}}}", SmallScheme.Fact("f", fact)).Conditions);

        Assert.Equal((ConditionKind.FactSet, bits), (node.Kind, node.Low));
    }

    [Fact]
    public void Compile_SixtyFourthSubjectType_HasItsBit()
    {
        var types = string.Join(", ", Enumerable.Range(1, 64).Select(number => $"type{number}"));

        var compiled = Compile("{subjectType: type64}", $"subjects: {{types: [{types}]}}");

        Assert.Equal(long.MinValue, Assert.Single(compiled.Conditions).Low);
    }

    [Fact]
    public void Compile_Joint_NamesItsPartsInOrder()
    {
        var compiled = Compile(
            "{any: [{subjectType: enterprise}, {all: [{netPoints: {below: 1}}, {deductionPoints: {above: 2}}]}]}");

        var root = compiled.Conditions[compiled.Rulings[0].Condition];
        var parts = compiled.ConditionParts.Skip(root.Index).Take(root.Length).Select(part => compiled.Conditions[part].Kind);
        Assert.Equal(ConditionKind.Any, root.Kind);
        Assert.Equal([ConditionKind.SubjectType, ConditionKind.All], parts);
    }

    [Theory]
    [InlineData("{count: {of: adverse, atLeast: 1}}", "penalty listed going")]
    [InlineData("{count: {of: signals, atLeast: 1}}", "listed going")]
    [InlineData("{count: {of: [award], atMost: 1}}", "award")]
    public void Tallies_Count_IsFedByTheIndicatorsItReads(string condition, string expected)
    {
        var compiled = Compile(condition);

        var fed = compiled.Indicators.Where((_, i) => !compiled.Tallies[i].Counts.IsEmpty).Select(indicator => indicator.Code);
        Assert.Equal(expected, string.Join(' ', fed));
    }

    [Fact]
    public void Tallies_Continues_IsFedByContinuingIndicatorsAlone()
    {
        var compiled = Compile("{continues: signals}");

        Assert.Equal([true, true, true, false], compiled.Tallies.Select(tallies => tallies.ContinuingCounts.IsEmpty));
        Assert.All(compiled.Tallies, tallies => Assert.Empty(tallies.Counts));
    }

    private static CompiledScheme Compile(string condition, params string[] sections) =>
        SmallScheme.Compiled([Indicators, SmallScheme.Ruling(condition), .. sections]);
}
