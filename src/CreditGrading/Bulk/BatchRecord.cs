namespace CreditGrading.Bulk;

/// <summary>
/// One record as a row of a batch: the fields of <see cref="CreditRecord"/>, its codes as the numbers that the builder gave.
/// </summary>
/// <remarks>
/// A plain carrier: what is wrong in it makes its subject <see cref="GradingOutcome.Rejected"/>. Numbers of codes are 1 and more;
/// 0, the default, is none. Days are of any calendar and kept as those of the ISO calendar.
/// </remarks>
public readonly record struct BatchRecord
{
    /// <summary>The number of the indicator, by <see cref="SubjectBatchBuilder.IndicatorOf"/>.</summary>
    public required int Indicator { get; init; }

    /// <summary>The record's id, unique within its subject; null where it has none.</summary>
    public string? RecordId { get; init; }

    /// <summary>The day of the act; of continuing conduct, its first day.</summary>
    public LocalDate? OccurredOn { get; init; }

    /// <summary>The day the finding took effect.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day the finding was published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day continuing conduct ended; null while it continues.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The last day of the record's own term, included.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The day credit repair (信用修复) was granted.</summary>
    public LocalDate? RepairedOn { get; init; }

    /// <summary>The day the record was withdrawn by its source.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The day the record became known; null means it was known all along.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>
    /// The number of the act (case) it stems from, by <see cref="SubjectBatchBuilder.ActOf"/>; 0 where it stands alone.
    /// </summary>
    public int Act { get; init; }

    /// <summary>The number of the unit below the subject, by <see cref="SubjectBatchBuilder.UnitOf"/>; 0 where none.</summary>
    public int Unit { get; init; }

    /// <summary>The number of the level, by <see cref="SubjectBatchBuilder.LevelOf"/>; 0 where none.</summary>
    public int Level { get; init; }

    /// <summary>The number of the severity, by <see cref="SubjectBatchBuilder.SeverityOf"/>; 0 where none.</summary>
    public int Severity { get; init; }

    /// <summary>The amount at stake, in the scheme's unit; 0 or more.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How many; 0 or more, 1 where null.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The points that the record itself carries; 0 or more.</summary>
    public decimal? Points { get; init; }

    /// <summary>Whether the record is confirmed.</summary>
    public RecordStatus Status { get; init; }
}
