using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class UnitCheckTests
{
    private static readonly CreditRecord Contract = Trial.Record("contract") with { Unit = "K1", Amount = 10 };
    private static readonly CreditRecord Delay = Trial.Record("delay") with { Unit = "K1" };

    [Fact]
    public void Run_UnitsDeclaredOnce_AreSound() =>
        Assert.Equal([], Reasons(Contract, Contract with { Unit = "K2" }, Delay, Delay, Delay with { Unit = "K2" }));

    // The order of records does not matter.
    [Fact]
    public void Run_UnitDeclaredAfterItsRecords_IsSound() => Assert.Equal([], Reasons(Delay, Contract));

    [Fact]
    public void Run_UnitDeclaredTwice_IsAFaultOfTheSecond()
    {
        var result = Trial.Grade(Scheme(), Contract, Contract, Delay);

        Assert.Equal(["CG0414 unit"], Trial.ReasonsOf(result));
        Assert.Equal(1, Assert.Single(result.Reasons).RecordIndex);
    }

    // A withdrawn record declares its unit all the same; its unit is out.
    [Fact]
    public void Run_UnitDeclaredByARecordThatDoesNotCount_IsDeclared() =>
        Assert.Equal([], Reasons(Contract, Delay with { Unit = "K2" }, Contract with { Unit = "K2", WithdrawnOn = Trial.Day }));

    [Fact]
    public void Run_UnitNobodyDeclares_IsAFaultOfEachRecord() =>
        Assert.Equal(["CG0415 unit", "CG0415 unit"], Reasons(Contract, Delay with { Unit = "K2" }, Delay,
            Delay with { Unit = "k1" }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Run_RecordWithoutAUnit_IsAFault(string? unit)
    {
        Assert.Equal(["CG0402 unit"], Reasons(Contract, Delay with { Unit = unit }));
        Assert.Equal(["CG0402 unit"], Reasons(Contract with { Unit = unit }));
    }

    [Fact]
    public void Run_RecordOutsideTheGroup_MayNameAnyUnit() =>
        Assert.Equal([], Reasons(Contract, Trial.Record("fine") with { Unit = "K9" }, Trial.Record("fine")));

    [Theory]
    [InlineData(null, "CG0402 amount")]
    [InlineData(0, "CG0417 amount")]
    [InlineData(-1, "CG0404 amount")]
    [InlineData(1)]
    public void Run_MeanByAmount_NeedsAnAmountAboveZero(int? amount, params string[] expected) =>
        Assert.Equal(expected, Trial.ReasonsOf(Trial.Grade(Scheme("mean: amount"), Contract with { Amount = amount })));

    [Fact]
    public void Run_PlainMean_NeedsNoAmount() =>
        Assert.Equal([], Reasons(Contract with { Amount = null }, Contract with { Unit = "K2", Amount = 0 }));

    private static IEnumerable<string> Reasons(params CreditRecord[] records) => Trial.ReasonsOf(Trial.Grade(Scheme(), records));

    private static string Scheme(string mean = "mean: plain") => SmallScheme.With(
        SmallScheme.Indicators(
            $"{{code: contract, {SmallScheme.Name}, kind: unit, validity: unlimited}}",
            SmallScheme.Deduction("delay", more: "group: contracts"),
            SmallScheme.Deduction("fine")),
        "score: {better: higher, base: 0}",
        $"groups: [{{code: contracts, {SmallScheme.Name}, units: contract, base: 100, {mean}}}]");
}
