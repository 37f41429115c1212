namespace CreditGrading;

/// <summary>One record (公共信用信息) about a subject: an act of good or bad conduct.</summary>
/// <remarks>
/// A plain carrier: nothing is checked here. What is wrong in a record makes its subject <see cref="GradingOutcome.Rejected"/>,
/// with every fault named. Immutable and safe for concurrent use.
/// </remarks>
public sealed record CreditRecord
{
    /// <summary>The code of one of the scheme's indicators.</summary>
    public required string Indicator { get; init; }

    /// <summary>The record's id, unique within its subject; null where it has none.</summary>
    public string? RecordId { get; init; }

    /// <summary>The day of the act; of continuing conduct, its first day.</summary>
    public LocalDate? OccurredOn { get; init; }

    /// <summary>The day the finding took effect.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day the finding was published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day continuing conduct ended; on that day it no longer continues. Null while it continues.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The last day of the record's own term, included.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The day credit repair (信用修复) was granted; from that day the record is repaired.</summary>
    public LocalDate? RepairedOn { get; init; }

    /// <summary>The day the record was withdrawn by its source; from that day it does not count.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The day the record became known; null means it was known all along.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The id of the act (case) that this and other records stem from; null where it stands alone.</summary>
    public string? Act { get; init; }

    /// <summary>The unit below the subject, such as a contract, that the record belongs to; null where none.</summary>
    public string? Unit { get; init; }

    /// <summary>The code of one of the scheme's levels, such as that of the issuing authority (认定机关).</summary>
    public string? Level { get; init; }

    /// <summary>The code of one of the scheme's severities.</summary>
    public string? Severity { get; init; }

    /// <summary>The amount at stake, in the scheme's unit (yuan unless it states another); 0 or more.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How many; 0 or more, 1 where not given.</summary>
    public decimal Quantity { get; init; } = 1;

    /// <summary>The points that the record itself carries; 0 or more, read only where the indicator says so.</summary>
    public decimal? Points { get; init; }

    /// <summary>Whether the record is confirmed.</summary>
    public RecordStatus Status { get; init; }
}
