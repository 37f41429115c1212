namespace CreditGrading.Tests.Reference;

/// <summary>Sections 6 and 7: the ladder and the rulings.</summary>
/// <param name="Best">The rank of the best possible result.</param>
/// <param name="Worst">The rank of the worst possible result; the grade where both agree.</param>
/// <param name="Rung">The rank of the best rung that surely holds; the stated grade where one is stated.</param>
/// <param name="Fired">The rulings that surely fire.</param>
/// <param name="Missing">The unknown facts that leave it open.</param>
internal sealed record ReferenceLadder(int Best, int Worst, int Rung, IReadOnlyList<int> Fired, IReadOnlySet<string> Missing)
{
    /// <summary>Climbs the ladder, unless a grade is stated, and applies the rulings.</summary>
    public static ReferenceLadder Of(ReferenceScheme scheme, ReferenceConditions conditions, Rational? score, string? statedGrade)
    {
        var ladder = scheme.Grades.Where(grade => !grade.IsRulingOnly && statedGrade is null);
        var rungs = ladder.Select(rung => Holds(rung, conditions, score)).ToList();
        var upper = statedGrade is null ? rungs.FindIndex(holds => holds != false) : scheme.Rank(statedGrade);
        var lower = statedGrade is null ? rungs.FindIndex(holds => holds == true) : upper;
        var rulings = scheme.Rulings
            .Select((ruling, index) =>
                (Index: index, Ruling: ruling, Rank: scheme.Rank(ruling.Grade), Holds: conditions.Holds(ruling.When)))
            .ToList();
        var fired = rulings.Where(ruling => ruling.Holds == true).ToList();
        var open = rulings.Where(ruling => ruling.Holds is null).ToList();

        var best = fired.Select(ruling => ruling.Rank).Append(upper).Max();
        var worst = fired.Concat(open).Select(ruling => ruling.Rank).Append(lower).Max();

        var openRungs = Enumerable.Range(upper, lower - upper).Where(rank => rungs[rank] is null)
            .Select(rank => scheme.Grades[rank].When!);
        var openRulings = open.Where(ruling => ruling.Rank > best).Select(ruling => ruling.Ruling.When);
        var missing = openRungs.Concat(openRulings).SelectMany(conditions.UnknownFacts).ToHashSet();
        return new(best, worst, lower, [.. fired.Select(ruling => ruling.Index)], missing);
    }

    private static bool? Holds(ReferenceGrade rung, ReferenceConditions conditions, Rational? score)
    {
        bool? bound = rung.Bound is not { } stated
            || ReferenceCompare.Holds(stated.Word, score!.Value, Rational.From(stated.Value));
        return bound & (rung.When is { } when ? conditions.Holds(when) : true);
    }
}
