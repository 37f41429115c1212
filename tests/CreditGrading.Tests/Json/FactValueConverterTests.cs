using System.Text.Json;
using CreditGrading.Json;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class FactValueConverterTests
{
    public static TheoryData<string, FactValue> Values => new()
    {
        { "true", true },
        { "false", false },
        { "12.5", 12.5m },
        { "-0.001", -0.001m },
        { "79228162514264337593543950335", decimal.MaxValue },
        { "0.0000000000000000000000000001", 0.0000000000000000000000000001m },
        { "\"2024-01-01\"", "2024-01-01" },
        { "\"轻微\"", "轻微" },
        { "null", default },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_IsReadAndWrittenTheSame(string json, FactValue value)
    {
        Assert.Equal(value, Read(json));
        Assert.Equal(json, Write(value));
    }

    [Fact]
    public void Read_EmptyText_IsNotKnown() => Assert.Equal(default, Read("\"\""));

    [Fact]
    public void Write_Day_IsATextOfTheIsoCalendar() => Assert.Equal(
        "\"2024-01-01\"", Write(new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Coptic)));

    [Theory]
    [InlineData("[]", "$: found a list; expected true, false, a number, a text or null")]
    [InlineData("{}", "$: found an object; expected true, false, a number, a text or null")]
    [InlineData("1e-29", "$: found the number '1e-29'; expected a number of at most 28 digits, before and after the point")]
    public void Read_WhatIsNoValue_IsRefused(string json, string message)
    {
        var exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Equal(message, exception.Message);
    }

    private static FactValue Read(string json) => JsonSerializer.Deserialize<FactValue>(json, CreditGradingJson.Options);

    private static string Write(FactValue value) => JsonSerializer.Serialize(value, CreditGradingJson.Options);
}
