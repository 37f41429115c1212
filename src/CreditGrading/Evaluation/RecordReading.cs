using CreditGrading.Compilation;
using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>A record while it is read: its place, the rules of its indicator and where its faults go.</summary>
internal readonly record struct RecordReading(RecordInput Record, int Index, CompiledIndicator Rules, FaultList Faults)
{
    public void Fault(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<MessageArgument> arguments) =>
        Faults.Add(Index, field, descriptor, arguments);

    /// <summary>Whether every table of the indicator that goes by a field lists a code.</summary>
    public bool Lists(string field, int index)
    {
        var (points, term) = field == "severity" ? (PointsRule.BySeverity, TermRule.BySeverity) : (PointsRule.ByLevel,
            TermRule.ByLevel);
        return (Rules.PointsRule != points || Rules.Points[index] >= 0) && (Rules.TermRule != term || Rules.Terms[index] >= 0);
    }
}
