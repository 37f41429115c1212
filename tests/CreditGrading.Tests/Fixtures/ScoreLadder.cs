using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A scheme of score bounds only, under which a subject can be given any score.</summary>
internal sealed record ScoreLadder(ReferenceScheme Scheme)
{
    private const int Decimals = 2;
    private const decimal Step = 0.01m;
    private const decimal Base = 500;

    public static LocalDate Day { get; } = new(2024, 2, 29);

    /// <summary>Every bound, the score just below it and the score just above it, and both far ends.</summary>
    public IEnumerable<decimal> Scores => Scheme.Grades.Select(grade => grade.Bound).OfType<ReferenceScoreBound>()
        .SelectMany(bound => new[] { bound.Value - Step, bound.Value, bound.Value + Step })
        .Concat([-9_000, 9_000]).Select(SchemeDraft.Trim);

    public static ScoreLadder Draw(Dice dice)
    {
        var isLower = dice.Chance(30);
        var origin = new ReferenceOrigin(false, "plan 1");
        var values = Dice.Many(dice.Range(1, 7), _ => SchemeDraft.Trim(dice.Range(-2000, 90_000) * Step * 2)).Distinct().Order()
            .ToList();
        var bounds = isLower ? values : [.. Enumerable.Reverse(values)];
        var rungs = bounds.Select((value, rank) => new ReferenceGrade($"G{rank}")
        {
            Bound = new(ConditionDrawing.Word(dice, !isLower), value),
        });
        return new(new ReferenceScheme
        {
            Id = "ladder",
            Origin = origin,
            FirstDay = new(2024, 1, 1),
            SubjectTypes = ["enterprise"],
            Score = new() { IsLowerBetter = isLower, Base = new(Base) },
            Indicators = [Carried("up", isLower ? ReferenceKind.Deduction : ReferenceKind.Bonus),
                Carried("down", isLower ? ReferenceKind.Bonus : ReferenceKind.Deduction)],
            Grades = [.. rungs, new("last")],
        });
    }

    /// <summary>A subject whose one record carries the points that lead to the score.</summary>
    public CreditSubject SubjectWith(decimal score) => new("S1", Scheme.SubjectTypes[0])
    {
        Records = [new() { Indicator = score < Base ? "down" : "up", OccurredOn = Day, Points = Math.Abs(score - Base) }],
    };

    /// <summary>The first grade whose bound the score meets, read literally.</summary>
    public string GradeOf(decimal score) => Scheme.Grades.First(grade => grade.Bound is not { } bound || bound.Word switch
    {
        "atLeast" => score >= bound.Value,
        "above" => score > bound.Value,
        "atMost" => score <= bound.Value,
        _ => score < bound.Value,
    }).Code;

    private static ReferenceIndicator Carried(string code, ReferenceKind kind) => new()
    {
        Code = code,
        Kind = kind,
        Points = new CarriedPoints(0, 10_000, Decimals, null),
        Validity = new UnlimitedValidity(),
    };
}
