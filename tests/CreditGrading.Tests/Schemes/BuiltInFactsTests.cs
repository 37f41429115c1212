using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes;

public sealed class BuiltInFactsTests
{
    [Theory]
    [InlineData("objection_open", true)]
    [InlineData("current_grade", true)]
    [InlineData("Current_grade", false)]
    [InlineData("current-grade", false)]
    public void Has_Code_IsToldExactly(string code, bool expected) => Assert.Equal(expected, BuiltInFacts.Has(code));

    [Fact]
    public void Of_Grades_AreTheValuesOfTheCurrentGrade()
    {
        var grades = SmallScheme.Bound(
            "grades: [{grade: A, score: {atLeast: 100}}, {grade: B}, {grade: C, rulingOnly: true}]").Grades;

        var facts = BuiltInFacts.Of(BindingScope.Root(new DiagnosticBag("a.yaml"), Vocabulary.OfSchemes), grades).ToList();

        Assert.Equal(["objection_open", "current_grade"], facts.Select(fact => fact.Code.Value));
        Assert.All(facts, fact => Assert.Equal(FactOrder.None, fact.Better.Value));
        Assert.Equal(["A", "B", "C"], facts[1].Values.Select(value => value.Value));
        Assert.Equal(("false", null), (facts[0].Default?.Value, facts[1].Default?.Value));
    }

    [Theory]
    [InlineData("objection_open", "yes")]
    [InlineData("current_grade", "C")]
    public void Grade_ValueTheFactCannotHave_IsRejected(string fact, string value)
    {
        var result = Trial.Grade(SmallScheme.With(), Trial.Subject((fact, value)));

        Assert.Equal(GradingOutcome.Rejected, result.Outcome);
        Assert.Equal(fact, Assert.Single(result.Reasons).Field);
    }

    [Fact]
    public void Grade_ConditionOnTheCurrentGrade_NeedsNoDeclaration()
    {
        var yaml = SmallScheme.With(SmallScheme.Ruling("{facts: {current_grade: B}}"));

        Assert.Equal("B", Trial.Grade(yaml, Trial.Subject(("current_grade", "B"))).Grade?.Code);
        Assert.Equal("A", Trial.Grade(yaml, Trial.Subject(("current_grade", "A"))).Grade?.Code);
    }
}
