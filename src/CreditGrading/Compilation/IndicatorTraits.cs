namespace CreditGrading.Compilation;

/// <summary>
/// What an indicator's records ask for beyond adding up their points. Most indicators have none of it, which one test tells.
/// </summary>
[Flags]
internal enum IndicatorTraits
{
    None = 0,

    /// <summary>It is assumed, or states an assumed figure.</summary>
    Assumed = 1,

    /// <summary>A suspension names it.</summary>
    Suspendable = 2,

    /// <summary>Adding up its points is not enough.</summary>
    Listed = 4,

    /// <summary>Its points go by duration.</summary>
    ByDuration = 8,

    /// <summary>A repair gives a share of its points back.</summary>
    GivesBack = 16,

    /// <summary>Conditions count its records, or sum their amounts.</summary>
    Tallied = 32,

    /// <summary>Beside its records the deductions of their acts do not count.</summary>
    Absorbing = 64,

    /// <summary>Everything that a record has to be looked at for.</summary>
    Special = Suspendable | Listed | ByDuration | GivesBack | Tallied | Absorbing,
}
