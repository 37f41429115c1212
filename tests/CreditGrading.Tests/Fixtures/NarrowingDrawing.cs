using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws narrowed counts and sums, shares of them, and ranks.</summary>
internal static class NarrowingDrawing
{
    private const string Place = "place";
    private const string Peers = "peers";

    /// <summary>The facts that a rank reads, at times.</summary>
    public static void AddFacts(SchemeDraft draft)
    {
        if (draft.Dice.Chance(30))
        {
            draft.AddNumber(Place, draft.Dice.Pick(["none", "lower", "lower"]));
            draft.AddNumber(Peers, "none");
        }
    }

    public static bool MayRank(SchemeDraft draft, Lean lean) =>
        !draft.ReadsAdverseOnly
        && draft.Facts.FirstOrDefault(fact => fact.Code == Place) is { } place
        && (place.Better == "none" || lean is Lean.Favorable or Lean.Free);

    public static RankAtom Rank(Dice dice) =>
        new(Place, Peers, dice.Pick([0.05m, 0.1m, 0.25m, 0.333333m, 0.5m, 1]), dice.Chance(50));

    public static bool MayShare(SchemeDraft draft, Lean lean) =>
        lean != Lean.Fixed && !draft.ReadsAdverseOnly
        && draft.Listable.Any(i => i.IsAdverse) && draft.Listable.Any(i => i.IsFavorable);

    /// <summary>A share of one side in the other. In a direction an empty whole has to hold: else it would end what a smaller
    /// one began.</summary>
    public static ShareAtom Share(SchemeDraft draft, Lean lean)
    {
        var dice = draft.Dice;
        var isAdverse = lean == Lean.Free ? dice.Chance(50) : lean == Lean.Adverse;
        var isCount = dice.Chance(70);
        return new(
            isCount, Tally(draft, isAdverse, isCount), Tally(draft, !isAdverse, isCount), dice.Pick(["atLeast", "above"]),
            dice.Pick([0.25m, 0.333333m, 0.5m, 0.5m, 1]), lean != Lean.Free || dice.Chance(50));
    }

    /// <summary>What narrows a count or sum of a list, mostly nothing.</summary>
    public static ReferenceNarrowing Narrowing(SchemeDraft draft, ReferenceList of, bool isCount)
    {
        var dice = draft.Dice;
        var maySuspend = draft.Indicators.Any(i => i.Kind == ReferenceKind.Bonus && ReferenceConditions.IsListed(of, i)
            && draft.Suspensions.Any(rule => ReferenceConditions.IsListed(rule.Of, i)));
        if (!draft.IsWhole || maySuspend || !dice.Chance(60))
        {
            return ReferenceNarrowing.None;
        }

        var isReplacing = draft.IsReplacing(of);
        return new()
        {
            Unit = isCount
                ? dice.Weighted((60, null), (8, "record"), (isReplacing ? 0 : 14, "month"), (10, "act"), (8, "once"))
                : null,
            Where = dice.Chance(50) ? Where(draft, of) : null,
            Within = !isReplacing && dice.Chance(45) ? ValidityDrawing.Period(dice) : null,
        };
    }

    private static ReferenceTally Tally(SchemeDraft draft, bool isAdverse, bool isCount)
    {
        var of = RecordAtoms.List(draft, isAdverse);
        return new(of, Narrowing(draft, of, isCount));
    }

    private static ReferenceWhere Where(SchemeDraft draft, ReferenceList of)
    {
        var dice = draft.Dice;
        var listed = draft.Indicators.Where(i => ReferenceConditions.IsListed(of, i) && i.FromFact is null).ToList();
        bool AllRead(string field) => listed.All(i => ReferenceReading.FieldsRead(i).Contains(field));
        var word = dice.Weighted(
            (AllRead("severity") ? 40 : 0, "severity"), (AllRead("level") ? 40 : 0, "level"), (25, "amount"), (15, "quantity"),
            (listed.All(i => i.IsScored) ? 25 : 0, "points"));
        var where = new ReferenceWhere
        {
            Severity = word == "severity" ? dice.Pick(draft.Severities) : null,
            Level = word == "level" ? dice.Pick(draft.Levels) : null,
            Points = word == "points" ? Bound(dice, dice.Pick(SchemePoints.Of(dice.Pick(listed).Points!))) : null,
            Quantity = word == "quantity" ? Bound(dice, dice.Range(1, 4)) : null,
        };
        return word == "amount" || dice.Chance(15)
            ? where with
            {
                Amount = Bound(dice, SchemeDraft.Trim(draft.Number(1, 50, draft.AmountDecimals
                ?? 2) * dice.Pick([1, 100, 1000])))
            }
            : where;
    }

    private static ReferenceRow<decimal> Bound(Dice dice, decimal value) => new(dice.Pick(["atLeast", "above"]), value);
}
