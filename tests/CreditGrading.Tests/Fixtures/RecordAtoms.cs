using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws the atoms that read records, points and score.</summary>
internal static class RecordAtoms
{
    public static ReferenceAtom CountOrSum(SchemeDraft draft, Lean lean, bool isCount)
    {
        var dice = draft.Dice;
        var isAdverse = draft.Listable.Any(i => i.IsAdverse) && (dice.Chance(75) || draft.Listable.All(i => i.IsAdverse));
        var of = List(draft, isAdverse);
        var narrowing = NarrowingDrawing.Narrowing(draft, of, isCount);
        var isUp = lean == Lean.Free ? dice.Chance(50) : isAdverse == (lean == Lean.Adverse);
        if (isCount)
        {
            var word = ConditionDrawing.Word(dice, isUp);
            return new CountAtom(of,
                ReferenceCompare.One(word, word is "atLeast" or "below" ? dice.Range(1, 3) : dice.Range(0, 2)))
            {
                Narrowing = narrowing,
            };
        }

        var amount = draft.Number(1, 50, draft.AmountDecimals ?? 2) * dice.Pick([1, 100, 1000]);
        return new SumAtom(of, ReferenceCompare.One(ConditionDrawing.Word(dice, isUp), SchemeDraft.Trim(amount)))
        {
            Narrowing = narrowing,
        };
    }

    public static PointsAtom Points(SchemeDraft draft, Lean lean)
    {
        var dice = draft.Dice;
        var kinds = draft.Indicators.Select(i => i.Kind).ToHashSet();
        var hasBonus = kinds.Contains(ReferenceKind.Bonus);
        var hasDeduction = kinds.Contains(ReferenceKind.Deduction);
        var word = dice.Weighted((hasBonus ? 1 : 0, "bonusPoints"), (hasDeduction ? 1 : 0, "deductionPoints"), (1, "netPoints"));
        var isUp = lean == Lean.Free ? dice.Chance(50) : word == "deductionPoints" == (lean == Lean.Adverse);
        return new(word, ReferenceCompare.One(ConditionDrawing.Word(dice, isUp), Bound(draft, word)));
    }

    /// <summary>The sign with which an indicator's points take part in a total: 1, -1, or 0 where they do not.</summary>
    public static int Sign(string word, ReferenceIndicator indicator) => (word, indicator.Kind) switch
    {
        ("bonusPoints" or "netPoints", ReferenceKind.Bonus) or ("deductionPoints", ReferenceKind.Deduction) => 1,
        ("netPoints", ReferenceKind.Deduction) => -1,
        _ => 0,
    };

    /// <summary>A total that a subject may well have: the points of one to three records, or a cap; at times beside it.</summary>
    private static decimal Bound(SchemeDraft draft, string word)
    {
        var dice = draft.Dice;
        var scored = draft.Indicators.Where(indicator => Sign(word, indicator) != 0).ToList();
        if (scored.Count == 0 || dice.Chance(20))
        {
            return word == "netPoints" ? draft.Points(-40, 30) : draft.Points(1, 60);
        }

        var capped = scored.Where(indicator => indicator.Cap?.Points is not null).ToList();
        if (capped.Count > 0 && dice.Chance(20))
        {
            var indicator = dice.Pick(capped);
            return Sign(word, indicator) * indicator.Cap!.Points!.Value;
        }

        var records = Dice.Many(dice.Range(1, 3), _ => dice.Pick(scored));
        var sum = records.Sum(indicator => Sign(word, indicator) * dice.Pick(SchemePoints.Of(indicator.Points!)));
        return SchemeDraft.Trim(sum + (dice.Range(-1, 1) * SchemeDraft.Unit(Decimals(draft))));
    }

    /// <summary>The decimals that the points of records have.</summary>
    private static int Decimals(SchemeDraft draft) => draft.Indicators.Select(indicator => indicator.Points)
        .OfType<ReferencePoints>().Max(points => points is CarriedPoints carried
            ? carried.Decimals ?? 0
            : SchemePoints.Of(points).Max(ReferenceNumbers.Decimals));

    public static ScoreAtom Score(SchemeDraft draft, Lean lean)
    {
        var dice = draft.Dice;
        var isUp = lean == Lean.Free ? dice.Chance(50) : draft.Score!.IsLowerBetter == (lean == Lean.Adverse);
        var start = draft.Score!.Base?.Value ?? draft.Score.BaseByType.Select(row => (decimal?)row.Value).FirstOrDefault()
            ?? BaseDrawing.Typical(dice, draft.Score);
        var net = Bound(draft, "netPoints") * (draft.Score.IsLowerBetter ? -1 : 1);
        return new(ReferenceCompare.One(ConditionDrawing.Word(dice, isUp), SchemeDraft.Trim(start + net)));
    }

    public static ContinuesAtom Continues(SchemeDraft draft, Lean lean)
    {
        var usable = draft.Listable.Where(i => i.IsContinuing && (lean == Lean.Free || i.IsAdverse == (lean == Lean.Adverse)))
            .ToList();
        var side = usable.Where(i => i.IsAdverse == usable[0].IsAdverse).ToList();
        return new(new(null, draft.Closed(Codes(draft.Dice.Some(side, draft.Dice.Range(1, side.Count))))));
    }

    /// <summary>Indicators of one side: named, or by a word that means just them.</summary>
    public static ReferenceList List(SchemeDraft draft, bool isAdverse)
    {
        var side = draft.Listable.Where(i => i.IsAdverse == isAdverse).ToList();
        var signals = draft.Indicators.Where(i => i.IsSignal).ToList();
        var words = new List<string> { isAdverse ? "adverse" : "favorable" };
        if (side.Any(i => i.IsScored))
        {
            words.Add(isAdverse ? "deductions" : "bonuses");
        }

        if (signals.Count > 0 && signals.All(i => i.IsAdverse == isAdverse))
        {
            words.Add("signals");
        }

        return draft.Dice.Chance(50)
            ? new(draft.Dice.Pick(words), [])
            : new(null, draft.Closed(Codes(draft.Dice.Some(side, draft.Dice.Range(1, side.Count)))));
    }

    private static IReadOnlyList<string> Codes(IReadOnlyList<ReferenceIndicator> indicators) =>
        [.. indicators.Select(i => i.Code)];
}
