using System.Collections.Immutable;

namespace CreditGrading.Schemes.Model;

/// <summary>A condition on a subject: true, false, or unknown where a fact is not known.</summary>
internal abstract class BoundCondition(EntryInfo entry) : BoundEntry(entry);

/// <summary>How the parts of a condition are joined.</summary>
internal enum Junction
{
    All,
    Any,
    None,
}

/// <summary>Conditions joined.</summary>
internal sealed class JoinedCondition(EntryInfo entry, Junction junction,
    ImmutableArray<BoundCondition> parts) : BoundCondition(entry)
{
    public Junction Junction { get; } = junction;

    public ImmutableArray<BoundCondition> Parts { get; } = parts;
}

/// <summary>The number of selected records of some indicators, or the sum of their amounts.</summary>
internal sealed class RecordsCondition(EntryInfo entry, BoundTally tally, BoundComparison comparison) : BoundCondition(entry)
{
    public BoundTally Tally { get; } = tally;

    public BoundComparison Comparison { get; } = comparison;
}

/// <summary>A count or a sum of records: over which indicators, which of their records, and what is counted once.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="IsSum">Whether amounts are summed, not records counted.</param>
/// <param name="Of">The indicators.</param>
/// <param name="Unit">What is counted once; never the quantity.</param>
/// <param name="Where">What the records must have; null where all do.</param>
/// <param name="Within">How far back the clock may lie; null where it does not matter.</param>
internal sealed record BoundTally(
    SourcePosition Position, bool IsSum, BoundIndicatorList Of, CountedUnit Unit, BoundFilter? Where, CalendarPeriod? Within);

/// <summary>The least that a record must have, of each part that is stated.</summary>
internal sealed record BoundFilter(
    Located<string>? Severity, Located<string>? Level, LowerBound? Amount, LowerBound? Quantity, LowerBound? Points);

/// <summary>A lower bound, included or not.</summary>
internal readonly record struct LowerBound(Figure Figure, bool IsIncluded);

/// <summary>One count or sum compared with another.</summary>
internal sealed class ShareCondition(EntryInfo entry, BoundTally part, BoundTally whole, LowerBound bound, bool holdsWhenEmpty)
    : BoundCondition(entry)
{
    public BoundTally Part { get; } = part;

    public BoundTally Whole { get; } = whole;

    public LowerBound Bound { get; } = bound;

    /// <summary>Whether it holds where the whole is 0.</summary>
    public bool HoldsWhenEmpty { get; } = holdsWhenEmpty;
}

/// <summary>A rank among peers lies in the top share of them.</summary>
internal sealed class RankCondition(EntryInfo entry, Located<string> fact, Located<string> peers, Figure top, bool isRoundedUp)
    : BoundCondition(entry)
{
    public Located<string> Fact { get; } = fact;

    public Located<string> Peers { get; } = peers;

    /// <summary>The share, above 0 and at most 1.</summary>
    public Figure Top { get; } = top;

    public bool IsRoundedUp { get; } = isRoundedUp;
}

/// <summary>The grade, rulings applied, is one of these.</summary>
internal sealed class GradeCondition(EntryInfo entry, ImmutableArray<Located<string>> grades) : BoundCondition(entry)
{
    public ImmutableArray<Located<string>> Grades { get; } = grades;
}

/// <summary>A selected record of some indicators still continues on the evaluation date.</summary>
internal sealed class ContinuesCondition(EntryInfo entry, BoundIndicatorList of) : BoundCondition(entry)
{
    public BoundIndicatorList Of { get; } = of;
}

/// <summary>Which total a condition compares.</summary>
internal enum TotalKind
{
    BonusPoints,
    DeductionPoints,
    NetPoints,
    Score,
}

/// <summary>A total of points, or the score.</summary>
internal sealed class TotalCondition(EntryInfo entry, TotalKind total, BoundComparison comparison) : BoundCondition(entry)
{
    public TotalKind Total { get; } = total;

    public BoundComparison Comparison { get; } = comparison;
}

/// <summary>The subject's type is one of these.</summary>
internal sealed class SubjectTypeCondition(EntryInfo entry, ImmutableArray<Located<string>> types) : BoundCondition(entry)
{
    public ImmutableArray<Located<string>> Types { get; } = types;
}

/// <summary>A test of a fact; which tests fit is decided by the fact's kind.</summary>
internal sealed class FactCondition(EntryInfo entry, Located<string> fact, BoundFactTest test) : BoundCondition(entry)
{
    public Located<string> Fact { get; } = fact;

    public BoundFactTest Test { get; } = test;
}

/// <summary>A test of a fact as written: exactly one of the four is set.</summary>
internal sealed record BoundFactTest(
    SourcePosition Position,
    ImmutableArray<Located<string>> Values,
    BoundComparison? Comparison,
    BoundElapsed? Elapsed,
    BoundDayTest? Day);

/// <summary>A time that has passed since a date: at least the period, or less.</summary>
internal sealed record BoundElapsed(CalendarPeriod Period, bool IsAtLeast);

/// <summary>A date compared with a day: on or after it, or before it.</summary>
internal sealed record BoundDayTest(LocalDate Day, bool IsOnOrAfter);

/// <summary>Bounds on a number: lower, upper or both, each included or not.</summary>
internal sealed record BoundComparison(SourcePosition Position, Figure? Lower, bool IsLowerIncluded, Figure? Upper,
    bool IsUpperIncluded)
{
    public bool IsTwoSided => Lower is not null && Upper is not null;
}

/// <summary>The indicators a condition reads: a list of codes, or a word for a set of them.</summary>
internal sealed record BoundIndicatorList(SourcePosition Position, ImmutableArray<Located<string>> Codes, IndicatorSet? Set);

/// <summary>A set of indicators that has a name.</summary>
internal enum IndicatorSet
{
    Deductions,
    Bonuses,
    Signals,
    Adverse,
    Favorable,
}
