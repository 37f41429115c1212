namespace CreditGrading.Tests.Reference;

/// <summary>Where a mapping of the scheme says that its figures come from.</summary>
/// <param name="IsAssumed">Whether it is an assumption, not an article of a source.</param>
/// <param name="Text">The reason; or the source's id, a space and the article.</param>
internal sealed record ReferenceOrigin(bool IsAssumed, string Text);

/// <summary>A number that may state an origin of its own.</summary>
internal sealed record ReferenceFigure(decimal Value, ReferenceOrigin? Origin = null);
