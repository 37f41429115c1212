using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws rulings that set the score, move the grade by notches or give an outcome.</summary>
internal static class RulingDrawing
{
    /// <summary>The scheme with further rulings, among them those that its rules on acts need.</summary>
    public static ReferenceScheme WithRulings(SchemeDraft draft, ReferenceScheme scheme)
    {
        var dice = draft.Dice;
        var rulings = scheme.Rulings.Select(ruling => WithScore(draft, scheme, (GradeRuling)ruling)).ToList<ReferenceRuling>();
        if (dice.Chance(30))
        {
            rulings.AddRange(Dice.Many(dice.Range(1, 2), _ => Notches(draft)));
        }

        foreach (var rule in draft.Acts.Where(rule => rule.AbsorbedBy.Count > 0))
        {
            var listed = new CountAtom(new(null, rule.AbsorbedBy), ReferenceCompare.One("atLeast", 1));
            rulings.Add(new GradeRuling(scheme.Grades[^1].Code, dice.Chance(50), new([listed]), draft.Origins.Entry()));
        }

        if (!dice.Chance(18))
        {
            return scheme with { Rulings = dice.Shuffled(rulings) };
        }

        var outcomes = Dice.Many(dice.Range(1, 2), i => Outcome(draft, scheme, $"outOf-{i}"));
        return scheme with
        {
            Rulings = dice.Shuffled([.. rulings, .. outcomes]),
            Measures = dice.Chance(50)
                ? [.. scheme.Measures, new("measure-out", MeasureKind.Supervision)
                {
                    Outcomes = [outcomes[0].Code],
                    Origin = draft.Origins.Entry(),
                }]
                : scheme.Measures,
        };
    }

    private static GradeRuling WithScore(SchemeDraft draft, ReferenceScheme scheme, GradeRuling ruling)
    {
        var dice = draft.Dice;
        if (scheme.Score is not { } score || ruling.IsCap || !dice.Chance(55))
        {
            return ruling;
        }

        var isClosed = scheme.Grade(ruling.Grade).Bound is { Word: "atLeast" or "atMost" };
        var word = dice.Weighted(
            (8, "none"), (isClosed ? 60 : 0, "worstEnd"), (30, "value"), (scheme.Groups.Count == 0 ? 45 : 0, "beforeBonuses"));
        decimal? value = word is "none" or "worstEnd"
            ? null
            : SchemeDraft.Trim(BaseDrawing.Typical(dice, score) + draft.Points(-40, 20));
        return ruling with { Score = new(word, value, value is null ? null : draft.Origins.Inner()) };
    }

    private static NotchRuling Notches(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var isDown = dice.Chance(55);
        var forEach = draft.Listable.Where(i => isDown
            ? i.IsAdverse
            : i.IsFavorable && draft.Suspensions.All(rule => !ReferenceConditions.IsListed(rule.Of, i))).ToList();
        return new(
            dice.Weighted((70, 1), (30, 2)),
            isDown,
            forEach.Count > 0 && dice.Chance(45) ? ForEach(draft, forEach) : null,
            ConditionDrawing.Draw(draft, isDown ? Lean.Adverse : Lean.Favorable, true),
            draft.Origins.Entry());
    }

    private static ReferenceList ForEach(SchemeDraft draft, List<ReferenceIndicator> indicators) =>
        new(null, draft.Closed([.. draft.Dice.Some(indicators, draft.Dice.Range(1, indicators.Count)).Select(i => i.Code)]));

    /// <summary>An outcome in the end; its condition often reads the grade, and seldom holds.</summary>
    private static OutcomeRuling Outcome(SchemeDraft draft, ReferenceScheme scheme, string code)
    {
        var dice = draft.Dice;
        var condition = ConditionDrawing.Draw(draft, Lean.Free, true, 1);
        if (dice.Chance(65))
        {
            var grades = dice.Some(scheme.Grades, dice.Range(1, 2)).Select(grade => grade.Code);
            condition = new([new GradeAtom([.. grades]), new CombinedAtom("all", [condition])]);
        }

        return new(code, condition, draft.Origins.Entry());
    }
}
