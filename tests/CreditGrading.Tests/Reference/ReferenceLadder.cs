namespace CreditGrading.Tests.Reference;

/// <summary>Sections 6 and 7: the ladder and the rulings.</summary>
/// <param name="Best">The rank of the best possible result.</param>
/// <param name="Worst">The rank of the worst possible result; the grade where both agree.</param>
/// <param name="Rung">The rank of the best rung that surely holds; the stated grade where one is stated.</param>
/// <param name="Fired">The rulings that surely fire.</param>
/// <param name="Missing">The unknown facts that leave it open.</param>
/// <param name="IsStale">Whether an adopted grade that is out of date leaves the ladder open.</param>
internal sealed record ReferenceLadder(
    int Best, int Worst, int Rung, IReadOnlyList<int> Fired, IReadOnlySet<string> Missing, bool IsStale)
{
    /// <summary>Finds the ladder grade, and applies the rulings.</summary>
    public static ReferenceLadder Of(
        ReferenceCase grading, ReferenceConditions conditions, Rational? score, string? statedGrade)
    {
        var scheme = grading.Scheme;
        var ladder = Ladder(grading, conditions, score, statedGrade);
        var rulings = scheme.Rulings
            .Select((ruling, index) =>
                (Index: index, Ruling: ruling, Rank: scheme.Rank(ruling.Grade), Holds: conditions.Holds(ruling.When)))
            .ToList();
        var fired = rulings.Where(ruling => ruling.Holds == true).ToList();
        var open = rulings.Where(ruling => ruling.Holds is null).ToList();

        var best = fired.Select(ruling => ruling.Rank).Append(ladder.Upper).Max();
        var worst = fired.Concat(open).Select(ruling => ruling.Rank).Append(ladder.Lower).Max();

        var openRulings = open.Where(ruling => ruling.Rank > best).Select(ruling => ruling.Ruling.When);
        var missing = ladder.Missing.Concat(openRulings.SelectMany(conditions.UnknownFacts)).ToHashSet();
        return new(best, worst, ladder.Lower, [.. fired.Select(ruling => ruling.Index)], missing, ladder.IsStale);
    }

    /// <summary>A stated grade, an adopted one, or the rungs from the best not surely refused to the first that surely
    /// holds.</summary>
    private static ReferenceAdopted Ladder(
        ReferenceCase grading, ReferenceConditions conditions, Rational? score, string? statedGrade)
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

        var rungs = scheme.Grades.Where(grade => !grade.IsRulingOnly).Select(rung => Holds(rung, conditions, score)).ToList();
        var upper = rungs.FindIndex(holds => holds != false);
        var lower = rungs.FindIndex(holds => holds == true);
        var open = Enumerable.Range(upper, lower - upper).Where(rank => rungs[rank] is null)
            .SelectMany(rank => conditions.UnknownFacts(scheme.Grades[rank].When!));
        return new(upper, lower, [.. open], false);
    }

    private static bool? Holds(ReferenceGrade rung, ReferenceConditions conditions, Rational? score)
    {
        bool? bound = rung.Bound is not { } stated
            || ReferenceCompare.Holds(stated.Word, score!.Value, Rational.From(stated.Value));
        return bound & (rung.When is { } when ? conditions.Holds(when) : true);
    }
}
