namespace CreditGrading;

/// <summary>What to do with a record whose indicator the scheme does not know.</summary>
public enum UnknownIndicatorHandling
{
    /// <summary>The subject is rejected; the default.</summary>
    Reject,

    /// <summary>The record is left out, and the result says how many were.</summary>
    Ignore,
}
