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

    /// <summary>The interval that the scheme's source publishes for it; null where it does not, or the author has decided against it.</summary>
    public required BoundComparison? Published { get; init; }

    /// <summary>Whether only a ruling leads to it.</summary>
    public required bool IsRulingOnly { get; init; }
}

/// <summary>An outcome outside the ladder: not rated under a name, or a stated grade without a score. Exactly one is set.</summary>
internal sealed class BoundOutcome(EntryInfo entry) : BoundEntry(entry)
{
    public required Located<string>? Code { get; init; }

    public required LocalizedText? Name { get; init; }

    public required Located<string>? Grade { get; init; }

    public required BoundCondition When { get; init; }
}

/// <summary>A rule that, where its condition holds, lets the grade be no better than the one it names.</summary>
internal sealed class BoundRuling(EntryInfo entry) : BoundEntry(entry)
{
    public required BoundCondition When { get; init; }

    public required Located<string> Grade { get; init; }

    /// <summary>Whether the grade is a cap (等级上限) rather than a direct grade (直接判级).</summary>
    public required bool IsCap { get; init; }
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
