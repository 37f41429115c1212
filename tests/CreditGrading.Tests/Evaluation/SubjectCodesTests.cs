using CreditGrading.Evaluation;

namespace CreditGrading.Tests.Evaluation;

public sealed class SubjectCodesTests
{
    private readonly SubjectCodes _codes = new();

    [Fact]
    public void ActOf_SameAct_IsTheSameNumber()
    {
        Assert.Equal(0, _codes.ActOf("a"));
        Assert.Equal(1, _codes.ActOf("b"));
        Assert.Equal(0, _codes.ActOf("a"));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("a ")]
    [InlineData("á")]
    public void ActOf_OtherCharacters_AreAnotherAct(string other) => Assert.NotEqual(_codes.ActOf("a"), _codes.ActOf(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void ActOf_Nothing_IsNoActAndTakesNoNumber(string? act)
    {
        Assert.Equal(RecordRow.None, _codes.ActOf(act));
        Assert.Equal(RecordRow.None, _codes.UnitOf(act));
        Assert.Equal(0, _codes.ActOf("a"));
    }

    [Fact]
    public void UnitOf_Unit_IsApartFromActs()
    {
        Assert.Equal(0, _codes.ActOf("a"));
        Assert.Equal(0, _codes.UnitOf("b"));
        Assert.Equal(1, _codes.UnitOf("a"));
    }

    [Fact]
    public void Clear_Codes_BeginAgain()
    {
        _codes.ActOf("a");
        _codes.UnitOf("a");

        _codes.Clear();

        Assert.Equal((0, 0), (_codes.ActOf("b"), _codes.UnitOf("b")));
    }
}
