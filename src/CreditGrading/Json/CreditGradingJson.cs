using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CreditGrading.Explanation;

namespace CreditGrading.Json;

/// <summary>Reads subjects and records from JSON and writes what grading answers, without reflection.</summary>
/// <remarks>
/// <para>
/// Read and written are <see cref="CreditSubject"/>, <see cref="CreditRecord"/> and <see cref="FactValue"/>; only written are
/// <see cref="GradingResult"/>, <see cref="Explanation.GradingExplanation"/> and
/// <see cref="SchemeDiagnostic"/>: reading one throws a <see cref="NotSupportedException"/>. Lists of them and types that
/// hold them are described by the host's own context.
/// </para>
/// <para>
/// Names are in camel case, days are <c>YYYY-MM-DD</c>, numbers are exact, and what is null is left out, whatever options the
/// host has; white space and which characters are escaped are the host's. Members may be added to what is only written; none
/// is renamed or changes its meaning.
/// </para>
/// <para>
/// Text that is read has no other members than the known ones, each at most once; all else throws a
/// <see cref="JsonException"/> that says where, what was found and what was expected. Its <see cref="JsonException.Path"/>
/// begins at the subject or record.
/// </para>
/// <para>
/// No reflection takes part. The compiler cannot know that of <see cref="Options"/> and warns of them in applications that are
/// trimmed or compiled ahead of time; the properties named after the types are for those.
/// </para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
/// <example>
/// <code>
/// var subject = JsonSerializer.Deserialize&lt;CreditSubject&gt;(body, CreditGradingJson.Options);
/// var answer = JsonSerializer.Serialize(grader.Grade(subject, asOf), CreditGradingJson.Options);
/// </code>
/// Where the application is trimmed or compiled ahead of time:
/// <code>
/// var subject = JsonSerializer.Deserialize(body, CreditGradingJson.CreditSubject);
/// var answer = JsonSerializer.Serialize(grader.Grade(subject, asOf), CreditGradingJson.GradingResult);
/// </code>
/// In ASP.NET Core:
/// <code>
/// services.ConfigureHttpJsonOptions(http =&gt;
///     http.SerializerOptions.TypeInfoResolverChain.Insert(0, CreditGradingJson.TypeInfoResolver));
/// </code>
/// </example>
public static class CreditGradingJson
{
    /// <summary>
    /// Describes the types for a host's own options; it stands before the resolvers of the host, and knows no other type.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new GradingTypeInfoResolver();

    /// <summary>
    /// Options for these types alone: read-only, on one line, Chinese as it is, and escaped what HTML takes for markup. Any other
    /// type throws a <see cref="NotSupportedException"/>.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads and writes a subject, as <see cref="Options"/> do.</summary>
    public static JsonTypeInfo<CreditSubject> CreditSubject { get; } = TypeInfo<CreditSubject>();

    /// <summary>Reads and writes a record, as <see cref="Options"/> do.</summary>
    public static JsonTypeInfo<CreditRecord> CreditRecord { get; } = TypeInfo<CreditRecord>();

    /// <summary>Writes a result, as <see cref="Options"/> do.</summary>
    public static JsonTypeInfo<GradingResult> GradingResult { get; } = TypeInfo<GradingResult>();

    /// <summary>Writes an explanation, as <see cref="Options"/> do.</summary>
    public static JsonTypeInfo<GradingExplanation> GradingExplanation { get; } = TypeInfo<GradingExplanation>();

    /// <summary>Writes a diagnostic, as <see cref="Options"/> do.</summary>
    public static JsonTypeInfo<SchemeDiagnostic> SchemeDiagnostic { get; } = TypeInfo<SchemeDiagnostic>();

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = TypeInfoResolver,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly();
        return options;
    }
}
