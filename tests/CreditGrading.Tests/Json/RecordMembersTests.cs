using System.Text.Json;
using CreditGrading.Json;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class RecordMembersTests
{
    private const string Full = """
        {"indicator":"penalty","recordId":"R1","occurredOn":"2022-01-01","effectiveOn":"2022-01-02","publishedOn":"2022-01-03",
        "endedOn":"2022-01-04","expiresOn":"2022-01-05","repairedOn":"2022-01-06","withdrawnOn":"2022-01-07",
        "knownOn":"2022-01-08","act":"A1","unit":"U1","level":"county","severity":"minor","amount":12.5,"quantity":2,
        "points":3,"status":"unconfirmed"}
        """;

    private static readonly CreditRecord FullRecord = new()
    {
        Indicator = "penalty",
        RecordId = "R1",
        OccurredOn = new(2022, 1, 1),
        EffectiveOn = new(2022, 1, 2),
        PublishedOn = new(2022, 1, 3),
        EndedOn = new(2022, 1, 4),
        ExpiresOn = new(2022, 1, 5),
        RepairedOn = new(2022, 1, 6),
        WithdrawnOn = new(2022, 1, 7),
        KnownOn = new(2022, 1, 8),
        Act = "A1",
        Unit = "U1",
        Level = "county",
        Severity = "minor",
        Amount = 12.5m,
        Quantity = 2,
        Points = 3,
        Status = RecordStatus.Unconfirmed,
    };

    [Fact]
    public void Read_EveryMember_IsThatOfTheRecord() => Assert.Equal(FullRecord, Read(Full));

    [Fact]
    public void Write_EveryMember_IsThatOfTheForm() => Assert.Equal(
        Full.ReplaceLineEndings("\n").Replace("\n", "", StringComparison.Ordinal), Write(FullRecord));

    [Fact]
    public void Table_Names_AreThePropertiesInCamelCase() => Assert.Equal(
        typeof(CreditRecord).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
        RecordMembers.Table.Names);

    [Fact]
    public void Read_OnlyAnIndicatorAndNulls_HasTheDefaults()
    {
        var nulls = RecordMembers.Table.Names.Skip(1).Select(name => $",\"{name}\":null");

        var record = Read($$"""{"indicator":"penalty"{{string.Concat(nulls)}}}""");

        Assert.Equal(new CreditRecord { Indicator = "penalty" }, record);
        Assert.Equal("""{"indicator":"penalty"}""", Write(record));
    }

    [Theory]
    [InlineData("{}", "$", "the member 'indicator' is missing; expected the code of an indicator")]
    [InlineData("""{"indicator":null}""", "$", "the member 'indicator' is missing; expected the code of an indicator")]
    [InlineData("""{"indicator":""}""", "$.indicator", "found the text ''; expected the code of an indicator")]
    [InlineData("""{"indicator":7}""", "$.indicator", "found the number '7'; expected the code of an indicator")]
    [InlineData("""{"recordId":["a"]}""", "$.recordId", "found a list; expected a text")]
    [InlineData("""{"act":"\ud800"}""", "$.act", "found a text that is not Unicode; expected a text")]
    [InlineData("""{"occurredOn":20240101}""", "$.occurredOn", "found the number '20240101'; expected a day as YYYY-MM-DD")]
    [InlineData("""{"occurredOn":"2024-2-1"}""", "$.occurredOn", "found the text '2024-2-1'; expected a day as YYYY-MM-DD")]
    [InlineData("""{"knownOn":"2023-02-29"}""", "$.knownOn", "found the text '2023-02-29'; expected a day as YYYY-MM-DD")]
    [InlineData("""{"knownOn":"2024-01-01T00"}""", "$.knownOn", "found the text '2024-01-01T00'; expected a day as YYYY-MM-DD")]
    [InlineData("""{"knownOn":"0000-01-01"}""", "$.knownOn", "found the text '0000-01-01'; expected a day as YYYY-MM-DD")]
    [InlineData("""{"knownOn":""}""", "$.knownOn", "found the text ''; expected a day as YYYY-MM-DD")]
    [InlineData("""{"amount":"12.5"}""", "$.amount", "found the text '12.5'; expected a number")]
    [InlineData("""{"points":true}""", "$.points", "found true; expected a number")]
    [InlineData("""{"quantity":1e29}""", "$.quantity",
        "found the number '1e29'; expected a number of at most 28 digits, before and after the point")]
    [InlineData("""{"status":"Confirmed"}""", "$.status", "found the text 'Confirmed'; expected 'confirmed' or 'unconfirmed'")]
    [InlineData("""{"status":1}""", "$.status", "found the number '1'; expected 'confirmed' or 'unconfirmed'")]
    [InlineData("""{"occuredOn":null}""", "$.occuredOn", "there is no member 'occuredOn'; did you mean 'occurredOn'?")]
    [InlineData("""{"Indicator":"a"}""", "$.Indicator", "there is no member 'Indicator'; did you mean 'indicator'?")]
    [InlineData("""{"unit":null,"un\u0069t":"a"}""", "$.unit", "the member 'unit' is there more than once; expected it once")]
    [InlineData("[]", "$", "found a list; expected an object")]
    [InlineData("\"penalty\"", "$", "found the text 'penalty'; expected an object")]
    public void Read_WhatIsNoRecord_IsRefusedWithItsPlace(string json, string path, string message)
    {
        var exception = Assert.Throws<JsonException>(() => Read(json));

        Assert.Equal(path, exception.Path);
        Assert.Equal($"{path}: {message}", exception.Message);
    }

    [Fact]
    public void Read_UnknownMemberLikeNoOther_ListsThoseThereAre()
    {
        var exception = Assert.Throws<JsonException>(() => Read("""{"xyzzyxyzzy":1}"""));

        var listed = string.Join(", ", RecordMembers.Table.Names);
        Assert.EndsWith($"expected one of: {listed}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LongHostileText_IsCutAndEscaped()
    {
        var exception = Assert.Throws<JsonException>(() => Read($$"""{"status":"\u0007\u202e<b>{{new string('x', 50)}}"}"""));

        Assert.Equal(
            $@"$.status: found the text '\u0007\u202E\u003Cb\u003E{new string('x', 35)}…'; expected 'confirmed' or 'unconfirmed'",
            exception.Message);
    }

    [Fact]
    public void Read_LongHostileName_IsCutAndEscapedInMessageAndPath()
    {
        var exception = Assert.Throws<JsonException>(() => Read($$"""{"a\nb{{new string('x', 5000)}}":1}"""));

        Assert.Equal($@"$['a\u000Ab{new string('x', 37)}…']", exception.Path);
        Assert.InRange(exception.Message.Length, 1, 500);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void Read_NameThatIsNotUnicode_IsRefused()
    {
        var exception = Assert.Throws<JsonException>(() => Read("""{"\udc00":1}"""));

        Assert.Equal("$: found a name that is not Unicode; expected the name of a member", exception.Message);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreRefused()
    {
        var exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<CreditRecord>([.. "{\"act\":\""u8, 0xff, .. "\"}"u8], CreditGradingJson.Options));

        Assert.Equal("$.act: found a text that is not Unicode; expected a text", exception.Message);
    }

    [Fact]
    public void Read_TextThatIsNotJson_HasPathAndPosition()
    {
        var exception = Assert.Throws<JsonException>(() => Read("{\"act\":\n tru}"));

        Assert.Equal("$.act", exception.Path);
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal("$.act: this is not JSON; it cannot be read at line 2, byte 5", exception.Message);
    }

    [Fact]
    public void Write_OtherCalendar_IsWrittenAsIso() => Assert.Equal(
        """{"indicator":"penalty","occurredOn":"2024-02-29"}""",
        Write(new() { Indicator = "penalty", OccurredOn = new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.HebrewCivil) }));

    [Fact]
    public void Write_ZerosAfterThePoint_AreLeftOut() => Assert.Equal(
        """{"indicator":"penalty","amount":12.5,"points":0}""",
        Write(new() { Indicator = "penalty", Amount = 12.500m, Quantity = 1.00m, Points = 0.00m }));

    [Fact]
    public void Write_WhatNoFileHolds_IsWrittenAndNotReadBack()
    {
        var json = Write(new() { Indicator = null!, Act = "\ud800", Status = (RecordStatus)7, KnownOn = new(-1, 1, 1) });

        Assert.Equal("""{"knownOn":"-0001-01-01","act":"\uFFFD","status":"7"}""", json);
        Assert.Throws<JsonException>(() => Read(json));
    }

    private static CreditRecord Read(string json) => JsonSerializer.Deserialize<CreditRecord>(json, CreditGradingJson.Options)!;

    private static string Write(CreditRecord record) => JsonSerializer.Serialize(record, CreditGradingJson.Options);
}
