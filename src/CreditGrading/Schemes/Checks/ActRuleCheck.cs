using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// What stands under one rule on acts may be compared, and what absorbs deductions forces the last grade (M2 of the semantics).
/// </summary>
internal static class ActRuleCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        var seen = new HashSet<BoundIndicator>();
        foreach (var rule in scheme.Acts)
        {
            var indicators = rule.Of.Resolve(scheme).ToList();
            CheckKinds(rule, indicators, scheme, bag);
            foreach (var indicator in indicators)
            {
                if (!seen.Add(indicator))
                {
                    bag.Report(DiagnosticCatalog.ActRuleTwice, rule.Of.Position, indicator.Code.Value);
                }

                CheckFits(rule, indicator, indicators[0], scheme, bag);
            }
        }
    }

    private static void CheckKinds(BoundActRule rule, List<BoundIndicator> indicators, BoundScheme scheme, DiagnosticBag bag)
    {
        if (indicators.Exists(indicator => !indicator.HasPoints || indicator.Kind != indicators[0].Kind))
        {
            bag.Report(DiagnosticCatalog.ActRuleMixed, rule.Of.Position);
        }

        foreach (var code in rule.AbsorbedBy)
        {
            var signal = scheme.Indicators.FirstOrDefault(indicator => indicator.Code.Value == code.Value);
            if (signal is not null && signal.Kind != IndicatorKind.AdverseSignal)
            {
                bag.Report(
                    DiagnosticCatalog.ActRuleUnfit, code.Position, code.Value,
                    new LocalizedText("它不是不良信号", "it is no adverse signal"));
            }
            else if (signal is not null && !ForcesLastGrade(signal, scheme) && !rule.Entry.MayBreachTheLaw)
            {
                bag.ReportWithHint(DiagnosticCatalog.AbsorbsTooLightly, code.Position, Hints.AllowNonMonotone, code.Value);
            }

            if (indicators.Exists(indicator => indicator.Kind == IndicatorKind.Bonus))
            {
                bag.Report(DiagnosticCatalog.KeyDoesNotFit, code.Position, "absorbedBy", "kind: bonus");
            }
        }
    }

    /// <summary>Whether one record of an indicator surely leads to the worst grade of all.</summary>
    public static bool ForcesLastGrade(BoundIndicator indicator, BoundScheme scheme)
    {
        return indicator.IsAdverse && scheme.Rulings.OfType<LimitRuling>().Any(ruling =>
            ruling.Grade.Value == scheme.Grades.LastOrDefault()?.Code.Value && IsMetByOne(ruling.When, indicator, scheme));
    }

    private static bool IsMetByOne(BoundCondition condition, BoundIndicator indicator, BoundScheme scheme) => condition switch
    {
        JoinedCondition { Junction: Junction.Any } any => any.Parts.Any(part => IsMetByOne(part, indicator, scheme)),
        JoinedCondition { Junction: Junction.All } all => all.Parts.All(part => IsMetByOne(part, indicator, scheme)),
        RecordsCondition { Tally: { IsSum: false, Where: null, Within: null } tally, Comparison: { Upper: null } comparison } =>
            tally.Of.Resolve(scheme).Contains(indicator)
            && (comparison.Lower is not { } lower || lower.Value < 1 || (lower.Value == 1 && comparison.IsLowerIncluded)),
        _ => false,
    };

    private static void CheckFits(
        BoundActRule rule, BoundIndicator indicator, BoundIndicator first, BoundScheme scheme, DiagnosticBag bag)
    {
        LocalizedText? reason = indicator switch
        {
            { Unit: not (CountedUnit.Record or CountedUnit.Quantity or CountedUnit.Act) } =>
                new("计数单位不是记录、数量或案件", "its unit is not record, quantity or act"),
            { Cap: var cap } when cap != BoundCap.None => new("它有自己的上限", "it has a cap of its own"),
            { Points: TariffPoints } => new("它按累进计分", "it has a tariff"),
            { From: not null } => new("它读取事实项", "it reads a fact"),
            _ when indicator.Group?.Value != first.Group?.Value => new("它与其他指标不在同一组", "it is in another group than the others"),
            _ when scheme.Groups.Any(group => group.Units is not null && group.Code.Value == indicator.Group?.Value) =>
                new("它所在的组按下级单位取平均", "its group is a mean over units"),
            _ => null,
        };
        if (reason is not null)
        {
            bag.Report(DiagnosticCatalog.ActRuleUnfit, rule.Of.Position, indicator.Code.Value, reason);
        }
    }
}
