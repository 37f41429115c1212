namespace CreditGrading.Tests.Reference;

/// <summary>The figures and conditions of a scheme, listed.</summary>
internal static class ReferenceFigures
{
    /// <summary>Every figure that is points: what the points scale depends on.</summary>
    public static IEnumerable<decimal> OfPoints(ReferenceScheme scheme) =>
        scheme.Indicators.SelectMany(OfIndicator)
            .Concat(scheme.Groups.SelectMany(group => Figures(group.Base, group.Floor, group.Ceiling)))
            .Concat(scheme.Groups.Select(group => group.Missing?.Value).OfType<decimal>())
            .Concat(scheme.Score is { } score ? OfScore(score) : [])
            .Concat(scheme.Rulings.OfType<GradeRuling>().Select(ruling => ruling.Score?.Value).OfType<decimal>())
            .Concat(scheme.Grades.Select(grade => grade.Bound).OfType<ReferenceScoreBound>().Select(bound => bound.Value))
            .Concat(scheme.Grades.SelectMany(grade => new[] { grade.Published?.Low, grade.Published?.High })
                .OfType<ReferenceRow<decimal>>().Select(end => end.Value))
            .Concat(Conditions(scheme).SelectMany(Atoms).SelectMany(OfAtom));

    /// <summary>Every condition at the head of a rung, ruling or outcome.</summary>
    public static IEnumerable<ReferenceCondition> Conditions(ReferenceScheme scheme) =>
        scheme.Grades.Select(grade => grade.When).OfType<ReferenceCondition>()
            .Concat(scheme.Rulings.Select(ruling => ruling.When))
            .Concat(scheme.Outcomes.Select(outcome => outcome.When))
            .Concat(scheme.Suspensions.Select(rule => rule.When))
            .Concat(scheme.Score?.BaseForm is CasesBase cases
                ? cases.Cases.Select(entry => entry.When).OfType<ReferenceCondition>()
                : []);

    /// <summary>Every atom in a condition, at any depth.</summary>
    public static IEnumerable<ReferenceAtom> Atoms(ReferenceCondition condition) => condition.Atoms.SelectMany(
        atom => atom is CombinedAtom combined ? combined.Conditions.SelectMany(Atoms).Prepend(atom) : [atom]);

    /// <summary>What an atom counts or sums.</summary>
    public static IEnumerable<ReferenceTally> Tallies(ReferenceAtom atom) => atom switch
    {
        CountAtom count => [count.Tally],
        SumAtom sum => [sum.Tally],
        ShareAtom share => [share.Part, share.Whole],
        _ => [],
    };

    /// <summary>The facts that a condition names.</summary>
    public static IEnumerable<string> Facts(ReferenceCondition condition) => Atoms(condition).SelectMany(atom => atom switch
    {
        FactsAtom facts => facts.Tests.Select(test => test.Code),
        RankAtom rank => [rank.Fact, rank.Peers],
        _ => [],
    });

    private static IEnumerable<decimal> OfScore(ReferenceScore score)
    {
        IEnumerable<decimal> start = score.BaseForm switch
        {
            ValuesBase values => values.Rows.Select(row => row.Value),
            CasesBase cases => cases.Cases.Select(entry => entry.Value),
            _ => score.BaseByType.Select(row => row.Value),
        };
        return start.Concat(Figures(score.Base, score.Floor, score.Ceiling));
    }

    private static IEnumerable<decimal> Figures(params ReferenceFigure?[] figures) =>
        figures.OfType<ReferenceFigure>().Select(figure => figure.Value);

    /// <summary>The points that single records may have, and the ends of what they may carry.</summary>
    public static IEnumerable<decimal> OfOwnPoints(ReferenceIndicator indicator) => indicator.Points switch
    {
        FixedPoints single => [single.Value],
        TablePoints table => table.Rows.Select(row => row.Value),
        BracketPoints brackets => brackets.Brackets.Select(bracket => bracket.Value),
        CarriedPoints carried => [carried.AtLeast, carried.AtMost],
        DurationPoints lasting => lasting.Brackets.Select(bracket => bracket.Value),
        TariffPoints tariff => tariff.Slices.Select(slice => slice.Points),
        _ => [],
    };

    private static IEnumerable<decimal> OfIndicator(ReferenceIndicator indicator)
    {
        var points = OfOwnPoints(indicator);
        IEnumerable<decimal> bounds = indicator.Validity is PointsValidity validity
            ? validity.Brackets.Select(bracket => bracket.Bound).OfType<decimal>()
            : [];
        return points.Concat(bounds)
            .Concat(new[] { indicator.Cap?.Points, indicator.Cap?.PointsPerYear }.OfType<decimal>());
    }

    private static IEnumerable<decimal> OfAtom(ReferenceAtom atom) => atom switch
    {
        PointsAtom points => points.Compare.Bounds.Select(bound => bound.Value),
        ScoreAtom score => score.Compare.Bounds.Select(bound => bound.Value),
        CountAtom { Narrowing.Where.Points: { } bound } => [bound.Value],
        SumAtom { Narrowing.Where.Points: { } bound } => [bound.Value],
        _ => [],
    };
}
