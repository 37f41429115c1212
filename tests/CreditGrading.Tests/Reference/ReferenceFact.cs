using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>A declared fact.</summary>
internal sealed record ReferenceFact
{
    /// <summary>Section 9: whether an objection is open, a fact of every scheme.</summary>
    public static ReferenceFact ObjectionOpen { get; } =
        new() { Code = "objection_open", Kind = FactKind.Flag, Better = "none", Default = false };

    public required string Code { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary><c>none</c>, <c>higher</c>, <c>lower</c>, <c>true</c>, <c>false</c>, <c>earlier</c>, <c>later</c> or
    /// <c>listedFirst</c>.</summary>
    public required string Better { get; init; }

    /// <summary>Whether it is of the kind grade: a choice among the scheme's grades, which it does not list itself.</summary>
    public bool IsGrade { get; init; }

    public int? Decimals { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? AtMost { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>A flag, number, day or code; null where the scheme states none.</summary>
    public object? Default { get; init; }

    /// <summary>Section 9: the grade in force, a fact of every scheme.</summary>
    public static ReferenceFact CurrentGradeOf(IEnumerable<string> grades) =>
        new() { Code = "current_grade", Kind = FactKind.Choice, Better = "none", Values = [.. grades] };
}

/// <summary>What a condition asks of one fact.</summary>
internal abstract record ReferenceFactTest;

/// <summary>The flag is as given.</summary>
internal sealed record FlagTest(bool Value) : ReferenceFactTest;

/// <summary>The number compares so.</summary>
internal sealed record NumberTest(ReferenceCompare Compare) : ReferenceFactTest;

/// <summary>The code is one of these.</summary>
internal sealed record ChoiceTest(IReadOnlyList<string> Codes) : ReferenceFactTest;

/// <summary>So much time has passed since the day (<c>atLeast</c>), or has not (<c>below</c>).</summary>
internal sealed record ElapsedTest(bool IsAtLeast, ReferencePeriod Period) : ReferenceFactTest;

/// <summary>The day is on or after a day, or before it.</summary>
internal sealed record DayTest(bool IsOnOrAfter, LocalDate Day) : ReferenceFactTest;
