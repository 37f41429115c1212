using System.Text.Json;
using CreditGrading.Json;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class SubjectMembersTests
{
    [Fact]
    public void Read_Subject_HasItsPartsInTheirOrder()
    {
        var subject = Read("""
            {
              "records": [{"indicator": "b"}, {"indicator": "a"}],
              "facts": {"listed": true, "staff": 12.5, "since": "2024-01-01", "form": "coop", "unknown": null, "empty": ""},
              "subjectType": "enterprise",
              "subjectId": "S1"
            }
            """);

        Assert.Equal(("S1", "enterprise"), (subject.Id, subject.Type));
        Assert.Equal(["b", "a"], subject.Records.Select(record => record.Indicator));
        Assert.Equal(
            new Dictionary<string, FactValue>
            {
                ["listed"] = true,
                ["staff"] = 12.5m,
                ["since"] = "2024-01-01",
                ["form"] = "coop",
            },
            subject.Facts);
    }

    [Theory]
    [InlineData("""{"subjectId":"S1"}""")]
    [InlineData("""{"subjectId":"S1","subjectType":null,"facts":null,"records":null}""")]
    [InlineData("""{"subjectId":"S1","facts":{},"records":[]}""")]
    [InlineData("""{"subjectId":"S1","facts":{"a":null,"b":""}}""")]
    public void Read_NothingGiven_IsEmpty(string json)
    {
        var subject = Read(json);

        Assert.Null(subject.Type);
        Assert.Empty(subject.Facts);
        Assert.Empty(subject.Records);
        Assert.Equal("""{"subjectId":"S1"}""", Write(subject));
    }

    [Fact]
    public void Read_EmptyTexts_AreKept()
    {
        var subject = Read("""{"subjectId":"","subjectType":"","records":[{"indicator":"a","recordId":""}]}""");

        Assert.Equal(("", "", ""), (subject.Id, subject.Type, subject.Records[0].RecordId));
    }

    [Theory]
    [InlineData("{}", "$", "the member 'subjectId' is missing; expected a text")]
    [InlineData("""{"subjectId":null}""", "$", "the member 'subjectId' is missing; expected a text")]
    [InlineData("""{"subjectId":1}""", "$.subjectId", "found the number '1'; expected a text")]
    [InlineData("""{"recods":[]}""", "$.recods", "there is no member 'recods'; did you mean 'records'?")]
    [InlineData("""{"x":1}""", "$.x", "there is no member 'x'; expected one of: subjectId, subjectType, facts, records")]
    [InlineData("""{"records":{}}""", "$.records", "found an object; expected a list")]
    [InlineData("""{"records":[null]}""", "$.records[0]", "found null; expected an object")]
    [InlineData("""{"records":[{"indicator":"a"},{}]}""", "$.records[1]",
        "the member 'indicator' is missing; expected the code of an indicator")]
    [InlineData("""{"records":[{"indicator":"a"},{"unit":1}]}""", "$.records[1].unit", "found the number '1'; expected a text")]
    [InlineData("""{"facts":[]}""", "$.facts", "found a list; expected an object")]
    [InlineData("""{"facts":{"a":{}}}""", "$.facts.a", "found an object; expected true, false, a number, a text or null")]
    [InlineData("""{"facts":{"a b":[]}}""", "$.facts['a b']", "found a list; expected true, false, a number, a text or null")]
    [InlineData("""{"facts":{"a":1,"a":1}}""", "$.facts.a", "the fact 'a' is there more than once; expected it once")]
    [InlineData("""{"facts":{"a":null,"a":null}}""", "$.facts.a", "the fact 'a' is there more than once; expected it once")]
    [InlineData("""{"facts":{},"facts":{}}""", "$.facts", "the member 'facts' is there more than once; expected it once")]
    [InlineData("false", "$", "found false; expected an object")]
    public void Read_WhatIsNoSubject_IsRefusedWithItsPlace(string json, string path, string message)
    {
        var exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Equal(path, exception.Path);
        Assert.Equal($"{path}: {message}", exception.Message);
    }

    [Fact]
    public void Read_InsideAList_PathBeginsAtTheSubject()
    {
        var options = new JsonSerializerOptions();
        options.TypeInfoResolverChain.Add(CreditGradingJson.TypeInfoResolver);
        options.TypeInfoResolverChain.Add(new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver());

        var exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<CreditSubject[]>("""[{"subjectId":"S1"},{"facts":1}]""", options));

        Assert.Equal("$.facts", exception.Path);
    }

    [Fact]
    public void Write_Facts_StandInTheOrderOfTheirCodesAndUnknownOnesAreLeftOut()
    {
        var subject = new CreditSubject("S1", "enterprise")
        {
            Facts = new Dictionary<string, FactValue>
            {
                ["d"] = new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian),
                ["c"] = 12.50m,
                ["e"] = default,
                ["b"] = "甲",
                ["a"] = false,
            },
            Records = [new() { Indicator = "penalty" }],
        };

        const string Facts = """{"a":false,"b":"甲","c":12.5,"d":"2024-01-01"}""";
        Assert.Equal(
            $$"""{"subjectId":"S1","subjectType":"enterprise","facts":{{Facts}},"records":[{"indicator":"penalty"}]}""",
            Write(subject));
    }

    [Fact]
    public void Write_WhatNoFileHolds_DoesNotThrow()
    {
        var subject = new CreditSubject("\ud800")
        {
            Facts = new Dictionary<string, FactValue> { ["\udfff\0"] = "\ud800a" },
            Records = [null!],
        };

        Assert.Equal("""{"subjectId":"\uFFFD","facts":{"\uFFFD\u0000":"\uFFFDa"},"records":[null]}""", Write(subject));
        Assert.Equal("""{"subjectId":"a"}""", Write(new("a") { Facts = null!, Records = null! }));
    }

    private static CreditSubject Read(string json) => JsonSerializer.Deserialize<CreditSubject>(json, CreditGradingJson.Options)!;

    private static string Write(CreditSubject subject) => JsonSerializer.Serialize(subject, CreditGradingJson.Options);
}
