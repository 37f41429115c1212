using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Diagnostics;

/// <summary>For each fault of a scheme a smallest scheme that has it and no other, and what is said about it.</summary>
public sealed class SchemeFixtureTests
{
    public static TheoryData<string> Codes => [.. DiagnosticFixtures.SchemeCodes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Load_FaultyScheme_SaysWhatWasApproved(string code) =>
        Approved.Verify($"{DiagnosticFixtures.Folder}/{code}.approved.txt", DiagnosticFixtures.Show(Load(code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Load_FaultyScheme_FindsItsOneFault(string code) => Assert.Equal(code, Assert.Single(Load(code).Diagnostics).Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Load_FaultyScheme_IsRefusedUnlessItIsAWarning(string code)
    {
        var loaded = Load(code);

        Assert.Equal(loaded.Diagnostics[0].Severity != DiagnosticSeverity.Error, loaded.IsSuccess);
    }

    private static SchemeLoadResult Load(string code) =>
        SchemeLoader.Load(File.ReadAllBytes(DiagnosticFixtures.PathOf($"{code}.yaml")), $"{code}.yaml");
}
