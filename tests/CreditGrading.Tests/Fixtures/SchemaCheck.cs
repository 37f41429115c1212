using System.Text.Json.Nodes;
using CreditGrading.Analysis.Cases;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Fixtures;

/// <summary>What the loader says of the shape of documents, for the editor schemas to agree with.</summary>
internal static class SchemaCheck
{
    /// <summary>A reason's code is one of a closed list, as any other word is, yet has a report of its own.</summary>
    private static readonly string[] OtherFaultsOfShape = [DiagnosticCatalog.UnknownReason.Code];

    /// <summary>The codes of all that is wrong with a document.</summary>
    public static IReadOnlyList<string> Faults(YamlMapping root, bool isCases)
    {
        var bag = new DiagnosticBag("a.yaml");
        if (isCases)
        {
            CaseFileShape.Instance.TryRead(root, BindingScope.Root(bag, CaseFileShape.Vocabulary), out _);
        }
        else
        {
            SchemeBinder.Bind(root, bag, out _);
        }

        return [.. bag.ToImmutable().Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The codes among them that are about keys and the form of values.</summary>
    public static IEnumerable<string> OfShape(IEnumerable<string> faults) =>
        faults.Where(code => code.StartsWith("CG01", StringComparison.Ordinal) || OtherFaultsOfShape.Contains(code));

    /// <summary>A document as JSON in which every scalar is a text, and null where nothing was written.</summary>
    public static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(
            mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToJson(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlScalar { IsEmpty: true } => null,
        _ => JsonValue.Create(((YamlScalar)node).Text),
    };
}
