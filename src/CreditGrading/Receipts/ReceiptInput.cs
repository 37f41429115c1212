using System.Collections.Immutable;

namespace CreditGrading.Receipts;

/// <summary>What a receipt keeps of its input: no content, but what tells whether some input is the same.</summary>
/// <param name="Type">The subject's type; null where unknown.</param>
/// <param name="Facts">Its facts, by code.</param>
/// <param name="Records">Its records: those with an id by id, then the others by place.</param>
/// <param name="Hash">The hash of the subject with all of it.</param>
internal sealed record ReceiptInput(
    string? Type, ImmutableArray<FactDigest> Facts, ImmutableArray<RecordDigest> Records, string Hash);

/// <summary>What a receipt keeps of a fact.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Hash">The hash of its code and value.</param>
internal readonly record struct FactDigest(string Code, string Hash);

/// <summary>What a receipt keeps of a record.</summary>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Place">Its place among the subject's records, from 1.</param>
/// <param name="Hash">The hash of its fields.</param>
/// <param name="KnownOn">The day it became known; null where it was known all along.</param>
internal readonly record struct RecordDigest(string? Id, int Place, string Hash, LocalDate? KnownOn);
