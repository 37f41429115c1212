using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// Shares that never rise with delay or amount (M1 of the semantics), and replacements that weigh no more than the original (M6).
/// </summary>
internal static class RepairCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var repair in scheme.Indicators.Select(indicator =>
            indicator.Repair).Append(scheme.Repair).OfType<BoundRepair>())
        {
            CheckShares(repair, bag);
        }

        foreach (var indicator in scheme.Indicators)
        {
            var replacement = scheme.Indicators.FirstOrDefault(other => other.Code.Value == indicator.Repair?.As?.Value);
            if (replacement is not null && !indicator.Repair!.Entry.MayBreachTheLaw)
            {
                CheckReplacement(indicator, replacement, scheme, bag);
            }
        }
    }

    private static void CheckShares(BoundRepair repair, DiagnosticBag bag)
    {
        for (var i = 0; i < repair.Shares.Length; i++)
        {
            var row = repair.Shares[i];
            ShareValueCheck.Run(row.Share, bag);
            if (row.IsOpen != (i == repair.Shares.Length - 1))
            {
                bag.Report(DiagnosticCatalog.LastShareOpen, row.Position);
            }

            if (i > 0 && row.Share.Value > repair.Shares[i - 1].Share.Value && !repair.Entry.MayBreachTheLaw)
            {
                bag.ReportWithHint(
                    DiagnosticCatalog.ShareRises, row.Share.Position, Hints.AllowNonMonotone, row.Share.Value,
                    repair.Shares[i - 1].Share.Value);
            }
        }
    }

    private static void CheckReplacement(
        BoundIndicator original, BoundIndicator replacement, BoundScheme scheme, DiagnosticBag bag)
    {
        if (ActRuleCheck.ForcesLastGrade(original, scheme) && replacement.IsAdverse && IsPlain(replacement))
        {
            return;
        }

        var reason = replacement.Kind != original.Kind ? new LocalizedText("种类不同", "it is of another kind")
            : !IsPlain(replacement) ? new("它是持续行为、读取事实项或按累进计分", "its conduct goes on, it reads a fact, or it has a tariff")
            : replacement.Group?.Value != original.Group?.Value ? new("不在同一组", "it is in another group")
            : RuleOf(replacement, scheme) != RuleOf(original, scheme) ? new("一事一计规则不同", "it is under another rule on acts")
            : !HasSameMeasure(original, replacement) ? new("计数单位、上限或倍数不同", "its unit, cap or repeats differ")
            : !IsNoHeavier(original.Points, replacement.Points) ? new("分值可能更重，或无法比较", "it may weigh more, or cannot be compared")
            : scheme.Evaluation is { IsPreviousPeriod: true }
                && replacement.Validity.Terms.Any(term => term.Kind == ValidityKind.EvaluationPeriod)
                ? new("它的有效期为上一评价期间，修复越晚反而可能不计入",
                    "its validity is the previous evaluation period, which a later repair would leave")
            : !IsReadNoMore(original, replacement, scheme)
                ? new("有的条件只读取它", "a condition reads it that does not read the original")
            : null;
        if (reason is not null)
        {
            bag.ReportWithHint(
                DiagnosticCatalog.ReplacementUnfit, original.Repair!.As!.Value.Position, Hints.AllowNonMonotone,
                replacement.Code.Value,
                original.Code.Value, reason);
        }
    }

    private static bool IsPlain(BoundIndicator indicator) =>
        !indicator.IsContinuing && indicator.From is null && indicator.Points is not TariffPoints;

    private static BoundActRule? RuleOf(BoundIndicator indicator, BoundScheme scheme) =>
        scheme.Acts.FirstOrDefault(rule => rule.Of.Resolve(scheme).Contains(indicator));

    /// <summary>
    /// Whether each record of the original weighs by itself, and one of the replacement is multiplied by no more: a cap of the
    /// original would leave room for the replacement beside it.
    /// </summary>
    private static bool HasSameMeasure(BoundIndicator original, BoundIndicator replacement) =>
        original.Unit is CountedUnit.Record or CountedUnit.Quantity
        && original.Cap == BoundCap.None
        && (original.Unit == CountedUnit.Quantity) == (replacement.Unit == CountedUnit.Quantity);

    /// <summary>Whether points are no greater, entry by entry of the same way of stating them.</summary>
    private static bool IsNoHeavier(BoundPoints? original, BoundPoints? replacement) => (original, replacement) switch
    {
        (null, null) => true,
        (not null, FixedPoints only) => original.Figures.All(figure => only.Points.Value <= figure.Value),
        (TablePoints a, TablePoints b) => a.Field == b.Field
            && b.Rows.All(row => a.Rows.Any(other => other.Code.Value == row.Code.Value && row.Value.Value <= other.Value.Value)),
        (BracketPoints a, BracketPoints b) => a.Field == b.Field && a.Brackets.Length == b.Brackets.Length
            && a.Brackets.Zip(b.Brackets).All(pair => pair.First.Bound?.Value == pair.Second.Bound?.Value
                && pair.First.IsIncluded == pair.Second.IsIncluded && pair.Second.Value.Value <= pair.First.Value.Value),
        (CarriedPoints a, CarriedPoints b) => a.Least.Value == b.Least.Value && a.Most.Value == b.Most.Value
            && a.Decimals == b.Decimals,
        _ => false,
    };

    /// <summary>Whether whatever reads the replacement reads the original as well, and its date does not matter there.</summary>
    private static bool IsReadNoMore(BoundIndicator original, BoundIndicator replacement, BoundScheme scheme)
    {
        var isReadByTallies = Conditions.AllOf(scheme).SelectMany(Conditions.TalliesOf).All(tally =>
            !tally.Of.Resolve(scheme).Contains(replacement)
            || (tally.Of.Resolve(scheme).Contains(original) && tally is { Within: null, Unit: not CountedUnit.Month }));
        return isReadByTallies && scheme.Rulings.OfType<NotchRuling>().Select(ruling =>
            ruling.ForEach).OfType<BoundIndicatorList>()
            .All(list => !list.Resolve(scheme).Contains(replacement) || list.Resolve(scheme).Contains(original));
    }
}
