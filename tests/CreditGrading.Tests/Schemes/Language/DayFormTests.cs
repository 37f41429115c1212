using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class DayFormTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("'2024-02-29'")]
    public void TryRead_Day_IsRead(string text) => Assert.Equal(new LocalDate(2024, 2, 29), FormReading.Sound(DayForm.Figure,
        text).Value);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-2-29")]
    [InlineData("2024-02-29T00:00")]
    [InlineData("20240229")]
    [InlineData("2024/02/29")]
    [InlineData("0000-12-31")]
    [InlineData("-999-01-01")]
    [InlineData("２０２４-02-29")]
    public void TryRead_OtherText_IsRefused(string text) => FormReading.Refuses(DayForm.Figure, text, $"CG0104 at {text}");

    [Fact]
    public void TryRead_Figure_IsAStatementAndAPlainDayIsNone()
    {
        Assert.Equal(1, FormReading.Read(DayForm.Figure, "2024-02-29").Scope.Entry.AssumedCount);
        Assert.Equal(0, FormReading.Read(DayForm.Plain, "2024-02-29").Scope.Entry.AssumedCount);
    }
}
