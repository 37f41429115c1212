using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Weights that add up to 1, and components that are one thing each.</summary>
internal static class ComponentCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        CheckWeights(scheme, bag);
        foreach (var group in scheme.Groups)
        {
            CheckGroup(group, scheme, bag);
        }

        foreach (var duty in scheme.Duties)
        {
            CheckDuty(duty, scheme, bag);
        }

        if (scheme.Score?.AllMissing is { } allMissing
            && !scheme.Groups.Any(group => group.Missing.Policy == MissingPolicy.Renormalise))
        {
            bag.Report(DiagnosticCatalog.KeyNeedsAnother, allMissing.Position, "allMissing", "missing: renormalise");
        }
    }

    private static void CheckWeights(BoundScheme scheme, DiagnosticBag bag)
    {
        var weighted = scheme.Groups.Where(group => group.Weight is not null).ToList();
        if (weighted.Count == 0)
        {
            return;
        }

        foreach (var group in scheme.Groups.Where(group => group.Weight is null))
        {
            bag.Report(DiagnosticCatalog.WeightMissing, group.Position, group.Code.Value);
        }

        foreach (var weight in weighted.Select(group => group.Weight!.Value))
        {
            if (weight.Value <= 0 || weight.Value > 1 || DecimalText.DecimalsOf(weight.Value) > ShareValueCheck.MaxDecimals)
            {
                bag.Report(DiagnosticCatalog.WeightOutOfRange, weight.Position, weight.Value);
            }
        }

        var sum = weighted.Sum(group => group.Weight!.Value.Value);
        if (sum != 1)
        {
            bag.Report(DiagnosticCatalog.WeightsNotOne, weighted[0].Weight!.Value.Position, DecimalText.Normalize(sum));
        }
    }

    private static void CheckGroup(BoundGroup group, BoundScheme scheme, DiagnosticBag bag)
    {
        (bool Stands, string Key, string With)[] misplaced =
        [
            (group.From is not null && group.Units is not null, "units", "from"),
            (group.From is not null && group.Base is not null, "base", "from"),
        ];
        (bool Stands, string Key, string Needs)[] lacking =
        [
            (group.IsMeanByAmount && group.Units is null, "mean", "units"),
            (group.Missing.Policy != MissingPolicy.Undetermined && group.From is null && group.Units is null, "missing",
                "from | units"),
            (group.Missing.Policy == MissingPolicy.Renormalise && group.Weight is null, "renormalise", "weight"),
        ];
        foreach (var (_, key, with) in misplaced.Where(part => part.Stands))
        {
            bag.Report(DiagnosticCatalog.KeyDoesNotFit, group.Position, key, with);
        }

        foreach (var (_, key, needs) in lacking.Where(part => part.Stands))
        {
            bag.Report(DiagnosticCatalog.KeyNeedsAnother, group.Position, key, needs);
        }

        var isHigherBetter = scheme.Score is not { IsHigherBetter: false };
        if (group.Missing.Policy == MissingPolicy.Worst && (isHigherBetter ? group.Floor : group.Ceiling) is null)
        {
            bag.Report(DiagnosticCatalog.WorstNotStated, group.Position, isHigherBetter ? "floor" : "ceiling");
        }

        if (group.From is not null)
        {
            foreach (var indicator in scheme.Indicators.Where(indicator => indicator.Group?.Value == group.Code.Value))
            {
                bag.Report(DiagnosticCatalog.KeyDoesNotFit, indicator.Group!.Value.Position, "group", "from");
            }
        }

        var units = scheme.Indicators.FirstOrDefault(indicator => indicator.Code.Value == group.Units?.Value);
        if (units is not null && units.Kind != IndicatorKind.Unit)
        {
            bag.Report(DiagnosticCatalog.UnitsNotDeclared, group.Units!.Value.Position, group.Units.Value.Value);
        }
    }

    private static void CheckDuty(BoundDuty duty, BoundScheme scheme, DiagnosticBag bag)
    {
        var component = scheme.Groups.FirstOrDefault(group => group.Code.Value == duty.Component.Value);
        if (component is null)
        {
            return;
        }

        if (component.Weight is not { } weight)
        {
            if (scheme.Groups.All(group => group.Weight is null))
            {
                bag.Report(DiagnosticCatalog.WeightMissing, component.Position, component.Code.Value);
            }

            return;
        }

        var sum = scheme.Groups.Sum(group => group.Weight?.Value ?? 0);
        var count = scheme.Groups.Length;
        if (weight.Value * count < sum)
        {
            var mean = string.Create(CultureInfo.InvariantCulture, $"{DecimalText.Normalize(sum)}/{count}");
            bag.Report(DiagnosticCatalog.WeightBelowMean, weight.Position, component.Code.Value, weight.Value, count, mean);
        }
    }
}
