using System.Collections.Immutable;
using CreditGrading.Analysis;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>For each fault that only cases of a scheme can have a smallest file that has it, and what is said about it.</summary>
public sealed class CaseFaultTests
{
    private static readonly ImmutableSortedDictionary<string, string> Cases = new Dictionary<string, string>
    {
        ["CG0711"] = CaseFiles.OneCase("asOf: 9001-01-01, expect: {outcome: graded}"),
        ["CG0712"] = CaseFiles.OneCase("asOf: 2023-03-31, expect: {outcome: graded, reasons: [CG0101]}"),
        ["CG0713"] = "semantics: 1\nid: sample\ngrades: [{grade: A}]\n",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Codes => Cases.Keys;

    [Fact]
    public void Load_FaultyCases_SayWhatWasApproved() => Approved.Verify(
        "Diagnostics/Cases.approved.txt",
        string.Concat(
            from faulty in Cases
            let found = Assert.Single(SchemeCases.Load(faulty.Value).Diagnostics)
            from language in new[] { MessageLanguage.English, MessageLanguage.Chinese }
            select found.Code == faulty.Key ? found.ToString(language) + "\n" : $"{faulty.Key} is not found\n"));
}
