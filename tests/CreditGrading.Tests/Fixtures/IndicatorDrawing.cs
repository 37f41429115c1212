using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws indicators with their points.</summary>
internal static class IndicatorDrawing
{
    private static readonly string[] Fields = ["occurredOn", "effectiveOn", "publishedOn"];

    public static ReferenceIndicator Draw(SchemeDraft draft, int index)
    {
        var dice = draft.Dice;
        var kind = dice.Weighted(
            (52, ReferenceKind.Deduction), (24, ReferenceKind.Bonus), (14, ReferenceKind.AdverseSignal),
            (10, ReferenceKind.FavorableSignal));
        var isSignal = kind is ReferenceKind.AdverseSignal or ReferenceKind.FavorableSignal;
        var isContinuing = dice.Chance(22);
        var points = isSignal ? null : Points(draft);
        var indicator = new ReferenceIndicator
        {
            Code = dice.Pick(["penalty", "list", "award", "处罚", "记录"]) + $"-{index}",
            Kind = kind,
            Dates = Dates(dice),
            LagDays = dice.Chance(20) ? dice.Pick([1, 5, 15, 30]) : 0,
            IsContinuing = isContinuing,
            Points = points,
            Validity = ValidityDrawing.Draw(draft, isContinuing, points),
            Cap = !isSignal && dice.Chance(25) ? new(draft.Points(5, 60), draft.Origins.Inner()) : null,
            Group = Group(draft, isSignal),
            Origin = draft.Origins.Entry(),
        };
        return draft.IsWhole ? PieceDrawing.Draw(draft, indicator) : indicator;
    }

    /// <summary>A group that takes indicators.</summary>
    private static string? Group(SchemeDraft draft, bool isSignal)
    {
        var groups = draft.Groups.Where(group => group.FromFact is null).ToList();
        return !isSignal && groups.Count > 0 && draft.Dice.Chance(60) ? draft.Dice.Pick(groups).Code : null;
    }

    private static IReadOnlyList<string> Dates(Dice dice) => dice.Weighted<IReadOnlyList<string>>(
        (55, []), (20, [dice.Pick(Fields)]), (25, dice.Shuffled(dice.Some(Fields, dice.Range(2, Fields.Length)))));

    private static ReferencePoints Points(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var word = dice.Weighted(
            (30, "fixed"), (draft.Severities.Count > 0 ? 20 : 0, "severity"), (draft.Levels.Count > 0 ? 12 : 0, "level"),
            (14, "amount"), (10, "quantity"), (18, "record"));
        return word switch
        {
            "fixed" => new FixedPoints(dice.Chance(3) ? 0 : draft.Points()),
            "severity" or "level" => Table(draft, word),
            "amount" or "quantity" => Brackets(draft, word),
            _ => Carried(draft),
        };
    }

    private static TablePoints Table(SchemeDraft draft, string by)
    {
        var codes = draft.TableCodes(by);
        var values = SchemeDraft.Rising(codes.Count, () => draft.Points(0));
        return new(by, [.. codes.Select((code, i) => new ReferenceRow<decimal>(code, values[i]))], draft.Origins.Inner());
    }

    public static BracketPoints Brackets(SchemeDraft draft, string by)
    {
        var dice = draft.Dice;
        var bounds = by == "amount"
            ? SchemeDraft.StrictlyRising(dice.Range(1, 3), () =>
                draft.Number(1, 200, draft.AmountDecimals ?? 2) * dice.Pick([1, 100, 1000]))
            : SchemeDraft.StrictlyRising(dice.Range(1, 3), () => draft.Number(1, 8, draft.QuantityDecimals ?? 0));
        var values = SchemeDraft.Rising(bounds.Count + 1, () => draft.Points(0));
        return new(by, Brackets(draft, bounds, i => values[i]), draft.Origins.Inner());
    }

    /// <summary>Brackets under the bounds, and an open one after them.</summary>
    public static IReadOnlyList<ReferenceBracket<T>> Brackets<T>(
        SchemeDraft draft, IReadOnlyList<decimal> bounds, Func<int, T> value) =>
        [.. Enumerable.Range(0, bounds.Count + 1).Select(i => new ReferenceBracket<T>(
            i < bounds.Count ? SchemeDraft.Trim(bounds[i]) : null,
            i < bounds.Count && draft.Dice.Chance(50),
            value(i),
            draft.Dice.Chance(30) ? draft.Origins.Inner() : null))];

    private static CarriedPoints Carried(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var decimals = dice.Weighted<int?>((50, null), (10, 0), (25, 1), (15, 2));
        var low = draft.Number(0, 20, decimals ?? 0);
        return new(low, low + dice.Range(1, 50), decimals, draft.Origins.Inner());
    }
}
