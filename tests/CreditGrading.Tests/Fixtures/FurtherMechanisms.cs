using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Names the mechanisms that only schemes of the whole language use.</summary>
internal static class FurtherMechanisms
{
    /// <summary>Each in at least three of a hundred schemes of the whole language.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "unit quantity", "unit month", "unit act", "unit once", "cap in units", "cap in units of quantity", "cap per year",
        "repeat", "points by duration", "tariff", "tariff per year", "tariff per period", "points from a fact",
        "acts of deductions", "acts of bonuses", "absorbedBy", "repair keep", "repair giveBack", "repair replace",
        "own repair", "shares by days", "shares by amount", "base from a fact", "base by values", "base by cases",
        "weights", "component from a fact", "component of units", "mean by amount", "missing renormalise", "missing worst",
        "missing value", "allMissing outcome", "require", "shownDecimals", "suspendBonuses", "fact of kind grade",
        "count by month", "count by act", "count once", "where", "where severity or level", "where points", "within", "rank",
        "share", "ruling on the score", "worstEnd", "score value", "beforeBonuses", "notches down", "notches up",
        "notches for each", "outcome ruling", "condition on the grade",
    ];

    public static IEnumerable<string> Of(ReferenceScheme scheme) =>
        scheme.Indicators.SelectMany(OfIndicator).Concat(OfScore(scheme)).Concat(OfRulings(scheme)).Concat(OfRules(scheme))
            .Concat(ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).SelectMany(OfAtom));

    private static IEnumerable<string> Flags(params (bool IsSet, string Name)[] flags) =>
        flags.Where(flag => flag.IsSet).Select(flag => flag.Name);

    private static IEnumerable<string> OfIndicator(ReferenceIndicator indicator) => Flags(
        (indicator.Unit is not null, $"unit {indicator.Unit}"), (indicator.Cap?.Units is not null, "cap in units"),
        (indicator.Cap?.Units is not null && indicator.IsByQuantity, "cap in units of quantity"),
        (indicator.Cap?.PointsPerYear is not null, "cap per year"), (indicator.Repeat.Count > 0, "repeat"),
        (indicator.Points is TariffPoints { Per: "year" }, "tariff per year"),
        (indicator.Points is TariffPoints { Per: not "year" }, "tariff per period"),
        (indicator.FromFact is not null, "points from a fact"), (indicator.Repair is not null, "own repair"));

    private static IEnumerable<string> OfScore(ReferenceScheme scheme) => Flags(
        (scheme.Score?.BaseForm is FactBase, "base from a fact"), (scheme.Score?.BaseForm is ValuesBase, "base by values"),
        (scheme.Score?.BaseForm is CasesBase, "base by cases"), (scheme.Score?.ShownDecimals is not null, "shownDecimals"),
        (scheme.Score?.AllMissing?.Code is not null, "allMissing outcome"), (scheme.Requires.Count > 0, "require"),
        (scheme.Groups.Any(group => group.Weight is not null), "weights"),
        (scheme.Groups.Any(group => group.FromFact is not null), "component from a fact"),
        (scheme.Groups.Any(group => group.Units is not null), "component of units"),
        (scheme.Groups.Any(group => group.Mean == "amount"), "mean by amount"))
        .Concat(scheme.Groups.Select(group => group.Missing?.Word).OfType<string>().Select(word => $"missing {word}"));

    private static IEnumerable<string> OfRules(ReferenceScheme scheme)
    {
        var repairs = scheme.Indicators.Select(indicator =>
            indicator.Repair).Append(scheme.Repair).OfType<ReferenceRepair>().ToList();
        var shares = repairs.SelectMany(repair => repair.Shares).ToList();
        var kinds = scheme.Acts.SelectMany(rule => scheme.Indicators.Where(i => ReferenceConditions.IsListed(rule.Of, i)))
            .Select(indicator => indicator.Kind).ToHashSet();
        return repairs.Select(repair => $"repair {repair.Effect}").Concat(Flags(
            (shares.Any(row => row.Days is not null), "shares by days"),
            (shares.Any(row => row.AmountUpTo is not null), "shares by amount"),
            (kinds.Contains(ReferenceKind.Deduction), "acts of deductions"),
            (kinds.Contains(ReferenceKind.Bonus), "acts of bonuses"),
            (scheme.Acts.Any(rule => rule.AbsorbedBy.Count > 0), "absorbedBy"), (scheme.Suspensions.Count > 0, "suspendBonuses"),
            (scheme.Facts.Any(fact => fact.IsGrade), "fact of kind grade")));
    }

    private static IEnumerable<string> OfRulings(ReferenceScheme scheme) => scheme.Rulings.SelectMany(ruling => ruling switch
    {
        GradeRuling { Score: { } score } => ["ruling on the score", score.Value is null ? score.Word : $"score {score.Word}",
            score.Word],
        NotchRuling notch => Flags(
            (notch.IsDown, "notches down"), (!notch.IsDown, "notches up"), (notch.ForEach is not null, "notches for each")),
        OutcomeRuling outcome => Flags(
            (true, "outcome ruling"),
            (ReferenceFigures.Atoms(outcome.When).Any(atom => atom is GradeAtom), "condition on the grade")),
        _ => [],
    });

    private static IEnumerable<string> OfAtom(ReferenceAtom atom) =>
        ReferenceFigures.Tallies(atom).Select(tally => tally.Narrowing).SelectMany(narrowing => Flags(
            (narrowing.Unit == "month", "count by month"), (narrowing.Unit == "act", "count by act"),
            (narrowing.Unit == "once", "count once"), (narrowing.Where is not null, "where"),
            (narrowing.Where is { Severity: not null } or { Level: not null }, "where severity or level"),
            (narrowing.Where is { Points: not null }, "where points"), (narrowing.Within is not null, "within")))
        .Concat(Flags((atom is RankAtom, "rank"), (atom is ShareAtom, "share")));
}
