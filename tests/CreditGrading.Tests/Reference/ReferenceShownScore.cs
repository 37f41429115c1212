namespace CreditGrading.Tests.Reference;

/// <summary>Section 7: the shown score, the worst over that of section 5 and all fired rulings.</summary>
internal static class ReferenceShownScore
{
    /// <summary>The exact score that is shown; null where there is none, or where an unknown ruling may set it.</summary>
    public static Rational? Of(ReferenceCase grading, ReferenceConditions conditions, ReferenceScoring scoring)
    {
        if (scoring.Score.Number is not { } score)
        {
            return null;
        }

        var setting = grading.Scheme.Rulings.OfType<GradeRuling>()
            .Where(ruling => ruling.Score is { Word: not "none" }).ToList();
        if (setting.Any(ruling => conditions.Holds(ruling.When) is null))
        {
            return null;
        }

        return setting.Where(ruling => conditions.Holds(ruling.When) == true)
            .Aggregate(score, (worst, ruling) => Worse(grading.Scheme, worst, Set(grading.Scheme, ruling, scoring)));
    }

    /// <summary>How many decimals of the score are shown.</summary>
    public static int Decimals(ReferenceCase grading) =>
        grading.Scheme.Score?.ShownDecimals ?? Math.Max(grading.PointsScale, 4);

    private static Rational Worse(ReferenceScheme scheme, Rational left, Rational right) =>
        scheme.IsLowerBetter ? Rational.Max(left, right) : Rational.Min(left, right);

    private static Rational Set(ReferenceScheme scheme, GradeRuling ruling, ReferenceScoring scoring) => ruling.Score! switch
    {
        { Word: "worstEnd" } => Rational.From(scheme.Grade(ruling.Grade).Bound!.Value),
        { Word: "value", Value: { } value } => Rational.From(value),
        { Value: { } value } => BeforeBonuses(scheme, Rational.From(value), scoring),
        var other => throw new InvalidOperationException($"{other} sets no score"),
    };

    /// <summary>The worse of the value and of the base without the deductions; then the bonuses, floor and ceiling.</summary>
    private static Rational BeforeBonuses(ReferenceScheme scheme, Rational value, ReferenceScoring scoring)
    {
        var sign = Rational.From(scheme.IsLowerBetter ? -1 : 1);
        var deducted = scoring.Base.Number!.Value - (sign * scoring.Deduction.Number!.Value);
        var sum = Worse(scheme, deducted, value) + (sign * scoring.Bonus.Number!.Value);
        var floor = scheme.Score!.Floor is { } least ? Rational.Max(sum, Rational.From(least.Value)) : sum;
        return scheme.Score.Ceiling is { } most ? Rational.Min(floor, Rational.From(most.Value)) : floor;
    }
}
