namespace CreditGrading.Schemes.Model;

/// <summary>A number of the scheme, with its place and its origin; null where none is stated, which is refused.</summary>
internal readonly record struct Figure(decimal Value, SourcePosition Position, BoundOrigin? Origin)
{
    public bool IsAssumed => Origin is { IsAssumed: true };
}
