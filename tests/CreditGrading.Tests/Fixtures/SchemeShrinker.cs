using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Smaller schemes that are still sound: what is referred to stays.</summary>
internal static class SchemeShrinker
{
    public static IEnumerable<ReferenceScheme> Shrink(ReferenceScheme scheme) =>
        Parts(scheme).Concat(Indicators(scheme)).Concat(Grades(scheme));

    private static IEnumerable<ReferenceScheme> Parts(ReferenceScheme scheme)
    {
        var measured = scheme.Measures.SelectMany(measure => measure.Outcomes).ToHashSet();
        var asked = ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Facts)
            .Concat([scheme.Adoption?.Fact, scheme.Adoption?.Dated]).Concat(FurtherShrinker.FactsRead(scheme)).ToHashSet();
        var grouped = scheme.Measures.SelectMany(measure => measure.GradeGroups).ToHashSet();
        var used = scheme.Indicators.Select(indicator => indicator.Group).ToHashSet();
        return CaseShrinker.Without(scheme.Measures).Select(measures => scheme with { Measures = measures })
            .Concat(FurtherShrinker.FewerRulings(scheme))
            .Concat(scheme.Outcomes.Where(outcome => outcome.Code is null || !measured.Contains(outcome.Code))
                .Select(outcome => scheme with { Outcomes = [.. scheme.Outcomes.Where(other => other != outcome)] }))
            .Concat(scheme.Facts.Where(fact => !asked.Contains(fact.Code))
                .Select(fact => scheme with { Facts = [.. scheme.Facts.Where(other => other != fact)] }))
            .Concat(scheme.Groups.Where(group => !used.Contains(group.Code) && group.Weight is null)
                .Select(group => scheme with { Groups = [.. scheme.Groups.Where(other => other != group)] }))
            .Concat(scheme.GradeGroups.Where(group => !grouped.Contains(group.Code))
                .Select(group => scheme with { GradeGroups = [.. scheme.GradeGroups.Where(other => other != group)] }))
            .Concat(Plain(scheme)).Concat(PlainAdoption(scheme)).Concat(PlainRepair(scheme)).Concat(FurtherShrinker.Shrink(
                scheme));
    }

    private static IEnumerable<ReferenceScheme> PlainAdoption(ReferenceScheme scheme)
    {
        if (scheme.Adoption is { Validity: not null } limited)
        {
            yield return scheme with { Adoption = limited with { Validity = null } };
        }

        if (scheme.Adoption is { IsStaleAfterRepair: true } stale)
        {
            yield return scheme with { Adoption = stale with { IsStaleAfterRepair = false } };
        }

        if (scheme.Adoption is { Dated: not null, Validity: null, IsStaleAfterRepair: false } dated)
        {
            yield return scheme with { Adoption = dated with { Dated = null } };
        }
    }

    private static IEnumerable<ReferenceScheme> PlainRepair(ReferenceScheme scheme)
    {
        if (scheme.Repair is not null)
        {
            yield return scheme with { Repair = null };
        }

        if (scheme.Repair is { Effect: not "drop" } stated)
        {
            yield return scheme with { Repair = stated with { Effect = "drop", Shares = [] } };
        }

        if (scheme.Repair is { From.Count: > 1 } repair)
        {
            yield return scheme with { Repair = repair with { From = [repair.From[0]] } };
        }
    }

    private static IEnumerable<ReferenceScheme> Plain(ReferenceScheme scheme)
    {
        if (scheme.Score is { Floor: not null })
        {
            yield return scheme with { Score = scheme.Score with { Floor = null } };
        }

        if (scheme.Score is { Ceiling: not null })
        {
            yield return scheme with { Score = scheme.Score with { Ceiling = null } };
        }

        if (scheme.Objections is not null)
        {
            yield return scheme with { Objections = null };
        }

        if (scheme.Note is not null || scheme.Status is not null || scheme.LastDay is not null)
        {
            yield return scheme with { Note = null, Status = null, LastDay = null };
        }

        if (scheme.Grades.Any(grade => grade.Published is not null))
        {
            yield return scheme with { Grades = [.. scheme.Grades.Select(grade => grade with { Published = null })] };
        }
    }

    private static IEnumerable<ReferenceScheme> Indicators(ReferenceScheme scheme)
    {
        var atoms = ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).ToList();
        var lists = atoms.SelectMany(ReferenceFigures.Tallies).Select(tally => tally.Of)
            .Concat(atoms.OfType<ContinuesAtom>().Select(atom => atom.Of)).Concat(FurtherShrinker.Lists(scheme)).ToList();
        var named = lists.SelectMany(list => list.Codes).Concat(FurtherShrinker.IndicatorsNamed(scheme)).ToHashSet();
        var isAskedByKind = lists.Any(list => list.Word is not null) || atoms.Any(atom => atom is PointsAtom);
        foreach (var indicator in scheme.Indicators)
        {
            var twins = scheme.Indicators.Count(other => other.Kind == indicator.Kind);
            if (scheme.Indicators.Count > 1 && !named.Contains(indicator.Code) && (!isAskedByKind || twins > 1))
            {
                yield return scheme with { Indicators = [.. scheme.Indicators.Where(other => other != indicator)] };
            }

            // A replacement and what it replaces are alike in everything that can be left out.
            var isPaired = scheme.Indicators.Any(other => other.Repair?.As is not null
                && (other == indicator || other.Repair.As == indicator.Code));
            foreach (var plainer in isPaired ? [] : Plainer(indicator).Concat(FurtherShrinker.Plainer(scheme, indicator))
                .Where(plainer => plainer.Group == indicator.Group || scheme.Acts.Count == 0))
            {
                yield return scheme with { Indicators = Replace(scheme.Indicators, indicator, plainer) };
            }
        }
    }

    private static IEnumerable<ReferenceIndicator> Plainer(ReferenceIndicator indicator)
    {
        if (indicator.Cap is not null)
        {
            yield return indicator with { Cap = null };
        }

        if (indicator is { Group: not null, IsByQuantity: false, Unit: null })
        {
            yield return indicator with { Group = null };
        }

        if (indicator.LagDays > 0)
        {
            yield return indicator with { LagDays = 0 };
        }

        if (indicator.Points is not (null or FixedPoints or TariffPoints) && indicator.Validity is not PointsValidity)
        {
            yield return indicator with { Points = new FixedPoints(SchemePoints.Of(indicator.Points)[0]) };
        }

        if (indicator.Validity is not (null or UnlimitedValidity))
        {
            yield return indicator with { Validity = new UnlimitedValidity() };
        }
    }

    private static IReadOnlyList<T> Replace<T>(IReadOnlyList<T> items, T item, T other)
        where T : class => [.. items.Select(old => ReferenceEquals(old, item) ? other : old)];

    private static IEnumerable<ReferenceScheme> Grades(ReferenceScheme scheme)
    {
        var current = ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms).OfType<FactsAtom>()
            .SelectMany(atom => atom.Tests).Where(test => test.Code == "current_grade")
            .SelectMany(test => ((ChoiceTest)test.Value).Codes);
        var ranges = scheme.Measures.Select(measure => measure.GradeRange).OfType<ReferenceGradeRange>();
        var named = scheme.Measures.SelectMany(measure => measure.Grades).Concat(current)
            .Concat(ranges.SelectMany(range => new[] { range.From, range.To }))
            .Concat(scheme.GradeGroups.SelectMany(group => group.Grades))
            .Concat(scheme.Adoption is { } adoption ? adoption.Grades.Select(row => row.Value) : [])
            .Concat(scheme.Rulings.OfType<GradeRuling>().Select(ruling => ruling.Grade))
            .Concat(scheme.Outcomes.Select(outcome => outcome.Grade).OfType<string>()).ToHashSet();
        var last = scheme.Grades.Last(grade => !grade.IsRulingOnly);
        foreach (var grade in scheme.Grades)
        {
            var isAloneOnItsBound = scheme.Grades.Count(other => other.Bound == grade.Bound) == 1;
            if (grade.Bound is not null && grade.When is not null && isAloneOnItsBound)
            {
                yield return scheme with { Grades = Replace(scheme.Grades, grade, grade with { When = null }) };
            }

            if (scheme.Grades.Count > 2 && grade != last && !named.Contains(grade.Code)
                && scheme.Grades.All(other => other.Published is null))
            {
                yield return scheme with { Grades = [.. scheme.Grades.Where(other => other != grade)] };
            }
        }
    }
}
