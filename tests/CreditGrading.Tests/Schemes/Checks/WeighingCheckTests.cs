using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M1 of the semantics for repeats, durations and tariffs, and what of an indicator goes together.</summary>
public sealed class WeighingCheckTests
{
    [Theory]
    [InlineData("[1, 1]")]
    [InlineData("[1.5, 1.5, 3]")]
    [InlineData("[1.0625]")]
    [InlineData("[0.9]", "CG0241 at 0.9")]
    [InlineData("[2, 1.5]", "CG0241 at 1.5")]
    [InlineData("[2, 1.5, 1.9]", "CG0241 at 1.5", "CG0241 at 1.9")]
    [InlineData("[1.06251]", "CG0222 at 1.06251")]
    public void Run_Factors_NeverFall(string factors, params string[] expected) =>
        Findings.AreIn(Scheme("10", $"repeat: {factors}"), expected);

    [Theory]
    [InlineData("cap: {units: 2}")]
    [InlineData("cap: {units: 2}, unit: month")]
    [InlineData("cap: {units: 2.5}, unit: quantity")]
    [InlineData("cap: {units: 2.55}, unit: quantity", "CG0222 at 2.55")]
    [InlineData("cap: {units: 2.5}", "CG0222 at 2.5")]
    [InlineData("cap: {pointsPerYear: 20, points: 50}")]
    [InlineData("cap: {units: 2, pointsPerYear: 20}", "CG0114 at 20")]
    [InlineData("cap: {pointsPerYear: 20}, unit: act", "CG0114 at 20")]
    [InlineData("cap: {pointsPerYear: 20}, unit: month")]
    [InlineData("cap: {pointsPerYear: 20}, continuing: true", "CG0262 at 20")]
    [InlineData("cap: {pointsPerYear: 20}, continuing: true, allowNonMonotone: an example")]
    public void Run_Cap_GoesWithWhatIsCounted(string more, params string[] expected) =>
        Findings.AreIn(Scheme("10", more), expected);

    [Theory]
    [InlineData("cap: {points: 50}")]
    [InlineData("unit: quantity")]
    [InlineData("cap: {units: 2}", "CG0114 at 2")]
    [InlineData("cap: {pointsPerYear: 20}", "CG0114 at 20")]
    [InlineData("unit: month", "CG0114 at {code:")]
    [InlineData("unit: once", "CG0114 at {code:")]
    public void Run_IndicatorFromAFact_HasOneRecord(string more, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Fact("staff", "kind: number, better: none, atLeast: 0"),
            SmallScheme.Indicators($"{{code: few, {SmallScheme.Name}, kind: deduction, points: 5, from: staff, {more}}}")),
        expected);

    [Theory]
    [InlineData("{upTo: {days: 30}, points: 5}, {points: 9}")]
    [InlineData("{below: {days: 30}, points: 5}, {upTo: {days: 30}, points: 6}, {upTo: {months: 2}, points: 7}, {points: 9}")]
    [InlineData("{points: 9}")]
    [InlineData("{upTo: {days: 30}, points: 5}, {upTo: {days: 30}, points: 6}, {points: 9}", "CG0225 at {upTo:")]
    [InlineData("{upTo: {days: 31}, points: 5}, {upTo: {months: 1}, points: 6}, {points: 9}", "CG0225 at {upTo:")]
    [InlineData("{upTo: {months: 1}, points: 5}, {upTo: {days: 31}, points: 6}, {points: 9}")]
    [InlineData("{upTo: {days: 30}, points: 5}, {points: 4}", "CG0224 at 4")]
    [InlineData("{upTo: {days: 30}, points: 5}", "CG0221 at {upTo:")]
    [InlineData("{points: 5}, {points: 6}", "CG0220 at {points:")]
    public void Run_Durations_RiseAndNeverWeighLess(string brackets, params string[] expected) =>
        Findings.AreIn(Scheme($"{{by: duration, brackets: [{brackets}]}}", "continuing: true"), expected);

    [Fact]
    public void Run_DurationsThatAreExplained_MayWeighLess() => Findings.AreIn(Scheme(
        "{by: duration, brackets: [{upTo: {days: 30}, points: 5}, {points: 4}], allowNonMonotone: an example}",
        "continuing: true"));

    [Theory]
    [InlineData("false", "unlimited", "CG0240 at {by:")]
    [InlineData("true", "ownTerm")]
    [InlineData("true", "{by: points, brackets: [{upTo: 5, validity: {years: 1}}, {validity: unlimited}]}")]
    [InlineData("true", "{by: points, brackets: [{upTo: 5, validity: ownTerm}, {validity: unlimited}]}", "CG0114 at {by:")]
    public void Run_Duration_IsThatOfConductThatGoesOn(string continuing, string validity, params string[] expected) =>
        Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            points: "{by: duration, brackets: [{upTo: {days: 30}, points: 5}, {points: 9}]}", validity: validity,
            more: $"continuing: {continuing}"))),
        expected);

    [Theory]
    [InlineData("{upTo: 100, step: 10, points: 1}, {upTo: 100.01, step: 10, points: 2}", "points: 9")]
    [InlineData("{upTo: 100, step: 10, points: 2}, {step: 10, points: 1}", "points: 9")]
    [InlineData("{upTo: 100, step: 10, points: 1}, {step: 10, points: 1}", "pointsPerYear: 9")]
    [InlineData("{upTo: 100, step: 10, points: 1}, {upTo: 100, step: 10, points: 1}", "points: 9", "CG0219 at 100")]
    [InlineData("{upTo: 0, step: 10, points: 1}", "points: 9", "CG0219 at 0")]
    [InlineData("{step: 10, points: 1}, {upTo: 100, step: 10, points: 1}", "points: 9", "CG0220 at {step:")]
    [InlineData("{upTo: 100, step: 0, points: 1}", "points: 9", "CG0246 at 0")]
    [InlineData("{upTo: 100, step: 0.001, points: 1}", "points: 9", "CG0222 at 0.001")]
    public void Run_Slices_RiseByStepsAboveNothing(string slices, string cap, params string[] expected) =>
        Findings.AreIn(Scheme($"{{by: amount, tariff: {{per: year, slices: [{slices}]}}}}", $"cap: {{{cap}}}"), expected);

    [Theory]
    [InlineData("{upTo: 100, step: 10, points: 1}")]
    [InlineData("{step: 10, points: 1}", "CG0245 at {step:")]
    public void Run_OpenTariff_NeedsACap(string slice, params string[] expected) =>
        Findings.AreIn(Scheme($"{{by: amount, tariff: {{per: year, slices: [{slice}]}}}}", "lagDays: 0"), expected);

    [Theory]
    [InlineData("unit: quantity", "CG0114 at {per:")]
    [InlineData("cap: {units: 1}", "CG0114 at {per:")]
    [InlineData("repeat: [2]", "CG0114 at {per:")]
    [InlineData("repair: {effect: giveBack, shares: [{share: 0.5}]}", "CG0114 at {per:")]
    [InlineData("repair: {effect: keep}")]
    [InlineData("continuing: true", "CG0262 at {per:")]
    [InlineData("continuing: true, allowNonMonotone: an example")]
    public void Run_Tariff_GoesByTheAmountsOfAYearAlone(string more, params string[] expected) =>
        Findings.AreIn(Scheme("{by: amount, tariff: {per: year, slices: [{upTo: 100, step: 10, points: 1}]}}", more), expected);

    [Theory]
    [InlineData("year")]
    [InlineData("continuous", "CG0218 at {per:")]
    public void Run_TariffOfAnEvaluationPeriod_NeedsOne(string every, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            $"evaluation: {{every: {every}}}",
            SmallScheme.Indicators(SmallScheme.Deduction(
                points: "{by: amount, tariff: {per: evaluationPeriod, slices: [{upTo: 100, step: 10, points: 1}]}}"))),
        expected);

    [Theory]
    [InlineData("10", "unit: quantity")]
    [InlineData("10", "unit: month", "CG0114 at {code:")]
    [InlineData("10", "cap: {points: 9}", "CG0114 at {code:")]
    [InlineData("10", "repeat: [2]", "CG0114 at {code:")]
    [InlineData("{by: amount, tariff: {per: year, slices: [{upTo: 100, step: 10, points: 1}]}}", "lagDays: 0",
        "CG0114 at {code:")]
    public void Run_IndicatorOfAMeanOverUnits_WeighsEachRecord(string points, string more, params string[] expected) =>
        Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Indicators(
                $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}",
                SmallScheme.Deduction(points: points, more: $"group: contracts, {more}")),
            $"groups: [{{code: contracts, {SmallScheme.Name}, units: contract}}]"),
        expected);

    private static string Scheme(string points, string more) => SmallScheme.With(
        "quantities: {decimals: 1}", SmallScheme.Indicators(SmallScheme.Deduction(points: points, more: more)));
}
