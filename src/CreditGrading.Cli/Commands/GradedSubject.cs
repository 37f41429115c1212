using System.Collections.Immutable;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What grading one subject gave.</summary>
/// <param name="Row">The result.</param>
/// <param name="Faults">What is wrong in its rows, in the order of the files.</param>
/// <param name="RunMessages">What concerns the whole run, to be said once.</param>
internal sealed record GradedSubject(ResultRow Row, ImmutableArray<PlacedMessage> Faults, ImmutableArray<ReasonRow> RunMessages);
