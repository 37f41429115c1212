using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>What became of one record.</summary>
/// <remarks>Immutable and safe for concurrent use. Days are of the ISO calendar.</remarks>
public sealed record RecordExplanation
{
    internal RecordExplanation(int index, string? recordId, string indicatorCode, Indicator? indicator, RecordState state)
    {
        Index = index;
        RecordId = recordId;
        IndicatorCode = indicatorCode;
        Indicator = indicator;
        State = state;
    }

    /// <summary>Its place in <see cref="CreditSubject.Records"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Its id; null where it has none.</summary>
    public string? RecordId { get; }

    /// <summary>
    /// The code of its indicator as given; of a replacement, of the indicator that credit repair made it one of.
    /// </summary>
    public string IndicatorCode { get; }

    /// <summary>Its indicator; null where the scheme does not know it.</summary>
    public Indicator? Indicator { get; }

    /// <summary>
    /// Whether credit repair made it of a record of another indicator; that one has the same <see cref="Index"/>.
    /// </summary>
    public bool IsReplacement { get; internal init; }

    /// <summary>Whether it counts, or the first reason why not.</summary>
    public RecordState State { get; }

    /// <summary>Whether it counts. Even then it may weigh nothing: see <see cref="Steps"/>.</summary>
    public bool IsCounted => State == RecordState.Counted;

    /// <summary>The named date (the day that the indicator goes by); null where the indicator is not known.</summary>
    public LocalDate? NamedDate { get; internal init; }

    /// <summary>
    /// The day on which what <see cref="State"/> names began: the first on which the record counts, the day of its withdrawal or
    /// on which its repair took effect, the first after its last; null where there is none.
    /// </summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>
    /// The last day on which the record counts by its own days, included; null where it does not count, or has no such day so
    /// far.
    /// </summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>
    /// The first day on which <see cref="State"/> holds no longer, as far as what is known today decides; null where there is
    /// none, and for a record whose time has not begun and that will be gone before it does.
    /// </summary>
    public LocalDate? ChangesOn { get; internal init; }

    /// <summary>
    /// The points of the record on their way, in the order in which they change; empty where it does not count, or for a signal.
    /// </summary>
    public ImmutableArray<PointsStep> Steps { get; internal init; } = [];

    /// <summary>
    /// What it adds to the score, or to the component named by <see cref="Group"/>, or in a scheme without a score to bonus less
    /// deduction points; of a component that is a mean over units below the subject, to its unit. Below 0 where it takes away; 0
    /// where it does not count. Where a cap leaves a part, the heaviest records fill it first; among equals that of the earlier
    /// named date, then of the earlier indicator of the scheme, then of the lower record id, then the one given first.
    /// </summary>
    public decimal Contribution { get; internal init; }

    /// <summary>The group of its indicator; null where it has none.</summary>
    public string? Group { get; internal init; }
}
