using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("subjects: {types: [enterprise, socialOrganization], default: enterprize}", "enterprize")]
    [InlineData("score: {better: higher, base: {by: subjectType, enterprise: 1, socialOrganization: 1, school: 100}}", "school:")]
    [InlineData("inForce: {firstDay: 2020-01-01, cite: plan 一}", "plan")]
    [InlineData("rulings: [{when: {subjectType: enterprise}, cap: E}]", "E")]
    [InlineData("rulings: [{when: {subjectType: [enterprise, school]}, cap: B}]", "school")]
    [InlineData("rulings: [{when: {facts: {founded: true}}, cap: B}]", "founded:")]
    [InlineData("rulings: [{when: {continues: [other]}, cap: B}]", "other")]
    [InlineData("rulings: [{when: {any: [{count: {of: [other], atLeast: 1}}]}, cap: B}]", "other")]
    [InlineData("outcomes: [{grade: E, when: {subjectType: enterprise}}]", "E")]
    [InlineData("measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, grades: [A, E]}]", "E")]
    [InlineData("measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, outcomes: [gone]}]", "gone")]
    [InlineData("measures: [{id: m, kind: supervision, text: {zh: 甲, en: One}, gradeGroups: [gone]}]", "gone")]
    [InlineData("gradeGroups: [{code: g, name: {zh: 组, en: Group}, grades: [A, E]}]", "E")]
    [InlineData("acts: [{of: [other]}]", "other")]
    [InlineData("acts: [{of: deductions, absorbedBy: [other]}]", "other")]
    [InlineData("groups: [{code: g, name: {zh: 组, en: Group}, weight: 1, from: gone}]", "gone")]
    [InlineData("rulings: [{when: {count: {of: adverse, atLeast: 1, where: {severity: {atLeast: sever}}}}, cap: B}]", "sever")]
    [InlineData("rulings: [{when: {count: {of: adverse, atLeast: 1, where: {level: {atLeast: town}}}}, cap: B}]", "town")]
    public void Run_ReferenceToNothing_IsReportedWhereItStands(string section, string at) =>
        Findings.AreIn(SmallScheme.With(section), $"CG0202 at {at}");

    [Theory]
    [InlineData("rulings: [{when: {rank: {fact: place, peers: gone, top: 0.1, round: up}}, cap: B}]", "gone")]
    [InlineData("rulings: [{when: {rank: {fact: gone, peers: place, top: 0.1, round: up}}, cap: B}]", "gone")]
    public void Run_RankOfAnUnknownFact_IsReportedWhereItStands(string section, string at) => Findings.AreIn(
        SmallScheme.With(SmallScheme.Fact("place", "kind: number, better: none"), section), $"CG0202 at {at}");

    [Theory]
    [InlineData("10", "unlimited", "group: other", "other")]
    [InlineData("{by: severity, minor: 1, sever: 2}", "unlimited", "note: none", "sever:")]
    [InlineData("{by: level, town: 1}", "unlimited", "note: none", "town:")]
    [InlineData("10", "{by: level, county: {years: 1}, town: {years: 2}}", "note: none", "town:")]
    public void Run_ReferenceOfAnIndicator_IsReportedWhereItStands(string points, string validity, string more, string at) =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction("penalty", points, validity, more))),
            $"CG0202 at {at}");

    // A severity is no level, though it is a code.
    [Fact]
    public void Run_CodeOfAnotherKind_IsNoReference() => Findings.AreIn(
        SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: "{by: level, minor: 1}"))), "CG0202 at minor:");
}
