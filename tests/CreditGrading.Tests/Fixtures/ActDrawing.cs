using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws rules on the same act, and makes the indicators fit for them.</summary>
internal static class ActDrawing
{
    public static void Draw(SchemeDraft draft)
    {
        if (draft.Dice.Chance(32))
        {
            Add(draft, ReferenceKind.Deduction);
        }

        if (draft.Dice.Chance(20))
        {
            Add(draft, ReferenceKind.Bonus);
        }
    }

    private static void Add(SchemeDraft draft, ReferenceKind kind)
    {
        var dice = draft.Dice;
        var able = draft.Indicators.Where(i => i.Kind == kind && IsAble(draft, i)).ToList();
        if (able.Count == 0)
        {
            return;
        }

        var group = dice.Pick(able).Group;
        var alike = able.Where(i => i.Group == group).ToList();
        var codes = draft.Closed([.. dice.Some(alike, dice.Range(1, alike.Count)).Select(i => i.Code)]);
        codes = [.. codes.Concat(draft.Indicators.Where(i => codes.Contains(i.Code)).Select(i =>
            i.Repair?.As).OfType<string>()).Distinct()];
        draft.Indicators = [.. draft.Indicators.Select(i => codes.Contains(i.Code) ? Fit(i) : i)];
        var isAll = draft.Indicators.Where(i => i.Kind == kind).All(i => codes.Contains(i.Code));
        var of = isAll && dice.Chance(50)
            ? new ReferenceList(kind == ReferenceKind.Bonus ? "bonuses" : "deductions", [])
            : new(null, codes);
        draft.Acts = [.. draft.Acts, new(of, kind == ReferenceKind.Bonus ? [] : Absorbing(draft), draft.Origins.Entry())];
    }

    private static bool IsAble(SchemeDraft draft, ReferenceIndicator indicator) =>
        indicator is { FromFact: null, Points: not TariffPoints }
        && draft.Groups.All(group => group.Code != indicator.Group || group.Units is null);

    private static ReferenceIndicator Fit(ReferenceIndicator indicator) =>
        indicator with { Cap = null, Unit = indicator.Unit is "month" or "once" ? null : indicator.Unit };

    private static IReadOnlyList<string> Absorbing(SchemeDraft draft)
    {
        var signals = draft.Indicators.Where(i => i.Kind == ReferenceKind.AdverseSignal).ToList();
        return signals.Count > 0 && draft.Dice.Chance(60)
            ? [.. draft.Dice.Some(signals, draft.Dice.Range(1, signals.Count)).Select(i => i.Code)]
            : [];
    }
}
