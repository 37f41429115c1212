using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// The intervals that neighbouring grades quote from their source meet: the better grade's lies above, no score lies between them
/// and none in both. Which scores there are depends on the scheme's scale; figures too large for it are reported elsewhere, so
/// they are compared as decimals, which hold them.
/// </summary>
internal static class PublishedIntervalCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var published in scheme.Grades.Select(grade => grade.Published).OfType<BoundComparison>())
        {
            ComparisonCheck.Run(published, bag);
        }

        if (scheme.Score is not { } score)
        {
            return;
        }

        var step = 1m / PointScale.Of(scheme).Factor;
        for (var i = 1; i < scheme.Grades.Length; i++)
        {
            if (scheme.Grades[i - 1] is { Published: { } better } above && scheme.Grades[i] is { Published: { } worse } below)
            {
                var (upper, lower) = score.IsHigherBetter ? (better, worse) : (worse, better);
                CheckNeighbors(new(above, below, bag), Interval.Of(upper, step), Interval.Of(lower, step), step);
            }
        }
    }

    private static void CheckNeighbors(in Pair pair, Interval upper, Interval lower, decimal step)
    {
        if (upper.Last < lower.First)
        {
            pair.Report(DiagnosticCatalog.PublishedOutOfOrder);
        }
        else if ((upper.First ?? decimal.MinValue) <= (lower.Last ?? decimal.MaxValue))
        {
            pair.Report(DiagnosticCatalog.PublishedOverlap, upper.First ?? lower.Last ?? 0);
        }
        else if (upper.First - lower.Last > step)
        {
            pair.Report(DiagnosticCatalog.PublishedGap, lower.Last!.Value + step);
        }
    }

    /// <summary>The least and the greatest score of an interval, both in it; null where it has no such end.</summary>
    private readonly record struct Interval(decimal? First, decimal? Last)
    {
        public static Interval Of(BoundComparison comparison, decimal step) => new(
            comparison.Lower?.Value + (comparison.IsLowerIncluded ? 0 : step),
            comparison.Upper?.Value - (comparison.IsUpperIncluded ? 0 : step));
    }

    /// <summary>Two neighbours, the better grade first, and where their fault is reported.</summary>
    private readonly record struct Pair(BoundGrade Above, BoundGrade Below, DiagnosticBag Bag)
    {
        public void Report(DiagnosticDescriptor fault) => Bag.Report(
            fault, Above.Published!.Position, Above.Code.Value, Below.Code.Value, Below.Published!.Position.Line);

        public void Report(DiagnosticDescriptor fault, decimal score) => Bag.Report(
            fault, Above.Published!.Position, Above.Code.Value, Below.Code.Value,
            DecimalText.Normalize(score), Below.Published!.Position.Line);
    }
}
