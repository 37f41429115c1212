using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

public sealed class AdoptionCheckTests
{
    private const string Grades = "grades: [{grade: A}, {grade: B}, {grade: C}]";

    [Theory]
    [InlineData("{high: A, middle: B, low: C}")]
    [InlineData("{low: C, high: A, middle: B}")]
    [InlineData("{high: B, middle: B, low: C}")]
    [InlineData("{high: B, middle: A, low: C}", "CG0232 at A")]
    [InlineData("{low: A, middle: B, high: C}", "CG0232 at A", "CG0232 at B")]
    [InlineData("{high: A, middle: B}", "CG0231 at {fact:")]
    public void Run_MapOfAnOrderedFact_IsWholeAndFollowsItsOrder(string grades, params string[] expected) =>
        Findings.AreIn(Scheme("listedFirst", $"{{fact: given, grades: {grades}}}", Grades), expected);

    [Fact]
    public void Run_MapOfAnUnorderedFact_MayGoAnyWay() =>
        Findings.AreIn(Scheme("none", "{fact: given, grades: {high: C, middle: A, low: B}}", Grades));

    [Fact]
    public void Run_ValueTheFactDoesNotHave_IsReportedAtTheValue() => Findings.AreIn(
        Scheme("listedFirst", "{fact: given, grades: {high: A, middle: B, low: C, none: C}}", Grades), "CG0308 at none:");

    [Theory]
    [InlineData("{fact: given-day, grades: {high: A}}", "CG0230 at given-day")]
    [InlineData("{fact: given, dated: given, grades: {high: A, middle: B, low: C}}", "CG0230 at given")]
    public void Run_FactOfAnotherKind_IsReported(string adopts, string expected) => Findings.AreIn(Scheme("listedFirst", adopts,
        Grades), expected);

    [Theory]
    [InlineData("grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}, {grade: C}]", "CG0229 at {grade:")]
    [InlineData("grades: [{grade: A, score: {atLeast: 1}}, {grade: B}, {grade: C}]", "CG0229 at {grade:")]
    public void Run_GradeWithAWayOfItsOwn_IsReported(string grades, string expected) => Findings.AreIn(
        Scheme("listedFirst", "{fact: given, grades: {high: A, middle: B, low: C}}", grades), expected);

    [Fact]
    public void Run_Score_IsReported() => Findings.AreIn(
        Scheme("listedFirst", "{fact: given, grades: {high: A, middle: B, low: C}}", Grades,
            "score: {better: higher, base: 100}"),
        "CG0229 at {better:");

    private static string Scheme(string better, string adopts, string grades, string score = "score") => SmallScheme.With(
        score,
        $"facts: [{{code: given, {SmallScheme.Name}, kind: choice, better: {better}, values: [high, middle, low]}},"
        + $" {{code: given-day, {SmallScheme.Name}, kind: date, better: none}}]",
        $"adopts: {adopts}",
        grades);
}
