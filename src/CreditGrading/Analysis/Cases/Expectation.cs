using System.Collections.Immutable;

namespace CreditGrading.Analysis.Cases;

/// <summary>What a case expects of its result; what is null is not compared.</summary>
internal sealed record Expectation
{
    public required GradingOutcome Outcome { get; init; }

    public required OrNone<decimal>? Score { get; init; }

    /// <summary>A grade's code, or <see cref="CaseWords.None"/>.</summary>
    public required string? Grade { get; init; }

    public required OrNone<Category>? Category { get; init; }

    /// <summary>A named outcome's code, or <see cref="CaseWords.None"/>.</summary>
    public required string? NamedOutcome { get; init; }

    /// <summary>The ids of all measures, in the scheme's order.</summary>
    public required ImmutableArray<string>? Measures { get; init; }

    public required bool? UsesAssumed { get; init; }

    /// <summary>All facts that are missing, in any order; <see cref="CaseWords.SubjectType"/> for the subject's type.</summary>
    public required ImmutableArray<string>? Missing { get; init; }

    /// <summary>All fields of records, by the keys of a case, and facts that are at fault, in any order.</summary>
    public required ImmutableArray<string>? Faults { get; init; }

    /// <summary>The codes of reasons that must occur; there may be others.</summary>
    public required ImmutableArray<string>? Reasons { get; init; }
}
