namespace CreditGrading.Schemes.Model;

/// <summary>An article of a source, which is referred to by its id.</summary>
internal sealed record BoundCitation(Located<string> SourceId, string Article);

/// <summary>Where a figure or rule comes from: exactly one of the two is set, or, in a scheme that is refused, both.</summary>
internal sealed record BoundOrigin(BoundCitation? Citation, string? Assumption)
{
    public bool IsAssumed => Assumption is not null;
}
