namespace CreditGrading.Tests.Reference;

/// <summary>Section 3: an indicator that reads a number fact has one record, which always counts.</summary>
internal static class ReferenceFromFact
{
    /// <summary>Its one piece; none where the fact is unknown.</summary>
    public static IReadOnlyList<ReferencePiece> Pieces(ReferenceCase grading, ReferenceIndicator indicator)
    {
        if (ReferenceFacts.Value(grading, indicator.FromFact!) is not decimal value)
        {
            return [];
        }

        var own = indicator.Points switch
        {
            FixedPoints points => points.Value,
            BracketPoints brackets => brackets.Brackets.First(bracket => bracket.Holds(value)).Value,
            CarriedPoints => value,
            var other => throw new InvalidOperationException($"{other} cannot be read from a fact"),
        };
        var things = indicator.IsByQuantity ? value : 1;
        return [new($"fact {indicator.FromFact}", 0, Rational.From(own), Rational.From(things))];
    }
}
