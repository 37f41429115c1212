using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Puts a bound of the ladder right below the score of a subject, where that is a fraction: what lies above the bound by less
/// than the last decimal seldom comes by chance.
/// </summary>
internal static class FractionBounds
{
    /// <summary>The scheme with one bound moved where a subject and a rung allow it; else the scheme itself.</summary>
    public static ReferenceScheme Draw(Dice dice, ReferenceScheme scheme, IEnumerable<SubjectCase> subjects)
    {
        if (scheme.Grades.Any(grade => grade.Published is not null)
            || scheme.Groups.All(group => group is { Weight: null, Units: null }))
        {
            return scheme;
        }

        var moved = from subject in subjects
                    from bound in BelowScore(scheme, subject)
                    from rank in RungsFor(scheme, bound)
                    select (Rank: rank, Bound: bound);
        var choices = moved.Take(20).ToList();
        return choices.Count == 0 ? scheme : Move(scheme, dice.Pick(choices));
    }

    /// <summary>The last number with the scheme's decimals below a score that has more; none where it has not.</summary>
    private static IEnumerable<decimal> BelowScore(ReferenceScheme scheme, SubjectCase grading)
    {
        var reading = new ReferenceCase(scheme, grading.Subject, grading.Day, grading.Options);
        if (scheme.Score is null || !scheme.SubjectTypes.Contains(reading.SubjectType) || !Steering.IsSound(reading)
            || ReferenceScoring.Of(reading).Score.Number is not { } score)
        {
            yield break;
        }

        var unit = SchemeDraft.Unit(ReferenceNumbers.PointsScale(scheme));
        var below = (score / Rational.From(unit)).Floor() * Rational.From(unit);
        if (below < score)
        {
            yield return SchemeDraft.Trim(below.ToDecimal());
        }
    }

    /// <summary>The rungs whose bound can be this one without leaving the order of the bounds.</summary>
    private static IEnumerable<int> RungsFor(ReferenceScheme scheme, decimal bound)
    {
        var sign = scheme.IsLowerBetter ? -1 : 1;
        for (var rank = 0; rank < scheme.Grades.Count; rank++)
        {
            if (scheme.Grades[rank] is { Bound: not null }
                && BoundsOf(scheme.Grades.Take(rank)).All(better => better * sign > bound * sign)
                && BoundsOf(scheme.Grades.Skip(rank + 1)).All(worse => worse * sign < bound * sign))
            {
                yield return rank;
            }
        }
    }

    private static IEnumerable<decimal> BoundsOf(IEnumerable<ReferenceGrade> grades) =>
        grades.Select(grade => grade.Bound?.Value).OfType<decimal>();

    private static ReferenceScheme Move(ReferenceScheme scheme, (int Rank, decimal Bound) choice)
    {
        var grade = scheme.Grades[choice.Rank];
        var bound = grade.Bound! with { Value = choice.Bound };
        return scheme with
        {
            Grades = [.. scheme.Grades.Select((old, rank) => rank == choice.Rank
            ? grade with { Bound = bound }
            : old)]
        };
    }
}
