using CreditGrading.Evaluation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class RecordReadingTests
{
    // What one table lists the other may not: a record needs to be in both.
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Lists_TwoTablesBySeverity_NeedsBoth(int severity, bool expected)
    {
        var rules = SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction(
            points: "{by: severity, minor: 1, general: 2}",
            validity: "{by: severity, general: {years: 1}, serious: {years: 2}}"))).Indicators[0];

        Assert.Equal(expected, new RecordReading(new RecordInput(), 0, rules, new()).Lists("severity", severity));
    }

    [Fact]
    public void Fault_Reading_KeepsRecordAndField()
    {
        var faults = new FaultList();
        var rules = SmallScheme.Compiled(SmallScheme.Indicators(SmallScheme.Deduction())).Indicators[0];

        new RecordReading(new RecordInput(), 7, rules, faults).Fault("amount",
            CreditGrading.Diagnostics.DiagnosticCatalog.FieldNegative, "amount", -1);

        var fault = Assert.Single(faults.Faults);
        Assert.Equal((ReasonKind.Fault, 7, "amount"), (fault.Kind, fault.RecordIndex, fault.Field));
    }
}
