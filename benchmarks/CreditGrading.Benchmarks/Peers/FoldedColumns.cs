using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// Records as columns that a scheme was folded into, 18 bytes each: from and until when they count, and their points. These are
/// the columns that bulk grading keeps for a scheme, so a loop over them is what it is compared with.
/// </summary>
internal sealed class FoldedColumns
{
    public FoldedColumns(Population population)
    {
        var rules = JiningLikeRules.Of(population.Shape.Copies);
        Offsets = population.Offsets;
        Indicators = Array.ConvertAll(population.Rows, row => row.Indicator);
        Starts = Array.ConvertAll(population.Rows, row => row.Day);
        Ends = Array.ConvertAll(population.Rows, row => EndOf(row, rules[row.Indicator]));
        Points = Array.ConvertAll(population.Rows, row => PointsOf(row, rules[row.Indicator]));
    }

    public int[] Offsets { get; }

    public ushort[] Indicators { get; }

    /// <summary>The first day on which each counts.</summary>
    public int[] Starts { get; }

    /// <summary>The first day on which each no longer counts.</summary>
    public int[] Ends { get; }

    public long[] Points { get; }

    private static int EndOf(in WorkloadRow row, IndicatorRule rule)
    {
        var lapsed = WorkloadDays.LastLive(row.Day, rule.ValidityMonths) + 1;
        return row.IsRepaired ? Math.Min(lapsed, WorkloadDays.RepairOf(row.Day)) : lapsed;
    }

    private static long PointsOf(in WorkloadRow row, IndicatorRule rule) =>
        rule.Points * (rule.IsPerQuantity ? row.Quantity : 1L);
}
