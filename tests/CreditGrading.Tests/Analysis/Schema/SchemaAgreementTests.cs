using System.Text.Json.Nodes;
using CreditGrading.Analysis.Cases;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis.Schema;

/// <summary>
/// Writes what the loader says of the shape of many documents to <c>artifacts/schema/documents.json</c>, where
/// <c>tests/schema/check.mjs</c> holds the editor schemas against it.
/// </summary>
public sealed class SchemaAgreementTests
{
    private const int FewestOfEach = 1000;

    [Fact]
    public void Documents_ForTheSchemaCheck_AreManyOfBothKinds()
    {
        var documents = new JsonArray();
        var (accepted, refused) = (0, 0);

        foreach (var isCases in new[] { false, true })
        {
            var changes = new SchemaChanges(isCases ? CaseFileShape.Vocabulary : Vocabulary.OfSchemes);
            foreach (var path in Paths(isCases))
            {
                if (YamlReader.Read(File.ReadAllText(path), new DiagnosticBag("a.yaml")) is not { } root)
                {
                    continue;
                }

                var name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
                var document = Describe(root, isCases);
                documents.Add(Complete(document, name, root, []));
                if (!IsSound(document))
                {
                    continue;
                }

                var thin = changes.Thin(root);
                documents.Add(Complete(Describe(thin, isCases), $"{name}, thinned", thin, changes.Of(thin).Select(Change)));

                JsonNode Change(SchemaChange change)
                {
                    var described = Describe((YamlMapping)SchemaChanges.Apply(thin, change), isCases, change.ToJson());
                    _ = IsSound(described) ? accepted++ : refused++;
                    return described;
                }
            }
        }

        Write(documents);
        Assert.True(accepted >= FewestOfEach && refused >= FewestOfEach, $"{accepted} accepted, {refused} refused");
    }

    private static JsonObject Describe(YamlMapping root, bool isCases, JsonObject? described = null)
    {
        described ??= new() { ["language"] = isCases ? "cases" : "scheme" };
        described["faults"] = new JsonArray(
            [.. SchemaCheck.OfShape(SchemaCheck.Faults(root, isCases)).Select(code => JsonValue.Create(code))]);
        return described;
    }

    private static JsonObject Complete(JsonObject described, string name, YamlMapping root, IEnumerable<JsonNode> changes)
    {
        described["name"] = name;
        described["document"] = SchemaCheck.ToJson(root);
        described["changes"] = new JsonArray([.. changes]);
        return described;
    }

    private static bool IsSound(JsonObject described) => described["faults"]!.AsArray().Count == 0;

    /// <summary>The bundled ones first: their places are then changed in documents that are sound.</summary>
    private static IEnumerable<string> Paths(bool isCases)
    {
        var name = isCases ? "cases.yaml" : "scheme.yaml";
        string[] folders = ["schemes", "tests/CreditGrading.Tests/Fixtures/Cases", "src/CreditGrading.Cli/Starter"];
        var named = folders.SelectMany(folder => Directory.EnumerateFiles(
            Repository.PathOf(folder), name, SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        var faulty = Directory.EnumerateFiles(DiagnosticFixtures.PathOf(""), "*.yaml").Order(StringComparer.Ordinal);
        return isCases ? named : [.. named, .. faulty];
    }

    // Both assets of the library write the same; the last one stays.
    private static void Write(JsonArray documents)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "schema")).FullName;
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllText(temporary, documents.ToJsonString() + "\n");
        File.Move(temporary, Path.Combine(folder, "documents.json"), overwrite: true);
    }
}
