using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// Facts that stand for numbers of points are numbers, and their order follows what the points do (M7 of the semantics).
/// </summary>
internal static class FactUseCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var indicator in scheme.Indicators.Where(indicator => indicator.From is not null))
        {
            CheckIndicator(indicator, scheme, bag);
        }

        foreach (var group in scheme.Groups.Where(group => group.From is not null))
        {
            if (Find(scheme, group.From!.Value, FactKind.Number, bag) is { } fact)
            {
                CheckOrder(fact, scheme.Score is not { IsHigherBetter: false }, group.From.Value, group.Entry, bag);
            }
        }

        foreach (var rank in Conditions.AllOf(scheme).OfType<RankCondition>())
        {
            foreach (var code in new[] { rank.Fact, rank.Peers })
            {
                if (Find(scheme, code, FactKind.Number, bag) is { Decimals: > 0 } fact)
                {
                    bag.Report(DiagnosticCatalog.TooManyDecimals, code.Position, code.Value, 0);
                }
            }
        }
    }

    /// <summary>The fact of a code, where it is of a kind; else that is reported.</summary>
    public static BoundFact? Find(BoundScheme scheme, Located<string> code, FactKind kind, DiagnosticBag bag)
    {
        var fact = scheme.Facts.FirstOrDefault(declared => declared.Code.Value == code.Value);
        if (fact is not null && fact.Kind != kind)
        {
            bag.Report(DiagnosticCatalog.AdoptionFactKind, code.Position, code.Value, FactCheck.Word(fact.Kind),
                FactCheck.Word(kind));
            return null;
        }

        return fact;
    }

    /// <summary>Reports a number fact whose better direction is against that of what is read from it.</summary>
    public static void CheckOrder(BoundFact fact, bool isMoreBetter, Located<string> code, EntryInfo entry, DiagnosticBag bag)
    {
        var allowed = isMoreBetter ? FactOrder.Higher : FactOrder.Lower;
        if (fact.Better.Value != FactOrder.None && fact.Better.Value != allowed && !entry.MayBreachTheLaw)
        {
            bag.ReportWithHint(DiagnosticCatalog.FactAgainstOrder, code.Position, Hints.AllowNonMonotone, code.Value);
        }
    }

    private static void CheckIndicator(BoundIndicator indicator, BoundScheme scheme, DiagnosticBag bag)
    {
        var code = indicator.From!.Value;
        if (Find(scheme, code, FactKind.Number, bag) is not { } fact)
        {
            return;
        }

        CheckOrder(fact, indicator.Kind == IndicatorKind.Bonus, code, indicator.Entry, bag);
        if (fact.Least is not { Value: >= 0 })
        {
            bag.Report(DiagnosticCatalog.FactMayBeNegative, code.Position, code.Value);
        }

        switch (indicator.Points)
        {
            case BracketPoints { Field: BracketField.Quantity } or FixedPoints:
                break;
            case CarriedPoints carried:
                CheckCarried(carried, fact, code, bag);
                break;
            case { } points:
                bag.Report(DiagnosticCatalog.KeyDoesNotFit, points.Position, "points", "from");
                break;
        }
    }

    /// <summary>Points that a fact carries are those that it may have.</summary>
    private static void CheckCarried(CarriedPoints carried, BoundFact fact, Located<string> code, DiagnosticBag bag)
    {
        var fits = fact.Decimals <= carried.Decimals
            && fact.Least is { } least && least.Value >= carried.Least.Value
            && fact.Most is { } most && most.Value <= carried.Most.Value;
        if (!fits)
        {
            bag.Report(DiagnosticCatalog.FactRangeTooWide, code.Position, code.Value, carried.Least.Value, carried.Most.Value,
                carried.Decimals);
        }
    }
}
