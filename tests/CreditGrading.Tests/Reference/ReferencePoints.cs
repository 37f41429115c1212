using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>How a record of an indicator gets its own points.</summary>
internal abstract record ReferencePoints(ReferenceOrigin? Origin);

/// <summary>The same points for each record.</summary>
internal sealed record FixedPoints(decimal Value) : ReferencePoints((ReferenceOrigin?)null);

/// <summary>Points by <c>severity</c> or <c>level</c>; codes that are not among the rows are faults.</summary>
internal sealed record TablePoints(string By, IReadOnlyList<ReferenceRow<decimal>> Rows,
    ReferenceOrigin? Origin) : ReferencePoints(Origin);

/// <summary>Points by <c>amount</c> or <c>quantity</c>; the last bracket is open.</summary>
internal sealed record BracketPoints(string By, IReadOnlyList<ReferenceBracket<decimal>> Brackets, ReferenceOrigin? Origin)
    : ReferencePoints(Origin);

/// <summary>Points that the record carries, both ends of the range included.</summary>
internal sealed record CarriedPoints(decimal AtLeast, decimal AtMost, int? Decimals,
    ReferenceOrigin? Origin) : ReferencePoints(Origin);

/// <summary>Points by how long the conduct has lasted; the last bracket is open.</summary>
internal sealed record DurationPoints(IReadOnlyList<ReferenceDuration> Brackets, ReferenceOrigin? Origin)
    : ReferencePoints(Origin);

/// <summary>Points by slices of the amounts of a year or an evaluation period, as an income tax.</summary>
/// <param name="Per"><c>year</c> or <c>evaluationPeriod</c>.</param>
/// <param name="Slices">The slices, rising; the last may be closed or open.</param>
/// <param name="Origin">The mapping's own origin.</param>
internal sealed record TariffPoints(string Per, IReadOnlyList<ReferenceSlice> Slices, ReferenceOrigin? Origin)
    : ReferencePoints(Origin);

/// <summary>One slice: points for each whole step above the bound of the slice before.</summary>
internal sealed record ReferenceSlice(decimal? UpTo, decimal Step, decimal Points, ReferenceOrigin? Origin = null);

/// <summary>One bracket of duration; its bound belongs to it where it is included.</summary>
internal sealed record ReferenceDuration(ReferencePeriod? Bound, bool IsIncluded, decimal Value, ReferenceOrigin? Origin = null)
{
    public bool Holds(LocalDate from, LocalDate to) =>
        Bound is not { } bound || (IsIncluded ? to <= bound.AddTo(from) : to < bound.AddTo(from));
}

/// <summary>One row of a table of codes.</summary>
internal sealed record ReferenceRow<T>(string Code, T Value);

/// <summary>One bracket.</summary>
/// <param name="Bound">The upper bound; null in the last bracket.</param>
/// <param name="IsIncluded">Whether the bound belongs to the bracket: <c>upTo</c>, not <c>below</c>.</param>
/// <param name="Value">What the bracket gives.</param>
/// <param name="Origin">The bracket's own origin, where stated.</param>
internal sealed record ReferenceBracket<T>(decimal? Bound, bool IsIncluded, T Value, ReferenceOrigin? Origin = null)
{
    public bool Holds(decimal number) => Bound is not { } bound || (IsIncluded ? number <= bound : number < bound);
}
