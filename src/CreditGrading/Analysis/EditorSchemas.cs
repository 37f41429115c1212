using CreditGrading.Analysis.Cases;
using CreditGrading.Analysis.Schema;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Analysis;

/// <summary>The languages of schemes and of cases as JSON Schemas, by which an editor completes, explains and flags.</summary>
/// <remarks>
/// <para>
/// Each is a JSON Schema (2020-12) in text: two spaces deep, lines ended by line feeds, also the last; the same text on every
/// machine. Descriptions are in Chinese and English.
/// </para>
/// <para>
/// A scalar is accepted as text, however it is quoted, and as what YAML takes it for without quotes: <c>1.0</c> is a text, a
/// number or a code wherever the loader reads one.
/// </para>
/// <para>
/// They hold what can be seen from one mapping: keys, forms of values, and which keys go together. What the parts of a scheme
/// mean together, its references, its order and the origin of its figures, only <see cref="SchemeLoader"/> tells; and spellings
/// that YAML takes for the same number, such as <c>1e3</c>, only it refuses. Source: the vocabulary by which texts are loaded.
/// </para>
/// <para>Immutable and safe for concurrent use.</para>
/// </remarks>
public static class EditorSchemas
{
    private static readonly Lazy<string> SchemeText = new(
        () => SchemaGenerator.Generate(Vocabulary.OfSchemes, new("信用评价方案", "A grading scheme"), "schemes schema"));

    private static readonly Lazy<string> CasesText = new(
        () => SchemaGenerator.Generate(
            CaseFileShape.Vocabulary, new("方案的用例", "Cases of a grading scheme"), "schemes schema --cases"));

    /// <summary>The schema of <c>scheme.yaml</c>.</summary>
    public static string Scheme => SchemeText.Value;

    /// <summary>The schema of <c>cases.yaml</c>.</summary>
    public static string Cases => CasesText.Value;
}
