using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws bases of the score that read facts, in the order of the facts.</summary>
internal static class BaseDrawing
{
    public static void Draw(SchemeDraft draft)
    {
        var dice = draft.Dice;
        if (draft.Score is not { } score)
        {
            return;
        }

        score = dice.Chance(15) ? score with { ShownDecimals = dice.Range(0, 9) } : score;
        draft.Score = dice.Chance(35)
            ? score with { Base = null, BaseByType = [], BaseByTypeOrigin = null, BaseForm = Form(draft, score) }
            : score;
    }

    /// <summary>A base that a subject may well have.</summary>
    public static decimal Typical(Dice dice, ReferenceScore score) => score.BaseForm switch
    {
        FactBase => dice.Range(2, 8) * 10,
        ValuesBase values => dice.Pick(values.Rows).Value,
        CasesBase cases => dice.Pick(cases.Cases).Value,
        _ => score.Base?.Value ?? dice.Pick(score.BaseByType).Value,
    };

    private static ReferenceBase Form(SchemeDraft draft, ReferenceScore score)
    {
        var dice = draft.Dice;
        var origin = draft.Origins.Inner();
        return dice.Range(1, 3) switch
        {
            1 => new FactBase(
                draft.AddNumber("base-index", dice.Pick(["none", score.IsLowerBetter ? "lower" : "higher"]),
                    dice.Weighted<int?>((60, null), (40, dice.Range(1, 2)))).Code,
                origin),
            2 => Values(draft, score, origin),
            _ => Cases(draft, score, origin),
        };
    }

    private static ValuesBase Values(SchemeDraft draft, ReferenceScore score, ReferenceOrigin? origin)
    {
        var dice = draft.Dice;
        var fact = draft.Facts.FirstOrDefault(candidate => candidate.Kind == FactKind.Choice && candidate.Code != "rating")
            ?? draft.Add(new()
            {
                Code = "base-choice",
                Kind = FactKind.Choice,
                Better = dice.Pick(["none", "listedFirst"]),
                Values = ["high", "中", "low"],
            });
        var rising = SchemeDraft.Rising(fact.Values.Count, () => draft.Points(0, 100));
        var values = score.IsLowerBetter ? rising : [.. rising.Reverse()];
        values = fact.Better == "none" ? dice.Shuffled(values) : values;
        return new(fact.Code, [.. fact.Values.Select((value, i) => new ReferenceRow<decimal>(value, values[i]))], origin);
    }

    /// <summary>
    /// Favorable cases whose values never get better down the list, or adverse ones whose values never get worse.
    /// </summary>
    private static CasesBase Cases(SchemeDraft draft, ReferenceScore score, ReferenceOrigin? origin)
    {
        var dice = draft.Dice;
        var lean = dice.Chance(50) ? Lean.Favorable : Lean.Adverse;
        var count = dice.Range(1, 3);
        var rising = SchemeDraft.Rising(count + 1, () => draft.Points(0, 100));
        var values = lean == Lean.Favorable == score.IsLowerBetter ? rising : [.. rising.Reverse()];
        var cases = Dice.Many(count, i => new ReferenceBaseCase(Case(draft, lean), values[i], Entry(draft)));
        return new([.. cases, new(null, values[count], Entry(draft))], origin);
    }

    private static ReferenceOrigin? Entry(SchemeDraft draft) => draft.Dice.Chance(40) ? draft.Origins.Inner() : null;

    /// <summary>A condition on one fact or on the type.</summary>
    private static ReferenceCondition Case(SchemeDraft draft, Lean lean)
    {
        var dice = draft.Dice;
        if (draft.Facts.Count == 0 || dice.Chance(20))
        {
            return new([new SubjectTypeAtom(dice.Some(draft.SubjectTypes, dice.Range(1, draft.SubjectTypes.Count)))]);
        }

        var fact = dice.Pick(draft.Facts);
        return new([new FactsAtom([new(fact.Code, FactDrawing.Test(draft, fact, lean))])],
            dice.Chance(30) ? draft.Origins.Inner() : null);
    }
}
