using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Names the mechanisms that a scheme uses.</summary>
internal static class Mechanisms
{
    /// <summary>All that random schemes are to use, each in at least one of a hundred schemes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "score higher", "score lower", "no score", "base by type", "total floor", "total ceiling", "group base", "group floor",
        "group ceiling", "indicator cap", "fixed points", "points by severity", "points by level", "points by amount",
        "points by quantity", "carried points", "validity period", "validity by severity", "validity by level",
        "validity by points",
        "ownTerm", "unlimited", "untilEnded", "evaluation current year", "evaluation current halfYear",
        "evaluation current quarter",
        "evaluation current month", "evaluation previous year", "evaluation previous halfYear", "evaluation previous quarter",
        "evaluation previous month", "continuing", "named date", "list of dates", "lag", "adverse signal", "favorable signal",
        "named outcome", "stated grade", "rung bound", "rung condition", "rung with both", "rungs with one bound",
        "ruling-only grade", "direct grade",
        "cap",
        "categories", "no categories", "measure by category", "measure by grade", "measure by outcome", "all", "any", "none",
        "count",
        "sum", "bonusPoints", "deductionPoints", "netPoints", "score condition", "subjectType", "continues", "fact Flag",
        "fact Number",
        "fact Date", "fact Choice", "fact default", "two-sided comparison", "elapsed", "day of fact", "assumed", "root origin",
        "repair stated",
    ];

    /// <summary>Those of which more is asked: each in at least three of a hundred schemes.</summary>
    public static IReadOnlyList<string> Frequent { get; } =
    [
        "adopts", "adopts dated", "adopts validity", "adopts staleAfterRepair", "repair notBefore", "repair notBefore of a list",
        "objections none", "objections currentResultStands", "objections how", "condition on objection_open",
        "condition on current_grade",
        "gradeGroups", "measure by range", "measure by group", "published", "status draft", "status enacted", "elapsed",
        "day of fact", "sum", "bonusPoints", "deductionPoints", "netPoints",
    ];

    public static IEnumerable<string> Of(ReferenceScheme scheme) => Named(scheme).Distinct();

    private static IEnumerable<string> Named(ReferenceScheme scheme) =>
        OfScore(scheme)
            .Concat(scheme.Indicators.SelectMany(indicator => OfIndicator(scheme, indicator)))
            .Concat(OfLadder(scheme))
            .Concat(ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).SelectMany(OfAtom))
            .Concat(OfSections(scheme))
            .Concat(FurtherMechanisms.Of(scheme))
            .Concat(scheme.Facts.Select(fact => $"fact {fact.Kind}"))
            .Concat(Flags(
                (scheme.Facts.Any(fact => fact.Default is not null), "fact default"), (scheme.Origin is not null, "root origin"),
                (SchemeYamlWriter.Write(scheme, 0).Contains("assumed:", StringComparison.Ordinal), "assumed"),
                (scheme.Repair is not null, "repair stated")));

    private static IEnumerable<string> Flags(params (bool IsSet, string Name)[] flags) =>
        flags.Where(flag => flag.IsSet).Select(flag => flag.Name);

    private static IEnumerable<string> OfSections(ReferenceScheme scheme) => Flags(
        (scheme.Adoption is not null, "adopts"), (scheme.Adoption is { Dated: not null }, "adopts dated"),
        (scheme.Adoption is { Validity: not null }, "adopts validity"),
        (scheme.Adoption is { IsStaleAfterRepair: true }, "adopts staleAfterRepair"),
        (scheme.Repair is { NotBefore: not null }, "repair notBefore"),
        (scheme.Repair is { From.Count: > 1 }, "repair notBefore of a list"),
        (scheme.Objections is { Stands: false }, "objections none"),
        (scheme.Objections is { Stands: true }, "objections currentResultStands"),
        (scheme.Objections is { How: not null }, "objections how"),
        (scheme.GradeGroups.Count > 0, "gradeGroups"), (scheme.Grades.Any(grade => grade.Published is not null), "published"),
        (scheme.Status is not null, $"status {scheme.Status}"));

    private static IEnumerable<string> OfScore(ReferenceScheme scheme) => Flags(
        (scheme.Score is null, "no score"), (scheme.Score is { IsLowerBetter: true }, "score lower"),
        (scheme.Score is { IsLowerBetter: false }, "score higher"), (scheme.Score is { BaseByType.Count: > 0 }, "base by type"),
        (scheme.Score is { Floor: not null }, "total floor"), (scheme.Score is { Ceiling: not null }, "total ceiling"),
        (scheme.Groups.Any(group => group.Base is not null), "group base"),
        (scheme.Groups.Any(group => group.Floor is not null), "group floor"),
        (scheme.Groups.Any(group => group.Ceiling is not null), "group ceiling"));

    private static IEnumerable<string> OfIndicator(ReferenceScheme scheme, ReferenceIndicator indicator) =>
        OfValidity(scheme, indicator.Validity)
        .Concat(Flags(
            (indicator.Cap is not null, "indicator cap"), (indicator.IsContinuing, "continuing"),
            (indicator.Dates.Count == 1, "named date"),
            (indicator.Dates.Count > 1, "list of dates"), (indicator.LagDays > 0, "lag"),
            (indicator.Kind == ReferenceKind.AdverseSignal, "adverse signal"),
            (indicator.Kind == ReferenceKind.FavorableSignal, "favorable signal")))
        .Concat(indicator.Points switch
        {
            FixedPoints => ["fixed points"],
            TablePoints table => [$"points by {table.By}"],
            BracketPoints brackets => [$"points by {brackets.By}"],
            CarriedPoints => ["carried points"],
            DurationPoints => ["points by duration"],
            TariffPoints => ["tariff"],
            _ => [],
        });

    private static IEnumerable<string> OfValidity(ReferenceScheme scheme, ReferenceValidity? validity) => validity switch
    {
        PeriodValidity => ["validity period"],
        OwnTermValidity => ["ownTerm"],
        UnlimitedValidity => ["unlimited"],
        UntilEndedValidity => ["untilEnded"],
        EvaluationPeriodValidity =>
            [$"evaluation {(scheme.Evaluation!.IsPrevious ? "previous" : "current")} {scheme.Evaluation.Every}"],
        TableValidity table => table.Rows.SelectMany(row => OfValidity(scheme, row.Value)).Append($"validity by {table.By}"),
        PointsValidity byPoints => byPoints.Brackets.SelectMany(b => OfValidity(scheme, b.Value)).Append("validity by points"),
        _ => [],
    };

    private static IEnumerable<string> OfLadder(ReferenceScheme scheme) => Flags(
        (scheme.Outcomes.Any(outcome => outcome.Code is not null), "named outcome"),
        (scheme.Outcomes.Any(outcome => outcome.Grade is not null), "stated grade"),
        (scheme.Grades.Any(grade => grade.Bound is not null), "rung bound"),
        (scheme.Grades.Any(grade => grade.When is not null), "rung condition"),
        (scheme.Grades.Any(grade => grade is { Bound: not null, When: not null }), "rung with both"),
        (scheme.Grades.Select(grade => grade.Bound).OfType<ReferenceScoreBound>().ToList() is var bounds
            && bounds.Distinct().Count() < bounds.Count, "rungs with one bound"),
        (scheme.Grades.Any(grade => grade.IsRulingOnly), "ruling-only grade"),
        (scheme.Rulings.Any(ruling => ruling is GradeRuling { IsCap: false }), "direct grade"),
        (scheme.Rulings.Any(ruling => ruling is GradeRuling { IsCap: true }), "cap"),
        (scheme.Grades[0].Category is not null, "categories"),
        (scheme.Grades[0].Category is null, "no categories"),
        (scheme.Measures.Any(measure => measure.Categories.Count > 0), "measure by category"),
        (scheme.Measures.Any(measure => measure.Grades.Count > 0), "measure by grade"),
        (scheme.Measures.Any(measure => measure.GradeRange is not null), "measure by range"),
        (scheme.Measures.Any(measure => measure.GradeGroups.Count > 0), "measure by group"),
        (scheme.Measures.Any(measure => measure.Outcomes.Count > 0), "measure by outcome"));

    private static IEnumerable<string> OfAtom(ReferenceAtom atom) => atom switch
    {
        CombinedAtom combined => [combined.Word],
        CountAtom => ["count"],
        SumAtom => ["sum"],
        PointsAtom points => [points.Word],
        ScoreAtom => ["score condition"],
        SubjectTypeAtom => ["subjectType"],
        ContinuesAtom => ["continues"],
        FactsAtom facts => facts.Tests.SelectMany(OfTest),
        _ => [],
    };

    private static IEnumerable<string> OfTest(ReferenceRow<ReferenceFactTest> test) => Flags(
        (test.Value is NumberTest { Compare.Bounds.Count: 2 }, "two-sided comparison"),
        (test.Value is ElapsedTest, "elapsed"), (test.Value is DayTest, "day of fact"),
        (test.Code is "objection_open" or "current_grade", $"condition on {test.Code}"));
}
