namespace CreditGrading.Schemes.Model;

/// <summary>A value and the place in the scheme's text where it stands.</summary>
internal readonly record struct Located<T>(T Value, SourcePosition Position);
