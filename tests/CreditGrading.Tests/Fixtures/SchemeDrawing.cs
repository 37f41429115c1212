using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws schemes that are sound: monotone, complete, with an origin for every figure.</summary>
internal static class SchemeDrawing
{
    /// <summary>Whether the properties draw schemes that use all of the language.</summary>
    public static bool DrawsWholeLanguage => true;

    public static ReferenceScheme Draw(Dice dice) => Draw(dice, DrawsWholeLanguage);

    public static ReferenceScheme Draw(Dice dice, bool isWhole)
    {
        var draft = new SchemeDraft(dice, isWhole);
        draft.Evaluation = dice.Chance(75) ? Evaluation(dice) : null;
        draft.Facts = Dice.Many(dice.Range(0, 5), i => FactDrawing.Draw(draft, i));
        draft.IsAdopting = dice.Chance(15);
        draft.Facts = draft.IsAdopting ? [.. draft.Facts, .. AdoptionDrawing.Facts(draft)] : draft.Facts;
        draft.Score = !draft.IsAdopting && dice.Chance(87) ? Score(draft) : null;
        draft.Groups = draft.Score is null ? [] : Dice.Many(dice.Weighted((55, 0), (25, 1), (20, 2)), i => Group(draft, i));
        if (isWhole)
        {
            BaseDrawing.Draw(draft);
            ComponentDrawing.Draw(draft);
            NarrowingDrawing.AddFacts(draft);
        }

        draft.Indicators = Dice.Many(dice.Range(1, 7), i => IndicatorDrawing.Draw(draft, i));
        if (isWhole)
        {
            ComponentDrawing.AddUnits(draft);
            EffectDrawing.AddReplacement(draft);
            ActDrawing.Draw(draft);
            SuspensionDrawing.Draw(draft);
        }

        var outcomeCount = dice.Weighted((50, 0), (30, 1), (20, 2));
        var mayState = outcomeCount > 0 && dice.Chance(55);
        draft.MayReadScore = !mayState;
        var grades = LadderDrawing.Grades(draft);
        var outcomes = LadderDrawing.Outcomes(draft, grades, outcomeCount, mayState);
        var scheme = Finish(draft, grades, outcomes);
        return dice.Chance(14) ? scheme with { Grades = PublishedDrawing.Draw(draft, scheme) } : scheme;
    }

    private static ReferenceScheme Finish(
        SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades, IReadOnlyList<ReferenceOutcome> outcomes)
    {
        var dice = draft.Dice;
        var groups = dice.Chance(35) ? LadderDrawing.GradeGroups(draft, grades) : [];
        var scheme = new ReferenceScheme
        {
            Id = $"scheme-{dice.Range(1, 999)}",
            Version = dice.Pick(["1", "2022.1", "2024-修订"]),
            Note = dice.Weighted((80, null), (10, "a note: 'quoted' # not a comment"), (10, "first line\nsecond line: 第二行")),
            Status = dice.Weighted((82, null), (10, "draft"), (8, "enacted")),
            Origin = draft.Origins.Root,
            GeneralOrigin = draft.Origins.Entry(),
            FirstDay = dice.Pick<LocalDate>([new(2019, 1, 1), new(2020, 2, 29), new(2018, 12, 1)]),
            LastDay = dice.Pick<LocalDate?>([null, null, new LocalDate(2024, 12, 31), new LocalDate(2025, 2, 28)]),
            SubjectTypes = draft.SubjectTypes,
            DefaultSubjectType = dice.Chance(60) ? dice.Pick(draft.SubjectTypes) : null,
            Evaluation = draft.Evaluation,
            Severities = draft.Severities,
            Levels = draft.Levels,
            AmountDecimals = draft.AmountDecimals,
            QuantityDecimals = draft.QuantityDecimals,
            Facts = draft.Facts,
            Score = draft.Score,
            Groups = draft.Groups,
            Indicators = draft.Indicators,
            Outcomes = outcomes,
            Adoption = draft.IsAdopting ? AdoptionDrawing.Draw(draft, grades) : null,
            Grades = grades,
            GradeGroups = groups,
            Rulings = LadderDrawing.Rulings(draft, grades),
            Measures = LadderDrawing.Measures(draft, grades, groups, OutcomeCodes(draft, outcomes)),
            Repair = dice.Chance(50) ? RepairDrawing.Rule(dice) : null,
            Objections = dice.Chance(45) ? Objections(dice) : null,
            Acts = draft.Acts,
            Suspensions = draft.Suspensions,
        };
        return draft.IsWhole
            ? RulingDrawing.WithRulings(draft, ComponentDrawing.WithRequire(dice, EffectDrawing.WithEffect(draft, scheme)))
            : scheme;
    }

    private static IReadOnlyList<string> OutcomeCodes(SchemeDraft draft, IReadOnlyList<ReferenceOutcome> outcomes) =>
        [.. outcomes.Select(outcome => outcome.Code).Append(draft.Score?.AllMissing?.Code).OfType<string>()];

    private static ReferenceEvaluation Evaluation(Dice dice)
    {
        var every = dice.Weighted((2, "year"), (3, "halfYear"), (3, "quarter"), (2, "month"), (1, "continuous"));
        return every == "continuous" ? new(every, false, false) : new(every, dice.Chance(40), dice.Chance(50));
    }

    private static ReferenceObjections Objections(Dice dice)
    {
        var stands = dice.Weighted<bool?>((30, null), (15, false), (55, true));
        int? days = stands is null || dice.Chance(80) ? dice.Range(1, 20) : null;
        return new(days, stands, days is null || days % 2 == 0 ? "在信用网站提出 <online> & 'in writing'" : null);
    }

    private static ReferenceScore Score(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var isLower = dice.Chance(25);
        var low = isLower ? 0 : dice.Pick([0, 100, 60]);
        var byType = dice.Chance(20);
        var rows = draft.SubjectTypes.Select(type =>
            new ReferenceRow<decimal>(type, SchemeDraft.Trim(low + draft.Points(0, 10))));
        return new()
        {
            IsLowerBetter = isLower,
            Base = byType ? null : draft.Origins.Figure(low),
            BaseByType = byType ? [.. rows] : [],
            BaseByTypeOrigin = byType ? draft.Origins.Inner() : null,
            Floor = dice.Chance(35) ? draft.Origins.Figure(low - draft.Points(0, 60)) : null,
            Ceiling = dice.Chance(35) ? draft.Origins.Figure(low + draft.Points(10, 60)) : null,
            Origin = draft.Origins.Entry(),
        };
    }

    private static ReferenceGroup Group(SchemeDraft draft, int index)
    {
        var dice = draft.Dice;
        return new($"group-{index}")
        {
            Base = dice.Chance(40) ? draft.Origins.Figure(draft.Points(-10, 30)) : null,
            Floor = dice.Chance(60) ? draft.Origins.Figure(draft.Points(-30, 0)) : null,
            Ceiling = dice.Chance(60) ? draft.Origins.Figure(draft.Points(1, 40)) : null,
            Origin = draft.Origins.Entry(),
        };
    }
}
