using CreditGrading.Diagnostics;
using NodaTime;

namespace CreditGrading.Tests.Diagnostics;

public sealed class MessageArgumentTests
{
    [Fact]
    public void MessageArgument_Day_IsWrittenAsSchemesWriteIt() => Assert.Equal("2024-02-29",
        ((MessageArgument)new LocalDate(2024, 2, 29)).English);

    [Fact]
    public void MessageArgument_Number_HasAPointInEveryCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
        MessageArgument argument = 1234.5m;
        System.Globalization.CultureInfo.CurrentCulture = before;

        Assert.Equal(new MessageArgument("1234.5", "1234.5"), argument);
    }

    [Fact]
    public void Input_HarmfulText_IsEscaped() => Assert.Equal(@"a\u001Bb", MessageArgument.Input("a\u001bb").Chinese);
}
