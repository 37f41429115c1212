using CreditGrading.Schemes.Checks;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ListOrderTests
{
    private const string Falling = "{by: severity, minor: 30, general: 20, serious: 20}";
    private const string Rising = "{by: severity, minor: 20, serious: 30}";
    private const string FallingTerms = "{by: severity, minor: {years: 2}, serious: {years: 1}}";

    [Fact]
    public void ReversedIn_TwoTablesThatFall_SaysSoOnce() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: Falling, validity: FallingTerms))),
        "CG0238 at minor");

    [Fact]
    public void ReversedIn_Levels_SaysSoToo() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(
            SmallScheme.Bonus("a", "{by: level, county: 3, state: 2}"),
            SmallScheme.Bonus("b", "{by: level, county: 3, state: 2}"))),
        "CG0238 at county");

    [Fact]
    public void ReversedIn_OneTableThatFalls_IsReportedThere() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: Falling))), "CG0224 at 20");

    [Fact]
    public void ReversedIn_OneTableThatRises_SpeaksAgainstIt() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(
            SmallScheme.Deduction("a", Falling, FallingTerms), SmallScheme.Deduction("b", Rising))),
        "CG0224 at 20", "CG0224 at {years:");

    [Fact]
    public void ReversedIn_TablesThatMayFall_DoNotCount() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(
            SmallScheme.Deduction("a", Falling, more: "allowNonMonotone: an example"),
            SmallScheme.Deduction("b", Falling, more: "allowNonMonotone: an example"))));

    [Fact]
    public void Sort_Rows_AreInTheOrderOfTheList()
    {
        var scheme = SmallScheme.Bound(
            SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: severity, serious: 30, minor: 10}")));
        var table = Assert.IsType<TablePoints>(Assert.Single(scheme.Indicators).Points);

        Assert.Equal(["minor", "serious"], ListOrder.Sort(table.Rows, table.Field, scheme).Select(row => row.Code.Value));
        Assert.Equal(NameKind.Severity, ListOrder.KindOf(table.Field));
        Assert.Equal(["county", "state"], ListOrder.CodesOf(TableField.Level, scheme).Select(code => code.Value));
    }
}
