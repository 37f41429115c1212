using CreditGrading.Compilation;
using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>The units below a subject: each is declared once, and each that a record belongs to is declared.</summary>
internal static class UnitCheck
{
    public static void Run(
        CompiledScheme scheme, ReadOnlySpan<RecordRow> rows, IReadOnlyList<CreditRecord> records, FaultList faults)
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
                faults.Add(row.Source, "unit", DiagnosticCatalog.UnitTwice, MessageArgument.Input(records[row.Source].Unit!));
            }
        }

        foreach (ref readonly var row in rows)
        {
            var units = scheme.Indicators[row.Indicator].UnitsOf;
            if (!row.IsReplacement && units != CompiledIndicator.NotListed && row.Unit != RecordRow.None && !declared.Contains((units, row.Unit)))
            {
                faults.Add(
                    row.Source, "unit", DiagnosticCatalog.UnitNotDeclared, MessageArgument.Input(records[row.Source].Unit!),
                    scheme.Indicators[units].Code);
            }
        }
    }
}
