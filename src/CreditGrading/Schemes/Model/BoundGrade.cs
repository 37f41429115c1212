using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>A grade and the rung of the ladder that leads to it.</summary>
internal sealed class BoundGrade(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Code { get; init; }

    public required Located<Category>? Category { get; init; }

    /// <summary>The score it takes; null where the score does not matter.</summary>
    public required BoundComparison? Score { get; init; }

    public required BoundCondition? When { get; init; }

    /// <summary>
    /// The interval that the scheme's source publishes for it; null where it does not, or the author has decided against it.
    /// </summary>
    public required BoundComparison? Published { get; init; }

    /// <summary>Whether only a ruling leads to it.</summary>
    public required bool IsRulingOnly { get; init; }
}

/// <summary>
/// An outcome outside the ladder: not rated under a name, or a stated grade without a score. Exactly one is set.
/// </summary>
internal sealed class BoundOutcome(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string>? Code { get; init; }

    public required LocalizedText? Name { get; init; }

    public required Located<string>? Grade { get; init; }

    public required BoundCondition When { get; init; }
}

/// <summary>A rule that changes the result where its condition holds.</summary>
internal abstract class BoundRuling(EntryInfo entry, BoundCondition when) : BoundEntry(entry)
{
    public BoundCondition When { get; } = when;
}

/// <summary>The grade is no better than the one it names.</summary>
internal sealed class LimitRuling(EntryInfo entry, BoundCondition when, Located<string> grade, bool isCap, RulingScore score)
    : BoundRuling(entry, when)
{
    public Located<string> Grade { get; } = grade;

    /// <summary>Whether the grade is a cap (等级上限) rather than a direct grade (直接判级).</summary>
    public bool IsCap { get; } = isCap;

    public RulingScore Score { get; } = score;
}

/// <summary>What a direct grade does to the score that is shown.</summary>
internal sealed record RulingScore(RulingScoreKind Kind, Figure? Value, SourcePosition Position)
{
    public static RulingScore None { get; } = new(RulingScoreKind.None, null, default);
}

/// <summary>How a direct grade sets the score.</summary>
internal enum RulingScoreKind
{
    None,
    WorstEnd,
    Value,
    BeforeBonuses,
}

/// <summary>The grade moves by notches, once or once for each counted record of some indicators.</summary>
internal sealed class NotchRuling(EntryInfo entry, BoundCondition when, int notches, BoundIndicatorList? forEach)
    : BoundRuling(entry, when)
{
    /// <summary>Downward where positive.</summary>
    public int Notches { get; } = notches;

    public BoundIndicatorList? ForEach { get; } = forEach;
}

/// <summary>The subject is not rated after all, under a name.</summary>
internal sealed class OutcomeRuling(EntryInfo entry, BoundCondition when, Located<string> code, LocalizedText name)
    : BoundRuling(entry, when)
{
    public Located<string> Code { get; } = code;

    public LocalizedText Name { get; } = name;
}

/// <summary>A supervision measure and the results it goes with.</summary>
internal sealed class BoundMeasure(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string> Id { get; init; }

    public required MeasureKind Kind { get; init; }

    public required LocalizedText Text { get; init; }

    public required Figure? Quantity { get; init; }

    public required string? QuantityUnit { get; init; }

    public required ImmutableArray<Located<Category>> Categories { get; init; }

    public required ImmutableArray<Located<string>> Grades { get; init; }

    /// <summary>A range of grades, both ends included; null where none is stated.</summary>
    public required GradeRange? GradeRange { get; init; }

    public required ImmutableArray<Located<string>> GradeGroups { get; init; }

    public required ImmutableArray<Located<string>> Outcomes { get; init; }
}

/// <summary>A range of grades, both ends included.</summary>
internal sealed record GradeRange(SourcePosition Position, Located<string> From, Located<string> To);
