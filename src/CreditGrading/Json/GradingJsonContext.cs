using System.Text.Json.Serialization;
using CreditGrading.Explanation.Json;

namespace CreditGrading.Json;

/// <summary>How results and diagnostics are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ResultRoot))]
[JsonSerializable(typeof(DiagnosticRoot))]
internal sealed partial class GradingJsonContext : JsonSerializerContext
{
    /// <summary>With the names and words of explanations.</summary>
    public static GradingJsonContext Fixed { get; } = new(ExplanationJsonContext.NewOptions());
}
