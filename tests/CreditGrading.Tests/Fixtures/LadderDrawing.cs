using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws grades, rulings, outcomes and measures.</summary>
internal static class LadderDrawing
{
    private static readonly string[][] Codes =
    [
        ["AAA", "AA", "A", "B", "C", "D", "D-", "E"], ["优", "良", "中", "可", "差", "劣", "末", "无"],
        ["1", "2", "3", "4", "5", "6", "7", "8"], ["A+", "A", "A-", "yes", "no", "null", "true", "0x"],
    ];

    public static IReadOnlyList<ReferenceGrade> Grades(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var rungs = dice.Range(2, 6);
        var onlyByRuling = dice.Weighted((65, 0), (25, 1), (10, 2));
        var codes = dice.Pick(Codes).Take(rungs + onlyByRuling).ToList();
        draft.GradeCodes = codes;
        if (draft.IsWhole && dice.Chance(15))
        {
            draft.Add(FactDrawing.GradeFact(draft));
        }

        var categories = dice.Chance(80)
            ? Dice.Many(rungs + onlyByRuling, _ => dice.Pick(Enum.GetValues<Category>())).Order().ToList()
            : null;
        var bounds = draft.Score is null ? [] : Bounds(draft, rungs - 1);
        return WithSameBounds(dice, [.. Enumerable.Range(0, rungs + onlyByRuling).Select(rank => new ReferenceGrade(codes[rank])
        {
            Category = categories?[rank],
            IsRulingOnly = rank >= rungs,
            Bound = rank < bounds.Count ? bounds[rank] : null,
            When = !draft.IsAdopting && rank < rungs - 1 && (rank >= bounds.Count || bounds[rank] is null || dice.Chance(25))
                ? ConditionDrawing.Draw(draft, Lean.Favorable, true)
                : null,
            Origin = draft.Origins.Entry(),
        })]);
    }

    /// <summary>At times a rung has the bound of the one above it, where that takes a condition besides.</summary>
    private static List<ReferenceGrade> WithSameBounds(Dice dice, List<ReferenceGrade> grades)
    {
        for (var rank = 1; rank < grades.Count; rank++)
        {
            if (grades[rank].Bound is not null && grades[rank - 1] is { Bound: { } bound, When: not null } && dice.Chance(15))
            {
                grades[rank] = grades[rank] with { Bound = bound };
            }
        }

        return grades;
    }

    public static IReadOnlyList<ReferenceRuling> Rulings(SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades) => Dice.Many(
        draft.Dice.Weighted((25, 0), (35, 1), (25, 2), (15, 3)),
        _ => (ReferenceRuling)new GradeRuling(
            draft.Dice.Pick(grades.Skip(1).ToList()).Code,
            draft.Dice.Chance(50),
            ConditionDrawing.Draw(draft, Lean.Adverse, true),
            draft.Origins.Entry()));

    /// <summary>Named outcomes, and stated grades on what has no order.</summary>
    public static IReadOnlyList<ReferenceOutcome> Outcomes(
        SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades, int count, bool mayState)
    {
        var dice = draft.Dice;
        var rungs = grades.Where(grade => !grade.IsRulingOnly).ToList();
        return Dice.Many(count, i => mayState && dice.Chance(60)
            ? new ReferenceOutcome(
                null, dice.Pick(rungs).Code, ConditionDrawing.Draw(draft, Lean.Fixed, false), draft.Origins.Entry())
            : new($"{dice.Pick(["notRated", "新设", "M"])}-{i}", null, Rare(draft), draft.Origins.Entry()));
    }

    /// <summary>Named groups of grades, which may share some.</summary>
    public static IReadOnlyList<ReferenceGradeGroup> GradeGroups(SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades) =>
        Dice.Many(draft.Dice.Range(1, 3), i => new ReferenceGradeGroup(
            $"{draft.Dice.Pick(["grades", "红", "B"])}-{i}",
            [.. draft.Dice.Some(grades, draft.Dice.Range(1, grades.Count)).Select(grade => grade.Code)],
            draft.Origins.Entry()));

    public static IReadOnlyList<ReferenceMeasure> Measures(
        SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades, IReadOnlyList<ReferenceGradeGroup> groups,
        IReadOnlyList<string> outcomes) =>
        Dice.Many(draft.Dice.Range(0, 4), i => Measure(draft, grades, groups, outcomes, i));

    private static ReferenceMeasure Measure(
        SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades, IReadOnlyList<ReferenceGradeGroup> groups,
        IReadOnlyList<string> outcomes, int index)
    {
        var dice = draft.Dice;
        var categories = grades[0].Category is not null && dice.Chance(50)
            ? dice.Some(Enum.GetValues<Category>(), dice.Range(1, 2))
            : [];
        var named = outcomes.Count > 0 && dice.Chance(50) ? dice.Some(outcomes, 1) : [];
        var range = dice.Chance(25) ? dice.Some([.. grades.Select(grade => grade.Code)], 2) : [];
        var inGroups = groups.Count > 0 && dice.Chance(40) ? dice.Some(groups, dice.Range(1, groups.Count)) : [];
        var needsGrades = categories.Count + named.Count + range.Count + inGroups.Count == 0 || dice.Chance(20);
        return new($"measure-{index}", dice.Pick(Enum.GetValues<MeasureKind>()))
        {
            Categories = categories,
            Outcomes = named,
            GradeRange = range.Count == 0
                ? null
                : new(range[0], dice.Chance(15) ? range[0] : range[1], dice.Chance(40) ? draft.Origins.Inner() : null),
            GradeGroups = [.. inGroups.Select(group => group.Code)],
            Grades = needsGrades ? [.. dice.Some(grades, dice.Range(1, grades.Count)).Select(grade => grade.Code)] : [],
            Quantity = dice.Chance(30) ? draft.Origins.Figure(draft.Number(1, 20, 1)) : null,
            Origin = draft.Origins.Entry(),
        };
    }

    /// <summary>A condition that seldom holds, lest nobody is graded.</summary>
    private static ReferenceCondition Rare(SchemeDraft draft)
    {
        var first = ConditionDrawing.Draw(draft, Lean.Free, false);
        return draft.Dice.Chance(40)
            ? first
            : new([new CombinedAtom("all", [first, ConditionDrawing.Draw(draft, Lean.Free, false)])]);
    }

    /// <summary>Bounds on sums of points, strictly ordered, best first; a few rungs go without.</summary>
    private static IReadOnlyList<ReferenceScoreBound?> Bounds(SchemeDraft draft, int count)
    {
        var dice = draft.Dice;
        var isLower = draft.Score!.IsLowerBetter;
        var values = new SortedSet<decimal>();
        while (values.Count < count)
        {
            values.Add(SchemeDraft.Trim(Sum(draft)));
        }

        var ordered = isLower ? values : values.Reverse();
        return [.. ordered.Select(value => dice.Chance(10) || !HasScoreRung(draft)
            ? null
            : new ReferenceScoreBound(
                ConditionDrawing.Word(dice, !isLower), value, dice.Chance(50) ? draft.Origins.Inner() : null))];
    }

    /// <summary>Some schemes have a score and grade by conditions all the same.</summary>
    private static bool HasScoreRung(SchemeDraft draft) => !draft.Dice.Chance(3);

    /// <summary>A score that a subject may well have: a base and some points of the indicators.</summary>
    private static decimal Sum(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var score = draft.Score!;
        var sum = BaseDrawing.Typical(dice, score) + ComponentDrawing.Typical(draft);
        var scored = draft.Indicators.Where(i => i.IsScored).ToList();
        foreach (var indicator in scored.Count == 0 ? [] : Dice.Many(dice.Range(0, 3), _ => dice.Pick(scored)))
        {
            var values = SchemePoints.Of(indicator.Points!);
            var points = dice.Pick(values);
            var weighted = points * (draft.Groups.FirstOrDefault(group => group.Code == indicator.Group)?.Weight ?? 1);
            sum += indicator.Kind == ReferenceKind.Bonus != score.IsLowerBetter ? weighted : -weighted;
        }

        sum = decimal.Round(sum, 2);
        return dice.Chance(15) ? sum + draft.Points(-20, 20) : sum + (scored.Count == 0 ? dice.Range(-9, 9) : 0) + Nudge(dice);
    }

    private static decimal Nudge(Dice dice) => dice.Chance(25) ? dice.Range(-3, 3) : 0;
}
