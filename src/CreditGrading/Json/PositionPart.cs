namespace CreditGrading.Json;

/// <summary>A place in a text: line and column, from 1.</summary>
internal sealed record PositionPart
{
    public required int Line { get; init; }

    public required int Column { get; init; }
}
