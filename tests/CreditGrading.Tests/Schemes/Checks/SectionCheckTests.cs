using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class SectionCheckTests
{
    [Theory]
    [InlineData("inForce: {firstDay: 2020-01-01, lastDay: 2020-01-01}")]
    [InlineData("inForce: {firstDay: 2020-01-01, lastDay: 2019-12-31}", "CG0206 at 2019-12-31")]
    [InlineData("severities: [minor, cite]", "CG0205 at cite")]
    [InlineData("levels: [by]", "CG0205 at by")]
    [InlineData("subjects: {types: [assumed]}", "CG0205 at assumed")]
    [InlineData("subjects: {types: [enterprise, allowNonMonotone]}", "CG0205 at allowNonMonotone")]
    [InlineData("score: {better: higher, base: 100, floor: 100, ceiling: 100}")]
    [InlineData("score: {better: higher, base: 100, floor: 100.5, ceiling: 100}", "CG0208 at 100.5")]
    [InlineData("score: {better: higher, base: {by: subjectType, enterprise: 100}}", "CG0207 at enterprise:")]
    [InlineData("groups: [{code: g, name: {zh: 组, en: Group}, floor: 1, ceiling: 0}]", "CG0208 at 1")]
    [InlineData("groups: [{code: g, name: {zh: 组, en: Group}, floor: {value: 1, note: none}, ceiling: 0}]", "CG0208 at 1")]
    [InlineData("evaluation: {every: quarter, asOf: lastDay, period: previous}")]
    [InlineData("evaluation: {every: continuous}")]
    [InlineData("evaluation: {every: continuous, asOf: lastDay}", "CG0114 at {every:")]
    [InlineData("evaluation: {every: continuous, period: previous}", "CG0114 at {every:")]
    public void Run_Section_IsReportedWhereItCannotBeMeant(string section, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(section), expected);
}
