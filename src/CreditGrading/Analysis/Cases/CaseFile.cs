using System.Collections.Immutable;

namespace CreditGrading.Analysis.Cases;

/// <summary>A file of cases, read and found sound.</summary>
internal sealed record CaseFile(string SchemeId, ImmutableArray<SchemeCase> Cases);
