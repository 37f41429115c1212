using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Makes schemes smaller in what only the whole language has.</summary>
internal static class FurtherShrinker
{
    public static IEnumerable<ReferenceScheme> Shrink(ReferenceScheme scheme)
    {
        foreach (var rules in CaseShrinker.Without(scheme.Acts))
        {
            yield return scheme with { Acts = rules };
        }

        foreach (var rule in scheme.Acts.Where(rule => rule.AbsorbedBy.Count > 0))
        {
            yield return scheme with
            {
                Acts = [.. scheme.Acts.Select(other => other == rule
                ? rule with { AbsorbedBy = [] }
                : other)]
            };
        }

        foreach (var rules in CaseShrinker.Without(scheme.Suspensions))
        {
            yield return scheme with { Suspensions = rules };
        }

        if (scheme.Requires.Count > 0)
        {
            yield return scheme with { Requires = [] };
        }

        if (scheme.Score is { BaseForm: not null } score)
        {
            yield return scheme with { Score = score with { BaseForm = null, Base = new(50) } };
        }

        if (scheme.Score is { ShownDecimals: not null } shown)
        {
            yield return scheme with { Score = shown with { ShownDecimals = null } };
        }
    }

    /// <summary>The schemes with one ruling less, or a plainer one; those that rules on acts need stay.</summary>
    public static IEnumerable<ReferenceScheme> FewerRulings(ReferenceScheme scheme)
    {
        var named = scheme.Measures.SelectMany(measure => measure.Outcomes).ToHashSet();
        var isNeeded = scheme.Acts.Any(rule => rule.AbsorbedBy.Count > 0);
        foreach (var ruling in scheme.Rulings)
        {
            if (ruling is NotchRuling || (ruling is GradeRuling && !isNeeded)
                || (ruling is OutcomeRuling outcome && !named.Contains(outcome.Code)))
            {
                yield return scheme with { Rulings = [.. scheme.Rulings.Where(other => other != ruling)] };
            }

            if (ruling is GradeRuling { Score: not null } scoring)
            {
                var plain = scoring with { Score = null };
                yield return scheme with { Rulings = [.. scheme.Rulings.Select(other => other == ruling ? plain : other)] };
            }
        }
    }

    public static IEnumerable<ReferenceIndicator> Plainer(ReferenceScheme scheme, ReferenceIndicator indicator)
    {
        if (indicator.Unit is not null && indicator.Cap?.Units is null)
        {
            yield return indicator with { Unit = null };
        }

        if (indicator.Repeat.Count > 0)
        {
            yield return indicator with { Repeat = [] };
        }

        var mayDropRule = indicator.Points is not TariffPoints || scheme.Repair is not { Effect: "giveBack" };
        if (indicator.Repair is not null && mayDropRule)
        {
            yield return indicator with { Repair = null };
        }
    }

    /// <summary>The facts that bases, components and points read.</summary>
    public static IEnumerable<string?> FactsRead(ReferenceScheme scheme) => scheme.Groups.Select(group => group.FromFact)
        .Concat(scheme.Indicators.Select(indicator => indicator.FromFact))
        .Append((scheme.Score?.BaseForm as FactBase)?.Fact).Append((scheme.Score?.BaseForm as ValuesBase)?.Fact);

    /// <summary>The lists of indicators outside counts and sums.</summary>
    public static IEnumerable<ReferenceList> Lists(ReferenceScheme scheme) => scheme.Acts.Select(rule => rule.Of)
        .Concat(scheme.Suspensions.Select(rule => rule.Of))
        .Concat(scheme.Rulings.OfType<NotchRuling>().Select(ruling => ruling.ForEach).OfType<ReferenceList>());

    /// <summary>The indicators that are named one by one.</summary>
    public static IEnumerable<string> IndicatorsNamed(ReferenceScheme scheme) => scheme.Acts.SelectMany(rule => rule.AbsorbedBy)
        .Concat(scheme.Indicators.Select(indicator => indicator.Repair?.As).OfType<string>())
        .Concat(scheme.Groups.Select(group => group.Units).OfType<string>());
}
