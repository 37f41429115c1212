using CreditGrading.Evaluation;
using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordFieldsTests
{
    private readonly FaultList _faults = new();

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void ReadNumber_LargestNumber_FitsAtEveryScale(int decimals)
    {
        var scale = new PointScale(decimals);

        Assert.Equal(1_000_000_000_000L * scale.Factor, RecordFields.ReadNumber(Reading(), "amount", 1_000_000_000_000m, scale));
        Assert.True(_faults.IsEmpty);
    }

    [Fact]
    public void ReadNumber_HugeNumber_IsAFaultAndNoOverflow()
    {
        Assert.Equal(RecordFields.Faulty, RecordFields.ReadNumber(Reading(), "amount", decimal.MaxValue, new PointScale(4)));
        Assert.Equal("CG0406", Assert.Single(_faults.Faults).Code);
    }

    [Fact]
    public void ReadNumber_TrailingZeros_AreNoDecimals()
    {
        Assert.Equal(5L, RecordFields.ReadNumber(Reading(), "quantity", 5.000m, new PointScale(0)));
        Assert.True(_faults.IsEmpty);
    }

    [Fact]
    public void ReadNumber_Absent_IsZero() => Assert.Equal(0L, RecordFields.ReadNumber(Reading(), "amount", null,
        new PointScale(2)));

    [Fact]
    public void ReadCode_CodeThatIsNotRead_IsNotLookedAt()
    {
        var severities = SmallScheme.Compiled().Severities;

        Assert.Equal(RecordFields.Faulty, RecordFields.ReadCode(Reading(), "severity", "unheard-of", severities, isRead: false));
        Assert.True(_faults.IsEmpty);
    }

    [Fact]
    public void ReadCode_CodeThatIsNotListed_NamesThoseThatAre()
    {
        RecordFields.ReadCode(Reading("{by: severity, minor: 1, serious: 3}"), "severity", "general",
            SmallScheme.Compiled().Severities, isRead: true);

        Assert.Contains("lists minor, serious", Assert.Single(_faults.Faults).Text.English, StringComparison.Ordinal);
    }

    private RecordReading Reading(string points = "10") => new(
        new RecordInput(), 0, SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(points: points))).Indicators[0],
        _faults);
}
