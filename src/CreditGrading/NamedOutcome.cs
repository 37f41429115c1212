namespace CreditGrading;

/// <summary>An outcome outside the order of grades, such as "not rated because ..." (不予评价).</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record NamedOutcome
{
    internal NamedOutcome(string code, LocalizedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The outcome's code in the scheme.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }
}
