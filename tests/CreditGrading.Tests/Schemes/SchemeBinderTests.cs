using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes;

public sealed class SchemeBinderTests
{
    [Fact]
    public void Bind_EntryAtFault_IsLeftOutAndTheOthersStay()
    {
        var scheme = Bind(SmallScheme.With(SmallScheme.Indicators(
            SmallScheme.Deduction("first", points: "ten"), SmallScheme.Deduction("second"))));

        Assert.Equal(["second"], scheme.Indicators.Select(indicator => indicator.Code.Value));
    }

    [Fact]
    public void Bind_SectionsMissing_GivesASchemeWithGaps()
    {
        var scheme = Bind("id: example\n");

        Assert.Equal("example", scheme.Id);
        Assert.Null(scheme.Subjects);
        Assert.Empty(scheme.Grades);
    }

    // The entry is left out, but its code was noted: one fault is enough.
    [Fact]
    public void Bind_ReferenceToAnEntryAtFault_IsNotReportedAsWell() => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction("penalty", points: "ten")),
            SmallScheme.Ruling("{count: {of: [penalty], atLeast: 1}}")),
        "CG0104 at ten");

    private static BoundScheme Bind(string yaml) => SchemeBinder.Bind(YamlText.ReadClean(yaml), new DiagnosticBag("a.yaml"),
        out _);
}
