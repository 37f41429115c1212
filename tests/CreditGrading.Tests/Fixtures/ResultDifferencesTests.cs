using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>The comparison sees what it is to see.</summary>
public sealed class ResultDifferencesTests
{
    private static readonly GradingScheme Scheme = new(new object())
    {
        Id = "x",
        Version = "1",
        Name = new("x", "x"),
        Semantics = 1,
        FirstDay = new LocalDate(2020, 1, 1),
        SubjectTypes = [],
        Grades = [],
        GradeGroups = [],
        Outcomes = [],
        Indicators = [],
        Facts = [],
        Measures = [],
        Sources = [],
        CitedCount = 0,
        AssumedCount = 0,
        Fingerprint = "",
        CanonicalText = "",
    };

    [Fact]
    public void Find_SameResult_IsEmpty() => Assert.Empty(ResultDifferences.Find(Expected(), Actual(12.5m, "A", 1, true)));

    [Fact]
    public void Find_OtherFields_NamesEach()
    {
        var differences = ResultDifferences.Find(Expected(), Actual(12.50m, "B", 2, false));

        Assert.Equal(
            [
                "grade: expected 'A', got 'B'", "rank: expected '1', got '2'", "assumed: expected 'True', got 'False'",
                "zeros at the end of the score: expected 'False', got 'True'",
            ],
            differences);
    }

    [Fact]
    public void Find_OtherFaults_NamesThem()
    {
        var expected = new ReferenceResult(GradingOutcome.Rejected) { Faults = [new(0, "amount", "amountNegative")] };
        var actual = new GradingResult(Scheme, "S1", new LocalDate(2024, 1, 1), GradingOutcome.Rejected)
        {
            Reasons = [new GradingReason(ReasonKind.Fault, "CG0000", new("x", "x"), null, 1, "amount")],
        };

        Assert.Equal(["faults: expected '0:amount', got '1:amount'"], ResultDifferences.Find(expected, actual));
    }

    private static ReferenceResult Expected() => new(GradingOutcome.Graded)
    {
        Grade = "A",
        Rank = 1,
        Score = Rational.From(12.5m),
        Category = Category.MinorDishonesty,
        UsesAssumed = true,
    };

    private static GradingResult Actual(decimal score, string grade, int rank, bool isAssumed) =>
        new(Scheme, "S1", new LocalDate(2024, 1, 1), GradingOutcome.Graded)
        {
            Grade = new Grade(grade, rank, Category.MinorDishonesty, false),
            Score = score,
            UsesAssumed = isAssumed,
        };
}
