using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class NumberFormTests
{
    [Theory]
    [InlineData("-5")]
    [InlineData("'-5'")]
    [InlineData("-5.0")]
    public void TryRead_Number_IsReadHoweverWritten(string text) => Assert.Equal(-5m, FormReading.Sound(NumberForm.Any,
        text).Value);

    [Theory]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("+5")]
    [InlineData(".inf")]
    [InlineData("一百")]
    public void TryRead_WhatYamlWouldTakeForANumber_IsRefused(string text) => FormReading.Refuses(NumberForm.Any, text,
        $"CG0104 at {text}");

    [Fact]
    public void TryRead_NegativeNumber_IsRefusedWhereItHasNoSense()
    {
        FormReading.Refuses(NumberForm.NotNegative, "-0.01", "CG0104 at -0.01");
        Assert.Equal(0, FormReading.Sound(NumberForm.NotNegative, "-0").Value);
    }

    [Fact]
    public void TryRead_TooManyDigits_IsToldFromNoNumber() => FormReading.Refuses(NumberForm.Any, "0.1234567890",
        "CG0107 at 0.1234567890");

    [Fact]
    public void TryRead_Number_IsAStatement() => Assert.Equal(1, FormReading.Read(NumberForm.Any, "5").Scope.Entry.AssumedCount);
}
