using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CreditGrading.Explanation;
using CreditGrading.Explanation.Json;

namespace CreditGrading.Json;

/// <summary>
/// Describes each type as a value with a converter of its own, so that neither names nor form depend on the options it is asked
/// with.
/// </summary>
internal sealed class GradingTypeInfoResolver : IJsonTypeInfoResolver
{
    private static readonly CreditSubjectConverter Subject = new();

    private static readonly CreditRecordConverter Record = new();

    private static readonly FactValueConverter Fact = new();

    private static readonly WrittenOnlyConverter<GradingResult, ResultRoot> Result = new(
        "a result", RootBuilder.Build, GradingJsonContext.Fixed.ResultRoot);

    private static readonly WrittenOnlyConverter<GradingExplanation, ExplanationRoot> Explained = new(
        "an explanation", PartBuilder.Build, ExplanationJsonContext.Indented.ExplanationRoot);

    private static readonly WrittenOnlyConverter<SchemeDiagnostic, DiagnosticRoot> Diagnostic = new(
        "a diagnostic", RootBuilder.Build, GradingJsonContext.Fixed.DiagnosticRoot);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Find(type, options, Subject)
            ?? Find(type, options, Record)
            ?? Find(type, options, Fact)
            ?? Find(type, options, Result)
            ?? Find(type, options, Explained)
            ?? Find(type, options, Diagnostic);
    }

    private static JsonTypeInfo? Find<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : null;
}
