using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Model;

/// <summary>Facts that are among the scheme's grades.</summary>
public sealed class BoundFactTests
{
    private static readonly string[] Sections =
    [
        SmallScheme.Fact("last-grade", "kind: grade, better: listedFirst"),
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}, {grade: C, rulingOnly: true}]",
        "rulings: [{when: {facts: {last-grade: [B, C]}}, cap: B}]",
    ];

    [Fact]
    public void Among_Grades_AreTheValuesBestFirst()
    {
        var fact = SmallScheme.Bound(Sections).Facts[0];

        Assert.Equal((true, FactKind.Choice), (fact.IsGrade, fact.Kind));
        Assert.Equal(["A", "B", "C"], fact.Values.Select(value => value.Value));
    }

    [Fact]
    public void Among_Grades_KeepsWhatElseTheFactStates()
    {
        var fact = SmallScheme.Bound(
            "facts: [{code: f, name: {zh: 例, en: Last}, kind: grade, better: none, default: B}]").Facts[0];

        Assert.Equal(("f", "Last", "B"), (fact.Code.Value, fact.Name.English, fact.Default?.Value));
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("B", "B")]
    [InlineData("C", "B")]
    public void Among_GradeOfASubject_IsReadByConditions(string last, string expected) => Assert.Equal(
        expected, Trial.Grade(SmallScheme.With(Sections), Trial.Subject(("last-grade", last))).Grade?.Code);

    [Fact]
    public void Among_WordThatIsNoGrade_IsAFault() => Assert.Equal(
        ["CG0422 last-grade"], Trial.ReasonsOf(Trial.Grade(SmallScheme.With(Sections), Trial.Subject(("last-grade", "D")))));

    [Fact]
    public void Among_DefaultThatIsNoGrade_IsReported() =>
        Findings.AreIn(SmallScheme.With(SmallScheme.Fact("f", "kind: grade, better: none, default: Z")), "CG0311 at Z");

    // Going by the list of grades, "not the best" is what worse conduct leads to.
    [Theory]
    [InlineData("listedFirst", "[B, C]")]
    [InlineData("listedFirst", "A", "CG0302 at last-grade:")]
    [InlineData("none", "A")]
    [InlineData("higher", "[A, B, C]", "CG0310 at higher")]
    public void Among_OrderOfGrades_DecidesTheDirection(string better, string values, params string[] expected) => Findings.AreIn(
        SmallScheme.With(
            SmallScheme.Fact("last-grade", $"kind: grade, better: {better}"),
            Sections[1], $"rulings: [{{when: {{facts: {{last-grade: {values}}}}}, cap: B}}]"),
        expected);
}
