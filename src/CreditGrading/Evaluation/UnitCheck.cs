using CreditGrading.Compilation;
using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>The units below a subject: each is declared once, and each that a record belongs to is declared.</summary>
internal static class UnitCheck
{
    /// <param name="scheme">The scheme.</param>
    /// <param name="rows">The rows of the subject.</param>
    /// <param name="units">The names of the units, by number.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static void Run(
        CompiledScheme scheme, ReadOnlySpan<RecordRow> rows, IReadOnlyList<string> units, FaultList faults)
    {
        if (!scheme.HasUnits)
        {
            return;
        }

        var declared = new HashSet<(int Indicator, int Unit)>();
        foreach (ref readonly var row in rows)
        {
            var declares = scheme.Indicators[row.Indicator].DeclaresUnit && row.Unit != RecordRow.None;
            if (declares && !declared.Add((row.Indicator, row.Unit)))
            {
                faults.Add(row.Source, "unit", DiagnosticCatalog.UnitTwice, MessageArgument.Input(units[row.Unit]));
            }
        }

        foreach (ref readonly var row in rows)
        {
            var unitsOf = scheme.Indicators[row.Indicator].UnitsOf;
            if (!row.IsReplacement && unitsOf != CompiledIndicator.NotListed && row.Unit != RecordRow.None
                && !declared.Contains((unitsOf, row.Unit)))
            {
                faults.Add(
                    row.Source, "unit", DiagnosticCatalog.UnitNotDeclared, MessageArgument.Input(units[row.Unit]),
                    scheme.Indicators[unitsOf].Code);
            }
        }
    }
}
