// Published with native AOT and run by .ci/run: all that the library does, under every bundled scheme, without a runtime beneath
// it. dotnet publish tests/CreditGrading.AotSmoke -c Release -p:Native=true -o artifacts/aot &&
// artifacts/aot/CreditGrading.AotSmoke
using CreditGrading;
using CreditGrading.Analysis;
using CreditGrading.AotSmoke;

var checks = new Checks();
checks.Same(string.Join(' ', BundledSchemes.Ids), string.Join(' ', Sample.All.Keys.Order(StringComparer.Ordinal)),
    "bundled schemes");
foreach (var (id, sample) in Sample.All)
{
    new SchemeChecks(checks, BundledSchemes.Get(id), sample).Run();
}

var catalog = new SchemeCatalogBuilder().AddBundled().Build();
var refused = catalog.Replace("semantic: 1\n", "jining.yaml");
checks.That(!refused.IsSuccess, "a faulty scheme replaces another");
checks.Contains("jining.yaml(1,1): error CG0101", string.Join('\n', refused.Diagnostics), "diagnostics of a faulty scheme");
checks.Same(BundledSchemes.Get("jining"), catalog.Get("jining"), "the scheme that is kept");
checks.Contains("\"$schema\"", EditorSchemas.Scheme, "schema of schemes");
checks.Contains("\"$schema\"", EditorSchemas.Cases, "schema of cases");

foreach (var fault in checks.Faults)
{
    Console.Error.WriteLine(fault);
}

Console.WriteLine($"{checks.Passed} checks passed");
return checks.Faults.Count == 0 ? 0 : 1;
