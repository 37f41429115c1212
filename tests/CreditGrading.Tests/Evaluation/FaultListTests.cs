using CreditGrading.Diagnostics;
using CreditGrading.Evaluation;

namespace CreditGrading.Tests.Evaluation;

public sealed class FaultListTests
{
    [Fact]
    public void Add_Faults_StayInTheirOrder()
    {
        var faults = new FaultList();

        faults.Add(2, null, DiagnosticCatalog.RecordNull);
        faults.Add(null, "f", DiagnosticCatalog.UndeclaredFact, "f");

        Assert.Equal(["CG0411", "CG0421"], faults.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void Clear_Faults_AreGone()
    {
        var faults = new FaultList();
        faults.Add(0, null, DiagnosticCatalog.RecordNull);

        faults.Clear();

        Assert.True(faults.IsEmpty);
        Assert.Empty(faults.Faults);
    }
}
