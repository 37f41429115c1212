using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>The intervals that neighbouring grades quote from their source meet: no score lies between them and none in both.</summary>
internal static class PublishedIntervalCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        if (scheme.Score is not { } score)
        {
            return;
        }

        var scale = PointScale.Of(scheme);
        for (var i = 1; i < scheme.Grades.Length; i++)
        {
            if (scheme.Grades[i - 1] is { Published: { } better } and var above && scheme.Grades[i] is { Published: { } worse } and var below)
            {
                var (upper, lower) = score.IsHigherBetter ? (better, worse) : (worse, better);
                CheckNeighbors(above, below, scale.RangeOf(upper).Low, scale.RangeOf(lower).High, scale, bag);
            }
        }
    }

    /// <summary>The ranges of whole numbers meet where the lower ends one before the upper begins.</summary>
    private static void CheckNeighbors(BoundGrade above, BoundGrade below, long begin, long end, PointScale scale,
        DiagnosticBag bag)
    {
        if (begin == long.MinValue || end == long.MaxValue || begin <= end)
        {
            var value = begin == long.MinValue ? (end == long.MaxValue ? 0 : end) : begin;
            Report(DiagnosticCatalog.PublishedOverlap, above, below, scale.FromScaled(value), bag);
        }
        else if (begin > end + 1)
        {
            Report(DiagnosticCatalog.PublishedGap, above, below, scale.FromScaled(end + 1), bag);
        }
    }

    private static void Report(DiagnosticDescriptor fault, BoundGrade above, BoundGrade below, decimal value,
        DiagnosticBag bag) =>
        bag.Report(
            fault, above.Published!.Position, above.Code.Value, below.Code.Value, value, below.Published!.Position.Line);
}
