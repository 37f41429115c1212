using CreditGrading.Bulk;

namespace CreditGrading.Tests.Bulk;

public sealed class CodeTableTests
{
    private readonly CodeTable _codes = new();

    [Fact]
    public void NumberOf_Codes_AreNumberedFromOneAsTheyAreMet()
    {
        Assert.Equal((1, 2, 1, 3), (_codes.NumberOf("b"), _codes.NumberOf("a"), _codes.NumberOf("b"), _codes.NumberOf("B")));
        Assert.Equal(["", "b", "a", "B"], _codes.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void NumberOf_NoCode_IsNone(string? code)
    {
        Assert.Equal(CodeTable.None, _codes.NumberOf(code));
        Assert.Equal([""], _codes.ToArray());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-1, false)]
    [InlineData(int.MinValue, false)]
    public void Has_OneCode_IsNoneAndThatOne(int number, bool has)
    {
        _codes.NumberOf("a");

        Assert.Equal(has, _codes.Has(number));
    }

    [Fact]
    public void Clear_Codes_AreNumberedAnewAndNoneStays()
    {
        _codes.NumberOf("a");
        _codes.NumberOf("b");
        var before = _codes.ToArray();

        _codes.Clear();

        Assert.Equal((false, 1), (_codes.Has(1), _codes.NumberOf("b")));
        Assert.Equal(["", "a", "b"], before);
    }
}
