namespace CreditGrading.Tests.Reference;

/// <summary>How long a record counts.</summary>
internal abstract record ReferenceValidity;

/// <summary>For good.</summary>
internal sealed record UnlimitedValidity : ReferenceValidity;

/// <summary>While the conduct continues.</summary>
internal sealed record UntilEndedValidity : ReferenceValidity;

/// <summary>To the record's own last day, included.</summary>
internal sealed record OwnTermValidity : ReferenceValidity;

/// <summary>Where the clock date lies in the evaluation period.</summary>
internal sealed record EvaluationPeriodValidity : ReferenceValidity;

/// <summary>A period from the clock date.</summary>
internal sealed record PeriodValidity(ReferencePeriod Period, ReferenceOrigin? Origin = null) : ReferenceValidity;

/// <summary>By <c>severity</c> or <c>level</c>.</summary>
internal sealed record TableValidity(string By, IReadOnlyList<ReferenceRow<ReferenceValidity>> Rows, ReferenceOrigin? Origin)
    : ReferenceValidity;

/// <summary>By the record's own points.</summary>
internal sealed record PointsValidity(IReadOnlyList<ReferenceBracket<ReferenceValidity>> Brackets, ReferenceOrigin? Origin)
    : ReferenceValidity;
