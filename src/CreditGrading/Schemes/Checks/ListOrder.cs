using System.Collections.Immutable;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>The order of severities and levels, from the mildest and lowest; and whether it is listed in reverse.</summary>
internal static class ListOrder
{
    /// <summary>Finds the lists along which at least two tables fall and none rises: probably the gravest is first.</summary>
    public static ImmutableArray<TableField> ReversedIn(BoundScheme scheme) =>
    [
        .. from field in new[] { TableField.Severity, TableField.Level }
           let tables = TrendsOf(field, scheme).Where(trend => trend != 0).ToList()
           where tables.Count > 1 && tables.TrueForAll(trend => trend < 0)
           select field,
    ];

    /// <summary>The codes that tables of a field go by, in the order of their list.</summary>
    public static ImmutableArray<Located<string>> CodesOf(TableField field, BoundScheme scheme) =>
        field == TableField.Severity ? scheme.Severities : scheme.Levels;

    /// <summary>What the codes name.</summary>
    public static NameKind KindOf(TableField field) => field == TableField.Severity ? NameKind.Severity : NameKind.Level;

    /// <summary>The rows of a table in the order of its list.</summary>
    public static IEnumerable<TableRow<T>> Sort<T>(ImmutableArray<TableRow<T>> rows, TableField field, BoundScheme scheme) =>
        CodesOf(field, scheme).SelectMany(code => rows.Where(row => row.Code.Value == code.Value));

    /// <summary>For each table: below 0 where it only falls, 0 where it stays, above 0 where it rises at some step.</summary>
    private static IEnumerable<int> TrendsOf(TableField field, BoundScheme scheme)
    {
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Points is TablePoints { Entry.MayBreachTheLaw: false } points && points.Field == field)
            {
                yield return TrendOf(Sort(points.Rows, field, scheme), (after, before) => after.Value.CompareTo(before.Value));
            }

            if (indicator.Validity is TableValidity { Entry.MayBreachTheLaw: false } validity && validity.Field == field)
            {
                yield return TrendOf(Sort(validity.Rows, field, scheme), Compare);
            }
        }
    }

    private static int TrendOf<T>(IEnumerable<TableRow<T>> rows, Func<T, T, int> compare)
    {
        var values = rows.Select(row => row.Value).ToList();
        var steps = values.Zip(values.Skip(1), (before, after) => compare(after, before)).ToList();
        return steps.Exists(step => step > 0) ? 1 : steps.Exists(step => step < 0) ? -1 : 0;
    }

    /// <summary>Compares two terms; those of which neither is surely longer count as rising.</summary>
    private static int Compare(ValidityTerm after, ValidityTerm before)
    {
        var isNoShorter = IndicatorMonotonicityCheck.IsNoShorter(after, before);
        var isNoLonger = IndicatorMonotonicityCheck.IsNoShorter(before, after);
        return isNoShorter == isNoLonger ? (isNoShorter ? 0 : 1) : isNoShorter ? 1 : -1;
    }
}
