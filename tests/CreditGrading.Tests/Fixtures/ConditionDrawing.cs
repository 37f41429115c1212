using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws conditions in a wanted direction.</summary>
internal static class ConditionDrawing
{
    /// <summary>A comparison upward or downward.</summary>
    public static string Word(Dice dice, bool isUp) => isUp ? dice.Pick(["atLeast", "above"]) : dice.Pick(["atMost", "below"]);

    /// <param name="draft">The scheme so far.</param>
    /// <param name="lean">What the condition may depend on.</param>
    /// <param name="readsPoints">Whether it may read points and score: not in outcomes.</param>
    /// <param name="depth">How deep it may nest.</param>
    public static ReferenceCondition Draw(SchemeDraft draft, Lean lean, bool readsPoints, int depth = 2)
    {
        var dice = draft.Dice;
        var atoms = Dice.Many(dice.Weighted((75, 1), (20, 2), (5, 3)), _ => Atom(draft, lean, readsPoints, depth));
        var distinct = atoms.GroupBy(Key).Select(group => group.First()).ToList();
        return new(distinct, dice.Chance(40) ? draft.Origins.Inner() : null);
    }

    private static string Key(ReferenceAtom atom) => atom switch
    {
        CombinedAtom combined => combined.Word,
        PointsAtom points => points.Word,
        _ => atom.GetType().Name,
    };

    private static ReferenceAtom Atom(SchemeDraft draft, Lean lean, bool readsPoints, int depth)
    {
        var dice = draft.Dice;
        var facts = FactsFor(draft, lean);
        var records = lean == Lean.Fixed || draft.Listable.Count == 0 ? 0 : 1;
        var points = readsPoints && lean != Lean.Fixed ? draft.Indicators.Count(i => i.IsScored) : 0;
        var continuing = draft.Listable.Any(i => i.IsContinuing && IsUsable(i, lean));
        var word = dice.Weighted(
            (depth > 0 ? 18 : 0, "combined"), (30 * records, "count"), (12 * records, "sum"), (points > 0 ? 20 : 0, "points"),
            (readsPoints && lean != Lean.Fixed && draft is { Score: not null, MayReadScore: true } ? 14 : 0, "score"),
            (facts.Count > 0 ? 34 : 8, "facts"), (continuing ? 14 * records : 0, "continues"),
            (facts.Count > 0 ? 5 : 12, "subjectType"),
            (draft.IsWhole && NarrowingDrawing.MayRank(draft, lean) ? 25 : 0, "rank"),
            (draft.IsWhole && NarrowingDrawing.MayShare(draft, lean) ? 8 : 0, "share"));
        return word switch
        {
            "combined" => Combined(draft, lean, readsPoints, depth),
            "count" or "sum" => RecordAtoms.CountOrSum(draft, lean, word == "count"),
            "points" => RecordAtoms.Points(draft, lean),
            "score" => RecordAtoms.Score(draft, lean),
            "facts" => Facts(draft, facts, lean),
            "continues" => RecordAtoms.Continues(draft, lean),
            "rank" => NarrowingDrawing.Rank(dice),
            "share" => NarrowingDrawing.Share(draft, lean),
            _ => new SubjectTypeAtom(dice.Some(draft.SubjectTypes, dice.Range(1, draft.SubjectTypes.Count))),
        };
    }

    private static CombinedAtom Combined(SchemeDraft draft, Lean lean, bool readsPoints, int depth)
    {
        var word = draft.Dice.Pick(["all", "any", "none"]);
        var inner = (word, lean) switch
        {
            ("none", Lean.Favorable) => Lean.Adverse,
            ("none", Lean.Adverse) => Lean.Favorable,
            _ => lean,
        };
        return new(word, Dice.Many(draft.Dice.Range(1, 3), _ => Draw(draft, inner, readsPoints, depth - 1)));
    }

    /// <summary>An indicator whose continuing can be asked: while it continues an adverse one is adverse.</summary>
    private static bool IsUsable(ReferenceIndicator indicator, Lean lean) =>
        lean == Lean.Free || indicator.IsAdverse == (lean == Lean.Adverse);

    private static IReadOnlyList<ReferenceFact> FactsFor(SchemeDraft draft, Lean lean) =>
        lean == Lean.Fixed ? [.. draft.Facts.Where(fact => fact.Better == "none")] : draft.Facts;

    private static FactsAtom Facts(SchemeDraft draft, IReadOnlyList<ReferenceFact> facts, Lean lean)
    {
        var isBuiltIn = facts.Count == 0 || draft.Dice.Chance(12);
        var count = facts.Count > 1 && draft.Dice.Chance(25) ? 2 : 1;
        var chosen = isBuiltIn ? [draft.Dice.Pick(draft.BuiltInFacts)] : draft.Dice.Some(facts, count);
        return new([.. chosen.Select(fact =>
            new ReferenceRow<ReferenceFactTest>(fact.Code, FactDrawing.Test(draft, fact, lean)))]);
    }
}
