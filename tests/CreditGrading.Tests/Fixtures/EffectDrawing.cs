using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws what repair does: drop, keep, replace by a milder indicator, or give back a share.</summary>
internal static class EffectDrawing
{
    /// <summary>An indicator's own rule, at times.</summary>
    public static ReferenceRepair? Own(SchemeDraft draft, ReferenceIndicator indicator)
    {
        var dice = draft.Dice;
        if (!indicator.IsAdverse || !dice.Chance(22))
        {
            return null;
        }

        var mayGiveBack = indicator.IsScored && indicator.Points is not TariffPoints;
        var effect = dice.Weighted((30, "drop"), (draft.IsAdopting ? 0 : 25, "keep"), (mayGiveBack ? 45 : 0, "giveBack"));
        return Rule(draft, effect) with { Origin = dice.Chance(30) ? draft.Origins.Inner() : null };
    }

    /// <summary>A deduction whose repaired records count as those of another one, which weighs no more.</summary>
    public static void AddReplacement(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var able = draft.Indicators.Where(i => i.Kind == ReferenceKind.Deduction && i.FromFact is null
            && i.Points is FixedPoints or TablePoints or BracketPoints or CarriedPoints).ToList();
        if (able.Count == 0 || !dice.Chance(25))
        {
            return;
        }

        var original = dice.Pick(able) with { };
        var plain = original with { Cap = null, Unit = original.IsByQuantity ? "quantity" : null };
        var milder = plain with
        {
            Code = "milder",
            Dates = dice.Chance(30) ? ["publishedOn", "occurredOn"] : [],
            IsContinuing = false,
            Points = Milder(dice, plain.Points!),
            Validity = Validity(draft),
            Repair = null,
            Origin = draft.Origins.Entry(),
        };
        var replaced = plain with { Repair = Rule(draft, "replace") with { As = milder.Code } };
        draft.Indicators = [.. draft.Indicators.Select(i => i.Code == plain.Code ? replaced : i), milder];
    }

    /// <summary>The scheme with the effect of its own rule on repair; a tariff gives nothing back.</summary>
    public static ReferenceScheme WithEffect(SchemeDraft draft, ReferenceScheme scheme)
    {
        var dice = draft.Dice;
        if (scheme.Repair is not { } rule)
        {
            return scheme;
        }

        var effect = dice.Weighted((50, "drop"), (scheme.Adoption is null ? 15 : 0, "keep"), (35, "giveBack"));
        var drop = new ReferenceRepair(null, []);
        return scheme with
        {
            Repair = effect switch
            {
                "keep" => drop with { Effect = effect },
                "giveBack" => rule with { Effect = effect, Shares = Shares(draft) },
                _ => rule,
            },
            Indicators = effect == "giveBack"
                ? [.. scheme.Indicators.Select(i => i is { IsAdverse: true, Points: TariffPoints, Repair: null }
                    ? i with { Repair = drop }
                    : i)]
                : scheme.Indicators,
        };
    }

    private static ReferenceRepair Rule(SchemeDraft draft, string effect)
    {
        var rule = effect != "keep" && draft.Dice.Chance(35) ? RepairDrawing.Waiting(draft.Dice) : new(null, []);
        return rule with { Effect = effect, Shares = effect == "giveBack" ? Shares(draft) : [] };
    }

    /// <summary>Shares that never rise down the rows, by days or amounts that do; the last row is open.</summary>
    private static IReadOnlyList<ReferenceShare> Shares(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var word = dice.Weighted((55, "days"), (15, "amount"), (30, "both"));
        var count = dice.Range(0, 3);
        var shares = Dice.Many(count + 1, _ => dice.Pick([0, 0.25m, 0.5m, 0.5m, 0.8m, 1])).OrderDescending().ToList();
        var days = dice.Some([5, 15, 30, 90, 180], count);
        var amounts = dice.Some([50, 500, 1000, 20_000, 100_000], count);
        var rows = Dice.Many(count, i => new ReferenceShare(
            word == "amount" ? null : days[i],
            word == "days" ? null : amounts[i] + draft.Number(0, 9, draft.AmountDecimals ?? 2),
            shares[i],
            dice.Chance(20) ? draft.Origins.Inner() : null));
        return [.. rows, new(null, null, shares[count])];
    }

    /// <summary>The same points or less, entry by entry.</summary>
    private static ReferencePoints Milder(Dice dice, ReferencePoints points)
    {
        var part = dice.Pick([0, 0.5m, 1]);
        decimal Less(decimal value) => SchemeDraft.Trim(decimal.Floor(value * part));
        return points switch
        {
            FixedPoints single => new FixedPoints(Less(single.Value)),
            TablePoints table => table with { Rows = [.. table.Rows.Select(row => row with { Value = Less(row.Value) })] },
            BracketPoints brackets => brackets with
            {
                Brackets = [.. brackets.Brackets.Select(bracket => bracket with { Value = Less(bracket.Value) })],
            },
            _ => points,
        };
    }

    /// <summary>Not by the previous evaluation period: a later repair would then count less.</summary>
    private static ReferenceValidity Validity(SchemeDraft draft) => draft.Dice.Weighted<ReferenceValidity>(
        (60, new PeriodValidity(ValidityDrawing.Period(draft.Dice), draft.Origins.Inner())), (20, new OwnTermValidity()),
        (20, new UnlimitedValidity()));
}
