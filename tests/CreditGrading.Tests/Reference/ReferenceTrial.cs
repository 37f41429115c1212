using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>A small scheme to vary, and subjects under it, for cases worked out by hand.</summary>
internal static class ReferenceTrial
{
    public static LocalDate Day { get; } = new(2024, 6, 30);

    public static ReferenceOrigin Assumed { get; } = new(true, "no source");

    /// <summary>100 points to begin with; A from 90, B from 60, then C; rulings may reach D.</summary>
    public static ReferenceScheme Plain { get; } = new()
    {
        Id = "plain",
        Origin = new(false, "plan 1"),
        FirstDay = new(2020, 1, 1),
        SubjectTypes = ["enterprise"],
        DefaultSubjectType = "enterprise",
        Severities = ["minor", "general", "serious"],
        Score = new() { Base = new(100) },
        Grades = [new("A") { Bound = new("atLeast", 90) }, new("B") { Bound = new("atLeast", 60) }, new("C"),
            new("D") { IsRulingOnly = true }],
    };

    /// <summary>A deduction whose records carry their points, without end.</summary>
    public static ReferenceIndicator Penalty { get; } = new()
    {
        Code = "penalty",
        Kind = ReferenceKind.Deduction,
        Points = new CarriedPoints(0, 100, 2, null),
        Validity = new UnlimitedValidity(),
    };

    public static ReferenceIndicator Award { get; } = Penalty with { Code = "award", Kind = ReferenceKind.Bonus };

    public static ReferenceIndicator Listed { get; } =
        Penalty with { Code = "listed", Kind = ReferenceKind.AdverseSignal, Points = null };

    public static ReferenceScheme With(params ReferenceIndicator[] indicators) => Plain with { Indicators = indicators };

    public static ReferenceCondition When(params ReferenceAtom[] atoms) => new(atoms);

    public static ReferenceList Of(params string[] codes) => new(null, codes);

    /// <summary>At least so many records of an indicator.</summary>
    public static ReferenceCondition AtLeast(decimal count, string code) =>
        When(new CountAtom(Of(code), ReferenceCompare.One("atLeast", count)));

    public static CreditRecord Record(string indicator, LocalDate occurredOn, decimal? points = null) =>
        new() { Indicator = indicator, OccurredOn = occurredOn, Points = points };

    /// <summary>A record of the evaluation date.</summary>
    public static CreditRecord Record(string indicator, decimal? points = null) => Record(indicator, Day, points);

    public static ReferenceResult Grade(ReferenceScheme scheme, params CreditRecord[] records) =>
        GradeWith(scheme, [], records);

    public static ReferenceResult GradeWith(
        ReferenceScheme scheme, Dictionary<string, FactValue> facts, params CreditRecord[] records) =>
        ReferenceEvaluator.Evaluate(
            scheme, new CreditSubject("S1") { Facts = facts, Records = records }, Day, GradingOptions.Default);

    /// <summary>The exact score, as text.</summary>
    public static string? Score(ReferenceScheme scheme, params CreditRecord[] records) =>
        Grade(scheme, records).Score?.ToString();
}
