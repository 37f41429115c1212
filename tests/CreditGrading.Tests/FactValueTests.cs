using System.Globalization;
using NodaTime;

namespace CreditGrading.Tests;

public sealed class FactValueTests
{
    [Fact]
    public void FactValue_Default_IsNotKnown()
    {
        Assert.Equal("", default(FactValue).ToString());
        Assert.Equal(default, FactValue.FromString(null));
        Assert.Equal(default, FactValue.FromString(""));
    }

    [Fact]
    public void ToString_Value_IsAsAFileWritesItInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        string[] texts =
        [
            FactValue.FromBoolean(true).ToString(), FactValue.FromDecimal(-1234.50m).ToString(), FactValue.FromLocalDate(new(2024,
                2, 29)).ToString(),
            FactValue.FromString("few").ToString(),
        ];
        CultureInfo.CurrentCulture = before;

        Assert.Equal(["true", "-1234.50", "2024-02-29", "few"], texts);
    }

    [Fact]
    public void FactValue_Implicit_IsWhatTheFactoryMakes()
    {
        FactValue flag = false;
        FactValue number = 5m;
        FactValue date = new LocalDate(2024, 2, 29);
        FactValue text = "few";

        Assert.Equal(FactValue.FromBoolean(false), flag);
        Assert.Equal(FactValue.FromDecimal(5.00m), number);
        Assert.Equal(FactValue.FromLocalDate(new(2024, 2, 29)), date);
        Assert.Equal(FactValue.FromString("few"), text);
    }

    // A number is no text of a number: each is read by its own rule.
    [Fact]
    public void Equals_SameLookInAnotherForm_IsAnother() => Assert.NotEqual(FactValue.FromString("5"), FactValue.FromDecimal(5));
}
