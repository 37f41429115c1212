namespace CreditGrading.Explanation;

/// <summary>One step from the own points of a record to what it weighs.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record PointsStep
{
    internal PointsStep(PointsStepKind kind, decimal points, int? otherRecord = null)
    {
        Kind = kind;
        Points = points;
        OtherRecord = otherRecord;
    }

    /// <summary>What the step is.</summary>
    public PointsStepKind Kind { get; }

    /// <summary>The points after it, 0 or more.</summary>
    public decimal Points { get; }

    /// <summary>
    /// The place in <see cref="CreditSubject.Records"/> of the record that counts in its stead; null where none does.
    /// </summary>
    public int? OtherRecord { get; }
}
