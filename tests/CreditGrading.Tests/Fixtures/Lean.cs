namespace CreditGrading.Tests.Fixtures;

/// <summary>What a condition may depend on.</summary>
internal enum Lean
{
    /// <summary>Anything.</summary>
    Free,

    /// <summary>Never easier as the subject gets worse.</summary>
    Favorable,

    /// <summary>Never harder as the subject gets worse.</summary>
    Adverse,

    /// <summary>Only what has no order.</summary>
    Fixed,
}
