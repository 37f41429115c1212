using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Between the two bounds of a comparison lies some number.</summary>
internal static class ComparisonCheck
{
    public static void Run(BoundComparison comparison, DiagnosticBag bag)
    {
        if (IsEmpty(comparison))
        {
            bag.Report(DiagnosticCatalog.EmptyComparison, comparison.Position);
        }
    }

    private static bool IsEmpty(BoundComparison comparison)
    {
        if (comparison is not { Lower: { } lower, Upper: { } upper })
        {
            return false;
        }

        var isPoint = lower.Value == upper.Value && comparison.IsLowerIncluded && comparison.IsUpperIncluded;
        return lower.Value >= upper.Value && !isPoint;
    }
}
