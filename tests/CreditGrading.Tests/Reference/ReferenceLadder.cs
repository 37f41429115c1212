namespace CreditGrading.Tests.Reference;

/// <summary>Sections 6 and 7: the ladder and the rulings that move the grade.</summary>
/// <param name="Best">The rank of the best possible result.</param>
/// <param name="Worst">The rank of the worst possible result; the grade where both agree.</param>
/// <param name="Rung">The rank of the best rung that surely holds; the stated grade where one is stated.</param>
/// <param name="Fired">The rulings that surely fire, but for those that give an outcome.</param>
/// <param name="Missing">The unknown facts that leave it open.</param>
/// <param name="IsStale">Whether an adopted grade that is out of date leaves the ladder open.</param>
internal sealed record ReferenceLadder(
    int Best, int Worst, int Rung, IReadOnlyList<int> Fired, IReadOnlySet<string> Missing, bool IsStale)
{
    /// <summary>Finds the ladder grade, and applies the rulings.</summary>
    public static ReferenceLadder Of(
        ReferenceCase grading, ReferenceConditions conditions, ReferenceValue score, string? statedGrade)
    {
        var ladder = Ladder(grading, conditions, score, statedGrade);
        var rulings = new ReferenceRulings(grading, conditions);
        var best = rulings.Best(ladder.Upper);
        var worst = rulings.Worst(ladder.Lower);
        var missing = ladder.Missing.Concat(rulings.UnknownFacts(ladder.Upper)).ToHashSet();
        return new(best, worst, ladder.Lower, rulings.Fired, missing, ladder.IsStale);
    }

    /// <summary>A stated grade, an adopted one, or the rungs from the best not surely refused to the first that surely
    /// holds.</summary>
    private static ReferenceAdopted Ladder(
        ReferenceCase grading, ReferenceConditions conditions, ReferenceValue score, string? statedGrade)
    {
        var scheme = grading.Scheme;
        if (statedGrade is not null)
        {
            return new(scheme.Rank(statedGrade), scheme.Rank(statedGrade), [], false);
        }

        if (scheme.Adoption is { } adoption)
        {
            return ReferenceAdopted.Of(grading, adoption);
        }

        var rungs = scheme.Grades.Where(grade => !grade.IsRulingOnly).ToList();
        var hold = rungs.Select(rung => HoldsBound(rung, score) & HoldsCondition(rung, conditions)).ToList();
        var upper = hold.FindIndex(holds => holds != false);
        var lower = hold.FindIndex(holds => holds == true);
        var open = Enumerable.Range(upper, lower - upper).Where(rank => hold[rank] is null)
            .SelectMany(rank => UnknownFacts(rungs[rank], conditions, score));
        return new(upper, lower, [.. open], false);
    }

    private static bool? HoldsBound(ReferenceGrade rung, ReferenceValue score) => rung.Bound is not { } bound
        ? true
        : score.Is(number => ReferenceCompare.Holds(bound.Word, number, Rational.From(bound.Value)));

    private static bool? HoldsCondition(ReferenceGrade rung, ReferenceConditions conditions) =>
        rung.When is { } when ? conditions.Holds(when) : true;

    private static IEnumerable<string> UnknownFacts(ReferenceGrade rung, ReferenceConditions conditions, ReferenceValue score) =>
        (HoldsBound(rung, score) is null ? score.Missing : Enumerable.Empty<string>())
            .Concat(rung.When is { } when ? conditions.UnknownFacts(when) : []);
}
