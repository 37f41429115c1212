namespace CreditGrading.Benchmarks.Workload;

/// <summary>
/// An indicator of the scheme of every mechanism that subjects have records of, and what such a record has to carry.
/// </summary>
/// <param name="Code">Its code.</param>
/// <param name="Weight">How often it is drawn.</param>
/// <param name="IsAdverse">Whether its records can be repaired.</param>
internal sealed record MechanismKind(string Code, int Weight, bool IsAdverse)
{
    /// <summary>All that are drawn; contracts are declared apart.</summary>
    public static IReadOnlyList<MechanismKind> All { get; } =
    [
        new("warning", 8, true),
        new("fine", 8, true),
        new("confiscation", 3, true),
        new("late-filing", 6, true),
        new("no-report", 3, true),
        new("unpaid", 4, true),
        new("complaint", 6, true),
        new("arrears", 4, true) { MayEnd = true },
        new("abnormal", 2, true) { MayEnd = true },
        new("finding", 4, true) { CarriesPoints = true },
        new("conviction", 1, true),
        new("breach", 5, true),
        new("breach-mended", 1, true),
        new("labor-breach", 5, true),
        new("delay", 4, true) { IsOfContract = true },
        new("revoked", 1, true),
        new("bribery", 1, true),
        new("accident", 1, true),
        new("closed", 1, true),
        new("praise", 4, false) { IsOfContract = true },
        new("drill", 5, false),
        new("award", 5, false),
        new("course", 4, false),
        new("prize", 3, false),
        new("donation", 4, false),
        new("hours", 4, false),
        new("red-list", 4, false) { HasOwnTerm = true },
        new("delivery", 5, false),
    ];

    public bool MayEnd { get; init; }

    public bool CarriesPoints { get; init; }

    public bool IsOfContract { get; init; }

    public bool HasOwnTerm { get; init; }

    public static MechanismKind Draw(SplitMix64 random)
    {
        var left = random.Below(All.Sum(kind => kind.Weight));
        foreach (var kind in All)
        {
            left -= kind.Weight;
            if (left < 0)
            {
                return kind;
            }
        }

        throw new InvalidOperationException("the weights changed while they were drawn from");
    }
}
