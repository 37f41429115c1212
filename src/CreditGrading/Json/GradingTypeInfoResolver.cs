using System.Collections.Frozen;
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
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers =
        new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
        {
            [typeof(CreditSubject)] = Maker(new CreditSubjectConverter()),
            [typeof(CreditRecord)] = Maker(new CreditRecordConverter()),
            [typeof(FactValue)] = Maker(new FactValueConverter()),
            [typeof(GradingResult)] = Maker(new WrittenOnlyConverter<GradingResult, ResultRoot>(
                "a result", RootBuilder.Build, GradingJsonContext.Fixed.ResultRoot)),
            [typeof(GradingExplanation)] = Maker(new WrittenOnlyConverter<GradingExplanation, ExplanationRoot>(
                "an explanation", PartBuilder.Build, ExplanationJsonContext.Indented.ExplanationRoot)),
            [typeof(SchemeDiagnostic)] = Maker(new WrittenOnlyConverter<SchemeDiagnostic, DiagnosticRoot>(
                "a diagnostic", RootBuilder.Build, GradingJsonContext.Fixed.DiagnosticRoot)),
        }.ToFrozenDictionary();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Makers.GetValueOrDefault(type)?.Invoke(options);
    }

    private static Func<JsonSerializerOptions, JsonTypeInfo> Maker<T>(JsonConverter<T> converter) =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
