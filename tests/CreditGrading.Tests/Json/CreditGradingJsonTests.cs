using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using CreditGrading.Explanation;
using CreditGrading.Json;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class CreditGradingJsonTests
{
    private const string Record = """{"indicator":"severe-dishonesty","occurredOn":"2022-06-01","amount":1.5}""";

    private const string Subject = $$$"""{"subjectId":"S1","facts":{"A":12.5,"b":"1"},"records":[{{{Record}}}]}""";

    private static readonly JsonNamingPolicy Pascal = new InPascalCase();

    private static readonly JsonNamingPolicy Snake = JsonNamingPolicy.SnakeCaseUpper;

    private static readonly Type[] Types =
    [
        typeof(CreditSubject), typeof(CreditRecord), typeof(FactValue), typeof(GradingResult), typeof(GradingExplanation),
        typeof(SchemeDiagnostic),
    ];

    private static readonly Grader Jining = Grader.Compile(BundledSchemes.Get("jining"));

    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "CreditGrading", "Json", "README.md"));

    private static readonly string[] Samples =
    [
        .. Regex.Matches(Readme.ReplaceLineEndings("\n"), "```json\n(.*?)\n```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value),
    ];

    public static TheoryData<string> Hosts =>
        ["web", "pascal", "snake", "strings", "indented", "defaults", "preserve", "skip", "bytes"];

    [Fact]
    public void TypeInformation_OfEachType_ReadsAndWritesAsTheOptionsDo()
    {
        var subject = JsonSerializer.Deserialize(Subject, CreditGradingJson.CreditSubject)!;
        var explanation = Jining.Explain(subject, new(2023, 3, 31));
        var diagnostic = SchemeLoader.Load("").Diagnostics[0];

        Assert.Equal(Subject, JsonSerializer.Serialize(subject, CreditGradingJson.CreditSubject));
        Assert.Equal(Record, JsonSerializer.Serialize(subject.Records[0], CreditGradingJson.CreditRecord));
        Assert.Equal(Written(explanation.Result), JsonSerializer.Serialize(explanation.Result, CreditGradingJson.GradingResult));
        Assert.Equal(Written(explanation), JsonSerializer.Serialize(explanation, CreditGradingJson.GradingExplanation));
        Assert.Equal(Written(diagnostic), JsonSerializer.Serialize(diagnostic, CreditGradingJson.SchemeDiagnostic));

        static string Written<T>(T value) => JsonSerializer.Serialize(value, CreditGradingJson.Options);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void TypeInfoResolver_AnyHost_LeavesTheFormAsItIs(string host)
    {
        var options = Host(host);

        var subject = JsonSerializer.Deserialize<CreditSubject>(Subject, options)!;

        Assert.Equal(Subject, Compact(JsonSerializer.Serialize(subject, options)));
        Assert.Equal(1.5m, subject.Records[0].Amount);
        var explanation = Jining.Explain(new("S1") { Records = subject.Records }, new(2023, 3, 31));
        Assert.Equal(Own(explanation.Result), Compact(JsonSerializer.Serialize(explanation.Result, options)));
        Assert.Equal(Own(explanation), Compact(JsonSerializer.Serialize(explanation, options)));
        var diagnostic = SchemeLoader.Load("semantic: 1\n").Diagnostics[0];
        Assert.Equal(Own(diagnostic), Compact(JsonSerializer.Serialize(diagnostic, options)));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void TypeInfoResolver_AnyHost_RefusesTheSame(string host)
    {
        string[] refused =
        [
            """{"SubjectId":"S1"}""", """{"subjectId":"S1","records":[{"indicator":"a","amount":"1"}]}""",
            """{"subjectId":"S1","subjectId":"S1"}""", """{"subjectId":"S1","more":1}""", """{"$id":"1","subjectId":"S1"}""",
        ];

        Assert.All(refused, json => Assert.Equal(MessageOf(json, CreditGradingJson.Options), MessageOf(json, Host(host))));
    }

    [Fact]
    public void TypeInfoResolver_InAHostsTypes_IsTakenForWhatTheyHold()
    {
        var options = Host("web");

        var body = JsonSerializer.Deserialize<Body>($$"""{"Subjects":[{{Subject}}],"asked":"2023-03-31"}""", options)!;

        Assert.Equal("severe-dishonesty", body.Subjects[0].Records[0].Indicator);
        Assert.Equal($$"""{"subjects":[{{Subject}}],"asked":"2023-03-31"}""", JsonSerializer.Serialize(body, options));
    }

    [Fact]
    public async Task TypeInfoResolver_FromAStreamInPieces_ReadsTheSame()
    {
        var options = Host("bytes");
        var records = Dice.Many(400, i => new CreditRecord { Indicator = $"i{i}", Act = new('x', i), Amount = i });
        var json = JsonSerializer.SerializeToUtf8Bytes(new CreditSubject("S1") { Records = records }, options);
        using var stream = new MemoryStream(json);

        var subject = await JsonSerializer.DeserializeAsync<CreditSubject>(stream, options);

        Assert.Equal(records, subject!.Records);
    }

    [Fact]
    public void TypeInfoResolver_Types_AreValuesOfItsOwn()
    {
        var options = new JsonSerializerOptions();

        var resolver = CreditGradingJson.TypeInfoResolver;

        Assert.All(Types, type => Assert.Equal(JsonTypeInfoKind.None, resolver.GetTypeInfo(type, options)!.Kind));
        Assert.Null(resolver.GetTypeInfo(typeof(string), options));
        Assert.Null(resolver.GetTypeInfo(typeof(GradingScheme), options));
    }

    [Fact]
    public void TypeInfoResolver_Null_IsRefused()
    {
        var resolver = CreditGradingJson.TypeInfoResolver;

        Assert.Throws<ArgumentNullException>(() => resolver.GetTypeInfo(null!, CreditGradingJson.Options));
        Assert.Throws<ArgumentNullException>(() => resolver.GetTypeInfo(typeof(CreditSubject), null!));
    }

    [Fact]
    public void Options_AreReadOnlyAndKnowNothingElse()
    {
        Assert.True(CreditGradingJson.Options.IsReadOnly);
        Assert.Same(CreditGradingJson.TypeInfoResolver, CreditGradingJson.Options.TypeInfoResolver);
        Assert.All(Types, type => Assert.True(CreditGradingJson.Options.TryGetTypeInfo(type, out _)));
        Assert.False(CreditGradingJson.Options.TryGetTypeInfo(typeof(Body), out _));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Body([], ""), CreditGradingJson.Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<List<int>>("[]", CreditGradingJson.Options));
    }

    // The runtime looks at the text before anything reads it; the page says so.
    [Fact]
    public void Options_TextThatIsNotUnicode_IsRefusedByTheRuntime() => Assert.Throws<ArgumentException>(() =>
        JsonSerializer.Deserialize<CreditSubject>("{\"subjectId\":\"\ud800\"}", CreditGradingJson.Options));

    [Fact]
    public void Options_NullDocument_IsNull() =>
        Assert.Null(JsonSerializer.Deserialize<CreditSubject>("null", CreditGradingJson.Options));

    [Fact]
    public void Readme_SampleSubject_IsReadAndGradedAsTheSampleResult()
    {
        var subject = JsonSerializer.Deserialize<CreditSubject>(Samples[0], CreditGradingJson.Options)!;
        var result = Jining.Grade(subject, new LocalDate(2023, 3, 31));

        var written = JsonSerializer.Serialize(result, Host("indented")).ReplaceLineEndings("\n");

        Assert.Equal(Regex.Replace(Samples[1], "[0-9a-f]{64}", result.Scheme.Fingerprint), written);
    }

    [Fact]
    public void Readme_SampleDiagnostic_IsWhatIsWritten() => Assert.Equal(
        Compact(Samples[2]), Own(SchemeLoader.Load("semantic: 1\n", "mycity.yaml").Diagnostics[0]));

    private static JsonSerializerOptions Host(string name)
    {
        var options = name switch
        {
            "web" => new JsonSerializerOptions(JsonSerializerDefaults.Web),
            "pascal" => new() { PropertyNamingPolicy = Pascal, DictionaryKeyPolicy = Pascal, PropertyNameCaseInsensitive = true },
            "snake" => new() { PropertyNamingPolicy = Snake, DictionaryKeyPolicy = Snake },
            "strings" => new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
            "indented" => new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
            "defaults" => new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
            "preserve" => new() { ReferenceHandler = ReferenceHandler.Preserve, Converters = { new JsonStringEnumConverter() } },
            "skip" => new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, IncludeFields = true },
            _ => new() { DefaultBufferSize = 16, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true },
        };
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.TypeInfoResolverChain.Insert(0, CreditGradingJson.TypeInfoResolver);
        return options;
    }

    private static string MessageOf(string json, JsonSerializerOptions options) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CreditSubject>(json, options)).Message;

    private static string Own<T>(T value) => Compact(JsonSerializer.Serialize(value, CreditGradingJson.Options));

    /// <summary>The same without white space, and with the escapes of the usual encoder.</summary>
    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);

    private sealed class InPascalCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => char.ToUpperInvariant(name[0]) + name[1..];
    }

    private sealed record Body(IReadOnlyList<CreditSubject> Subjects, string Asked);
}
