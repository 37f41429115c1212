using CreditGrading.Analysis.Cases;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis.Cases;

public sealed class ReasonCodeFormTests
{
    [Theory]
    [InlineData("CG0401")]
    [InlineData("CG0433")]
    [InlineData("CG0522")]
    public void TryRead_CodeOfAReason_IsRead(string code) => Assert.Equal(code, FormReading.Sound(ReasonCodeForm.Instance,
        code).Value);

    // A fault of a scheme or of cases never is a reason of a result.
    [Theory]
    [InlineData("CG0101")]
    [InlineData("CG0227")]
    [InlineData("CG0712")]
    [InlineData("CG0599")]
    [InlineData("cg0401")]
    public void TryRead_OtherCode_IsRefused(string code) => FormReading.Refuses(ReasonCodeForm.Instance, code,
        $"CG0712 at {code}");
}
