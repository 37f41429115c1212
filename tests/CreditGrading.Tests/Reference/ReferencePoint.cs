namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: the points of one indicator.</summary>
internal static class ReferencePoint
{
    /// <summary>The points after the caps; unknown where a fact or a suspension is.</summary>
    public static ReferenceValue Of(ReferenceCase grading, ReferenceIndicator indicator) => ReferenceValue.Unless(
        UnknownFacts(grading, indicator), ReferencePieces.Capped(indicator, Pieces(grading, indicator)));

    /// <summary>The facts that leave the points unknown: the one that it reads, and those of a suspension that a counted
    /// record depends on.</summary>
    public static IEnumerable<string> UnknownFacts(ReferenceCase grading, ReferenceIndicator indicator)
    {
        if (ReferenceSuspensions.IsSuspended(grading, indicator) == true)
        {
            return [];
        }

        var counts = indicator.FromFact is not null
            || grading.Counted.Any(record => record.Indicator.Code == indicator.Code);
        var ofSuspension = counts ? ReferenceSuspensions.UnknownFacts(grading, indicator) : [];
        return indicator.FromFact is { } fact && ReferenceFacts.Value(grading, fact) is null
            ? ofSuspension.Append(fact)
            : ofSuspension;
    }

    /// <summary>Adds a line for each piece, and one for what the caps take away.</summary>
    public static void AddTo(ReferenceSum sum, ReferenceCase grading, ReferenceIndicator indicator)
    {
        var pieces = Pieces(grading, indicator);
        foreach (var piece in pieces)
        {
            sum.Add(piece.From, Signed(grading.Scheme, indicator, piece.Points));
        }

        var raw = Rational.Sum(pieces.Select(piece => piece.Points));
        var capped = ReferencePieces.Capped(indicator, pieces);
        sum.Add($"cap of {indicator.Code}", Signed(grading.Scheme, indicator, capped - raw));
    }

    /// <summary>Bonuses add and deductions subtract; the other way round where lower is better.</summary>
    public static Rational Signed(ReferenceScheme scheme, ReferenceIndicator indicator, Rational points) =>
        indicator.Kind == ReferenceKind.Bonus != scheme.IsLowerBetter ? points : -points;

    private static IReadOnlyList<ReferencePiece> Pieces(ReferenceCase grading, ReferenceIndicator indicator) =>
        ReferenceSuspensions.IsSuspended(grading, indicator) == true ? [] : ReferencePieces.Of(grading, indicator);
}
