using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Schemes;

public sealed class FactReaderTests
{
    private const string Number = "kind: number, better: none, decimals: 2, atLeast: 1, atMost: 10";

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void Read_Flag_IsOneOrZero(string text, int expected) =>
        Assert.Equal(expected, FactReader.Read(Fact("kind: flag, better: none"), text)?.Number);

    [Theory]
    [InlineData("kind: flag, better: none", "True")]
    [InlineData("kind: flag, better: none", "1")]
    [InlineData("kind: date, better: none", "2023-02-29")]
    [InlineData("kind: date, better: none", "2024-2-29")]
    [InlineData("kind: date, better: none", "0000-01-01")]
    [InlineData("kind: date, better: none", "-001-01-01")]
    [InlineData("kind: choice, better: none, values: [few, many]", "Few")]
    [InlineData("kind: choice, better: none, values: [few, many]", "")]
    [InlineData(Number, "0.99")]
    [InlineData(Number, "10.01")]
    [InlineData(Number, "5.005")]
    [InlineData(Number, "1e0")]
    public void Read_ValueTheFactCannotHave_IsNull(string fact, string text) => Assert.Null(FactReader.Read(Fact(fact), text));

    [Theory]
    [InlineData("1")]
    [InlineData("10.000")]
    [InlineData("9.99")]
    public void Read_NumberOnItsBounds_IsRead(string text) => Assert.NotNull(FactReader.Read(Fact(Number), text));

    [Fact]
    public void Read_Date_IsTheDay() =>
        Assert.Equal(new LocalDate(2024, 2, 29), FactReader.Read(Fact("kind: date, better: none"), "2024-02-29")?.Day);

    [Fact]
    public void Read_Choice_IsItsPlaceInTheList() =>
        Assert.Equal(1, FactReader.Read(Fact("kind: choice, better: none, values: [few, many]"), "many")?.Number);

    [Theory]
    [InlineData(1_000_000_000_000, true)]
    [InlineData(1_000_000_000_001, false)]
    [InlineData(-1_000_000_000_001, false)]
    public void Check_NumberAtTheLimit_FitsUpToIt(long number, bool fits) =>
        Assert.Equal(fits, FactReader.Check(Fact("kind: number, better: none"), number) is not null);

    private static BoundFact Fact(string rest) => SmallScheme.Bound(SmallScheme.Fact("f", rest)).Facts[0];
}
