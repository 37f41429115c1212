namespace CreditGrading;

/// <summary>Whether a record has been confirmed by its source.</summary>
public enum RecordStatus
{
    /// <summary>Confirmed; the default.</summary>
    Confirmed,

    /// <summary>Reported but not yet confirmed: kept, never counted.</summary>
    Unconfirmed,
}
