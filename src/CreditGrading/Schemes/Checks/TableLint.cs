using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>CG0902: points and validity go by the same codes, and one of them lists a code that the other does not.</summary>
internal static class TableLint
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator is { Points: TablePoints points, Validity: TableValidity validity } && points.Field == validity.Field)
            {
                Compare(points.Rows, "points", validity.Rows, "validity", bag);
                Compare(validity.Rows, "validity", points.Rows, "points", bag);
            }
        }
    }

    private static void Compare<T, TOther>(
        ImmutableArray<TableRow<T>> rows, string key, ImmutableArray<TableRow<TOther>> others, string otherKey, DiagnosticBag bag)
    {
        foreach (var code in rows.Select(row => row.Code).Where(code => others.All(other => other.Code.Value != code.Value)))
        {
            bag.Report(DiagnosticCatalog.TablesDiffer, code.Position, code.Value, key, otherKey);
        }
    }
}
