namespace CreditGrading.Benchmarks.Workload;

/// <summary>What one indicator of the workload's scheme says; peers written by hand read it, the grader reads the YAML.</summary>
internal sealed record IndicatorRule
{
    public required string Code { get; init; }

    public required bool IsBonus { get; init; }

    public required int Points { get; init; }

    public required int ValidityMonths { get; init; }

    /// <summary>
    /// Whether points are multiplied by the quantity; then <see cref="PointsCap"/> is the cap that the scheme states.
    /// </summary>
    public required bool IsPerQuantity { get; init; }

    /// <summary>The most records that count; read only where points are not multiplied.</summary>
    public required int MaxRecords { get; init; }

    /// <summary>The most points that all records of the indicator can come to.</summary>
    public required int PointsCap { get; init; }

    /// <summary>Whether one live record leads to the worst grade.</summary>
    public required bool IsVeto { get; init; }
}
