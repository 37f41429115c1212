namespace CreditGrading.Schemes.Model;

/// <summary>A number of the scheme, with its place and whether it is assumed.</summary>
internal readonly record struct Figure(decimal Value, SourcePosition Position, bool IsAssumed);
