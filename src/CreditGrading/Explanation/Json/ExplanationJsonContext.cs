using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditGrading.Explanation.Json;

/// <summary>How explanations are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExplanationRoot))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext
{
    /// <summary>Indented; names and words in camel case; Chinese as it is; without what is null.</summary>
    public static ExplanationJsonContext Indented { get; } = new(NewOptions());

    /// <summary>The options; a context takes them for its own.</summary>
    public static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        // A condition of a scheme may be deep.
        MaxDepth = 256,
        Converters =
        {
            InCamelCase<GradingOutcome>(),
            InCamelCase<Category>(),
            InCamelCase<MeasureKind>(),
            InCamelCase<IndicatorKind>(),
            InCamelCase<ContributionKind>(),
            InCamelCase<RecordState>(),
            InCamelCase<PointsStepKind>(),
            InCamelCase<ReasonKind>(),
            InCamelCase<DiagnosticSeverity>(),
        },
    };

    private static JsonStringEnumConverter<T> InCamelCase<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
