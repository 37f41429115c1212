namespace CreditGrading;

/// <summary>A supervision measure (监管措施) that a result brings with it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record SupervisionMeasure
{
    internal SupervisionMeasure(
        string id, MeasureKind kind, LocalizedText text, decimal? quantity, string? quantityUnit, Origin origin)
    {
        Id = id;
        Kind = kind;
        Text = text;
        Quantity = quantity;
        QuantityUnit = quantityUnit;
        Origin = origin;
    }

    /// <summary>The measure's id in the scheme.</summary>
    public string Id { get; }

    /// <summary>What it is meant to do.</summary>
    public MeasureKind Kind { get; }

    /// <summary>What is to be done.</summary>
    public LocalizedText Text { get; }

    /// <summary>A figure that goes with it, such as a share of checks; in <see cref="QuantityUnit"/>.</summary>
    public decimal? Quantity { get; }

    /// <summary>The unit of <see cref="Quantity"/>; null where there is none.</summary>
    public string? QuantityUnit { get; }

    /// <summary>Its legal source, or why it was assumed.</summary>
    public Origin Origin { get; }
}
