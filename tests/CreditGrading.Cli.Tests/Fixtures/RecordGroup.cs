using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>The records of one subject.</summary>
internal sealed record RecordGroup(string SubjectId, IReadOnlyList<CreditRecord> Records, IReadOnlyList<InputFault> Faults);
