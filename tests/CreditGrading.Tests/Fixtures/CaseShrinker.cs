using System.Collections.Immutable;
using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Makes failing cases smaller: fewer subjects, records and facts, then a smaller scheme, which stays sound.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<GradingCase> Shrink(GradingCase grading)
    {
        var subjects = grading.Subjects;
        if (subjects.Count > 1)
        {
            return subjects.Select(subject => grading with { Subjects = [subject] });
        }

        var smaller = subjects.SelectMany(Shrink).Select(subject => grading with { Subjects = [subject] });
        return smaller.Concat(SchemeShrinker.Shrink(grading.Scheme).Select(scheme => Under(grading, scheme)))
            .Concat(grading.Style == 0 ? [] : [grading with { Style = 0 }]);
    }

    private static IEnumerable<SubjectCase> Shrink(SubjectCase grading)
    {
        var (records, facts) = (grading.Subject.Records, grading.Subject.Facts);
        var fewer = Without(records).Select(rest => grading.With(rest));
        var known = facts.Keys.Select(code => grading.With(null, facts.Where(fact => fact.Key != code).ToImmutableDictionary()));
        var plain = records.SelectMany((record, i) =>
            Plainer(record).Select(plainer => grading.With(SetAt(records, i, plainer))));
        var options = grading.Options == GradingOptions.Default
            ? []
            : new[] { grading with { Options = GradingOptions.Default } };
        return fewer.Concat(known).Concat(options).Concat(plain);
    }

    /// <summary>What remains when one item is left out.</summary>
    public static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items) =>
        items.Select((_, left) => (IReadOnlyList<T>)[.. items.Where((_, i) => i != left)]);

    /// <summary>The list with one item replaced.</summary>
    public static IReadOnlyList<T> SetAt<T>(IReadOnlyList<T> items, int place, T item) =>
        [.. items.Select((old, i) => i == place ? item : old)];

    /// <summary>The list with one item changed.</summary>
    public static IReadOnlyList<T> SetAt<T>(IReadOnlyList<T> items, int place, Func<T, T> change) =>
        SetAt(items, place, change(items[place]));

    private static IEnumerable<CreditRecord> Plainer(CreditRecord record)
    {
        CreditRecord[] plainer =
        [
            record with { Act = null }, record with { Unit = null }, record with { RecordId = null },
            record with { KnownOn = null },
            record with { WithdrawnOn = null }, record with { EndedOn = null }, record with { ExpiresOn = null },
            record with { RepairedOn = null }, record with { Severity = null }, record with { Level = null },
            record with { Amount = null }, record with { Points = null }, record with { Quantity = 1 },
            record with { Status = RecordStatus.Confirmed },
        ];
        return plainer.Where(candidate => candidate != record);
    }

    /// <summary>The subjects under a smaller scheme, without the records and facts that it no longer knows.</summary>
    private static GradingCase Under(GradingCase grading, ReferenceScheme scheme)
    {
        var gone = grading.Scheme.Indicators.Select(i => i.Code).Except(scheme.Indicators.Select(i => i.Code)).ToHashSet();
        var goneFacts = grading.Scheme.Facts.Select(fact => fact.Code).Except(scheme.Facts.Select(fact => fact.Code)).ToHashSet();
        var goneGrades = grading.Scheme.Grades.Select(grade =>
            grade.Code).Except(scheme.Grades.Select(grade => grade.Code)).ToHashSet();
        return grading with
        {
            Scheme = scheme,
            Subjects = [.. grading.Subjects.Select(subject => subject.With(
                [.. subject.Subject.Records.Where(record => !gone.Contains(record.Indicator))],
                subject.Subject.Facts.Where(fact => !goneFacts.Contains(fact.Key) && !IsGone(fact, goneGrades))
                    .ToImmutableDictionary()))],
        };
    }

    /// <summary>Whether the fact is a current grade that the scheme no longer has.</summary>
    private static bool IsGone(KeyValuePair<string, FactValue> fact, HashSet<string> goneGrades) =>
        fact.Key == "current_grade" && goneGrades.Contains(fact.Value.ToString());
}
