using CreditGrading.Diagnostics;

namespace CreditGrading.Evaluation;

/// <summary>The faults of one subject.</summary>
internal sealed class FaultList
{
    private readonly List<GradingReason> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>The faults, those of records first, in order.</summary>
    public IReadOnlyList<GradingReason> Faults => _faults;

    public void Add(int? record, string? field, DiagnosticDescriptor descriptor,
        params ReadOnlySpan<MessageArgument> arguments) =>
        _faults.Add(new(ReasonKind.Fault, descriptor.Code, descriptor.Format(arguments), recordIndex: record, field: field));

    public void Clear() => _faults.Clear();
}
