namespace CreditGrading;

/// <summary>An indicator (指标) of a scheme: a kind of record that it knows.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record Indicator
{
    internal Indicator(string code, LocalizedText name, IndicatorKind kind, Origin origin)
    {
        Code = code;
        Name = name;
        Kind = kind;
        Origin = origin;
    }

    /// <summary>The code by which records name it.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What a record of it does.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>Where the indicator comes from; single figures inside it may state another origin.</summary>
    public Origin Origin { get; }
}
