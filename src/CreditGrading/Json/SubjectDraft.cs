namespace CreditGrading.Json;

/// <summary>What has been read of a subject.</summary>
internal sealed record SubjectDraft(
    string? Id, string? Type, IReadOnlyDictionary<string, FactValue> Facts, IReadOnlyList<CreditRecord> Records);
