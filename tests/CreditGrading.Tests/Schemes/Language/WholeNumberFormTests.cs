using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class WholeNumberFormTests
{
    private static readonly WholeNumberForm Form = new(1, 365, isFigure: true);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("365", 365)]
    [InlineData("007", 7)]
    public void TryRead_NumberInRange_IsRead(string text, int expected) => Assert.Equal(expected, FormReading.Sound(Form, text));

    [Theory]
    [InlineData("0")]
    [InlineData("366")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("99999999999999999999")]
    [InlineData("one")]
    public void TryRead_OtherText_IsRefused(string text) => FormReading.Refuses(Form, text, $"CG0104 at {text}");

    [Fact]
    public void TryRead_Figure_IsAStatementAndAFormatIsNone()
    {
        Assert.Equal(1, FormReading.Read(Form, "5").Scope.Entry.AssumedCount);
        Assert.Equal(0, FormReading.Read(new WholeNumberForm(0, 4, isFigure: false), "2").Scope.Entry.AssumedCount);
    }
}
