namespace CreditGrading.Explanation;

/// <summary>
/// Whether a record counts on the evaluation date, or the first reason why it does not. Source: semantics, section 2.
/// </summary>
public enum RecordState
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>It became known only after the knowledge date.</summary>
    NotYetKnown,

    /// <summary>It is not confirmed.</summary>
    Unconfirmed,

    /// <summary>Its source has withdrawn it.</summary>
    Withdrawn,

    /// <summary>Its time has not begun.</summary>
    NotStarted,

    /// <summary>It has been repaired (信用修复), and counts no longer, or goes on as a record of another indicator.</summary>
    Repaired,

    /// <summary>Its validity (有效期) is over.</summary>
    Lapsed,

    /// <summary>It is a bonus, and bonuses like it are suspended.</summary>
    Suspended,

    /// <summary>It is a bonus that may be suspended, and a fact that decides is not known.</summary>
    SuspensionUnknown,

    /// <summary>The scheme does not know its indicator, and the caller asked to leave such records out.</summary>
    Ignored,
}
