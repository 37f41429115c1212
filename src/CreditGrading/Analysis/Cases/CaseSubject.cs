using System.Collections.Immutable;

namespace CreditGrading.Analysis.Cases;

/// <summary>The subject of a case; a null type is not known.</summary>
internal sealed record CaseSubject(string? Type, ImmutableDictionary<string, FactValue> Facts);
