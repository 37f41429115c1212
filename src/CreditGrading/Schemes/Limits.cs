namespace CreditGrading.Schemes;

/// <summary>
/// How much there may be of things. Beyond these sums could overflow, sets not be kept, or a hostile text cost hours.
/// </summary>
internal static class Limits
{
    /// <summary>The most subject types, severities, levels or values of a choice: sets of them are kept as 64 bits.</summary>
    public const int MaxCodes = 64;

    /// <summary>The most entries of a list of a scheme: indicators, grades, rulings, measures and so on.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>
    /// The largest amount, quantity or number of points that a record may give, and the largest number a scheme compares with it.
    /// </summary>
    public const decimal MaxRecordNumber = 1_000_000_000_000m;

    /// <summary>The largest number that a fact may be, and the smallest negated.</summary>
    public const decimal MaxFactNumber = 1_000_000_000_000m;
}
