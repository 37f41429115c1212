using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>
/// The ladder gives every score exactly one grade: bounds in order, the last rung open, ruling-only grades below it.
/// </summary>
internal static class LadderCheck
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        var rungs = RungsOf(scheme);
        if (IsReversed(scheme))
        {
            IEnumerable<BoundGrade> order = [.. Enumerable.Reverse(rungs), .. scheme.Grades.Where(grade => grade.IsRulingOnly)];
            bag.Report(
                DiagnosticCatalog.LadderReversed, rungs[0].Position, string.Join(", ", order.Select(grade => grade.Code.Value)));
            return;
        }

        if (!scheme.HasAdoptionSection && scheme.AreGradesComplete)
        {
            CheckOpenness(rungs, bag);
        }

        if (scheme.AreGradesComplete)
        {
            CheckRulingOnly(scheme, rungs, bag);
        }

        foreach (var grade in scheme.Grades)
        {
            CheckBound(grade, scheme, bag);
        }

        if (scheme.Score is { } score)
        {
            CheckOrder(rungs, score.IsHigherBetter, bag);
        }
    }

    /// <summary>Whether all bounds rise from each grade to the next, as they do where the worst is listed first.</summary>
    public static bool IsReversed(BoundScheme scheme)
    {
        if (scheme.Score is not { } score || !scheme.AreGradesComplete)
        {
            return false;
        }

        var rungs = RungsOf(scheme);
        var bounds = rungs.Select(rung => StrictnessOf(rung, score.IsHigherBetter)).ToList();
        var isFirstOpen = rungs is [{ Score: null, When: null }, ..];
        var bounded = bounds.Skip(isFirstOpen ? 1 : 0).OfType<(decimal Bound, int Excluded)>().ToList();
        return rungs.Count > 1
            && bounded.Count == rungs.Count - (isFirstOpen ? 1 : 0)
            && rungs.TrueForAll(rung => rung.When is null)
            && bounded.Zip(bounded.Skip(1)).All(pair => pair.Second.CompareTo(pair.First) > 0);
    }

    private static List<BoundGrade> RungsOf(BoundScheme scheme) => [.. scheme.Grades.Where(grade => !grade.IsRulingOnly)];

    private static void CheckOpenness(List<BoundGrade> rungs, DiagnosticBag bag)
    {
        foreach (var rung in rungs.SkipLast(1).Where(rung => rung is { Score: null, When: null }))
        {
            bag.Report(DiagnosticCatalog.RungWithoutBound, rung.Position, rung.Code.Value);
        }

        if (rungs is [.., { } last] && (last.Score is not null || last.When is not null))
        {
            bag.Report(DiagnosticCatalog.LastRungIsBounded, last.Score?.Position ?? last.When!.Position, last.Code.Value);
        }
    }

    private static void CheckRulingOnly(BoundScheme scheme, List<BoundGrade> rungs, DiagnosticBag bag)
    {
        var last = rungs.Count == 0 ? scheme.Grades.Length : scheme.Grades.IndexOf(rungs[^1]);
        for (var i = 0; i < scheme.Grades.Length; i++)
        {
            var grade = scheme.Grades[i];
            var isMisplaced = i < last;
            if (grade.IsRulingOnly && (isMisplaced || grade.Score is not null || grade.When is not null))
            {
                bag.Report(DiagnosticCatalog.RulingOnlyMisplaced, grade.Position, grade.Code.Value);
            }
        }
    }

    private static void CheckBound(BoundGrade grade, BoundScheme scheme, DiagnosticBag bag)
    {
        if (grade.Score is not { } bound)
        {
            return;
        }

        if (!scheme.HasScoreSection)
        {
            if (scheme.HasAdoptionSection)
            {
                return;
            }

            bag.Report(DiagnosticCatalog.NoScore, bound.Position);
        }
        else if (scheme.Score is { } score && (bound.IsTwoSided || (bound.Lower is null) == score.IsHigherBetter))
        {
            bag.Report(DiagnosticCatalog.WrongBound, bound.Position, score.IsHigherBetter ? "atLeast | above" : "atMost | below");
        }
    }

    /// <summary>
    /// Each bound is strictly below that of every better rung that the score alone decides, and not above that of one which takes
    /// a condition besides: there, what fails the condition falls to the next rung with the same bound.
    /// </summary>
    private static void CheckOrder(List<BoundGrade> rungs, bool isHigherBetter, DiagnosticBag bag)
    {
        BoundGrade? before = null;
        foreach (var rung in rungs)
        {
            if (StrictnessOf(rung, isHigherBetter) is not { } bound)
            {
                continue;
            }

            if (before is not null && StrictnessOf(before, isHigherBetter) is { } better
                && (bound.CompareTo(better) is var order && (order > 0 || (order == 0 && before.When is null))))
            {
                var figure = FigureOf(rung);
                bag.Report(
                    DiagnosticCatalog.RungOutOfOrder, figure.Position,
                    rung.Code.Value, figure.Value, before.Code.Value, FigureOf(before).Value);
            }

            before = rung;
        }
    }

    private static Figure FigureOf(BoundGrade rung) => (rung.Score!.Lower ?? rung.Score.Upper)!.Value;

    /// <summary>
    /// How much a rung asks, the more the greater: its bound, an excluded one asking more than an included one.
    /// </summary>
    private static (decimal Bound, int Excluded)? StrictnessOf(BoundGrade rung, bool isHigherBetter) => rung.Score switch
    {
        { Lower: { } lower, Upper: null } bound when isHigherBetter => (lower.Value, bound.IsLowerIncluded ? 0 : 1),
        { Upper: { } upper, Lower: null } bound when !isHigherBetter => (-upper.Value, bound.IsUpperIncluded ? 0 : 1),
        _ => null,
    };
}
