namespace CreditGrading.Tests.Reference;

/// <summary>What the reference evaluator found.</summary>
internal sealed record ReferenceResult(GradingOutcome Outcome)
{
    public string? Grade { get; init; }

    public int? Rank { get; init; }

    /// <summary>The shown score, exactly: that of section 5, or a worse one that a ruling sets.</summary>
    public Rational? Score { get; init; }

    /// <summary>The score as it is shown: rounded where it does not end within the decimals that are shown.</summary>
    public Rational? ShownScore
    {
        get => field ?? Score;
        init;
    }

    public bool IsScoreRounded => Score is { } score && ShownScore != score;

    /// <summary>The exact score as a fraction in lowest terms, where the shown one is rounded.</summary>
    public string? ScoreFraction => IsScoreRounded ? Score.ToString() : null;

    public Category? Category { get; init; }

    public IReadOnlyList<string> Measures { get; init; } = [];

    public bool UsesAssumed { get; init; }

    public string? NamedOutcome { get; init; }

    /// <summary>Whether an outcome stated the grade, so that there is no score and no ladder.</summary>
    public bool IsStated { get; init; }

    /// <summary>Whether an adopted grade that is out of date leaves the grade open.</summary>
    public bool IsStale { get; init; }

    /// <summary>What was computed where the current result stands while an objection is open, known or not; else null.</summary>
    public ReferenceResult? Computed { get; init; }

    /// <summary>Whether unknown facts left rungs or rulings open that could not change the grade.</summary>
    public bool IsDespiteUnknown { get; init; }

    public IReadOnlyList<int> FiredRulings { get; init; } = [];

    public IReadOnlySet<string> Missing { get; init; } = new HashSet<string>();

    public IReadOnlyList<ReferenceFault> Faults { get; init; } = [];

    public IReadOnlyList<ReferenceContribution> Contributions { get; init; } = [];

    /// <summary>Per record, why it does not count; null where it does. Empty where nothing was selected.</summary>
    public IReadOnlyList<NotCounted?> Selection { get; init; } = [];
}

/// <summary>One fault: a record's place and field, or a fact's code without a place.</summary>
/// <param name="Record">The place of the record; null for a fact or the day.</param>
/// <param name="Field">The field as a record file names it, or the fact's code.</param>
/// <param name="Kind">What is wrong, for counting in tests only.</param>
internal sealed record ReferenceFault(int? Record, string Field, string Kind);

/// <summary>One line of the score.</summary>
internal sealed record ReferenceContribution(string From, Rational Value);

/// <summary>Why a record does not count, in the order in which the reasons are tested.</summary>
internal enum NotCounted
{
    NotKnown,
    NotConfirmed,
    Withdrawn,
    NotStarted,
    Repaired,
    Lapsed,
    Suspended,
}
