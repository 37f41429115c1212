using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>CG0903: a cap below what every single record of its indicator weighs.</summary>
internal static class CapLint
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Cap.Points is { } cap && LeastOf(indicator) is { } least && cap.Value < least)
            {
                bag.Report(DiagnosticCatalog.CapBelowRecord, cap.Position, cap.Value, least);
            }
        }
    }

    /// <summary>The points of the lightest record; null where they depend on more than a number, a code or brackets.</summary>
    private static decimal? LeastOf(BoundIndicator indicator)
    {
        ImmutableArray<Figure> figures = indicator.Points switch
        {
            FixedPoints points => [points.Points],
            TablePoints table => [.. table.Rows.Select(row => row.Value)],
            BracketPoints brackets => [.. brackets.Brackets.Select(bracket => bracket.Value)],
            _ => [],
        };
        return figures.IsEmpty ? null : figures.Min(figure => figure.Value);
    }
}
