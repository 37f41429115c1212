using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Limits on a sum, both included, and whether each is assumed.</summary>
internal readonly record struct CompiledClamp(long Floor, long Ceiling, bool IsFloorAssumed, bool IsCeilingAssumed)
{
    /// <summary>Brings a sum inside the limits.</summary>
    public long Apply(long sum) => Math.Clamp(sum, Floor, Ceiling);

    /// <summary>Brings a sum inside the limits, and tells whether an assumed one held it back.</summary>
    public long Apply(long sum, ref bool usesAssumed)
    {
        if (sum < Floor)
        {
            usesAssumed |= IsFloorAssumed;
            return Floor;
        }

        if (sum > Ceiling)
        {
            usesAssumed |= IsCeilingAssumed;
            return Ceiling;
        }

        return sum;
    }
}

/// <summary>A number of points and whether it is assumed.</summary>
internal readonly record struct CompiledFigure(long Points, bool IsAssumed);

/// <summary>A group of indicators: where it starts and its limits; and what it is as a component.</summary>
/// <param name="Base">Where it starts.</param>
/// <param name="Clamp">Its limits.</param>
/// <param name="Weight">Its weight in millionths; 0 where groups have none.</param>
/// <param name="Fact">The fact that it is, or <see cref="NotThere"/>.</param>
/// <param name="FactFactor">What the fact's value is multiplied by to be points.</param>
/// <param name="UnitsOf">The indicator whose units it is the mean of, or <see cref="NotThere"/>.</param>
/// <param name="IsMeanByAmount">Whether the mean is weighted by amount.</param>
/// <param name="Missing">What happens where it is not there.</param>
/// <param name="MissingPoints">What takes its place then.</param>
/// <param name="IsMissingAssumed">Whether that is assumed.</param>
/// <param name="IsAssumed">Whether its weight, or what happens where it is missing, is assumed.</param>
internal sealed record CompiledGroup(
    CompiledFigure Base, CompiledClamp Clamp, long Weight, int Fact, long FactFactor, int UnitsOf, bool IsMeanByAmount,
    MissingPolicy Missing, long MissingPoints, bool IsMissingAssumed, bool IsAssumed)
{
    /// <summary>Stands for a fact or an indicator that is not there.</summary>
    public const int NotThere = -1;

    /// <summary>What weights are scaled by.</summary>
    public const long WeightScale = 1_000_000;
}

/// <summary>The base score.</summary>
/// <param name="ByType">By subject type; empty where facts decide.</param>
/// <param name="Fact">The fact that decides, or <see cref="CompiledGroup.NotThere"/>.</param>
/// <param name="FactFactor">What a number is multiplied by to be points; 0 where the fact is a choice.</param>
/// <param name="ByValue">By value of a choice.</param>
/// <param name="Cases">Cases, the first that holds deciding; the last has no condition.</param>
/// <param name="IsAssumed">Whether it is assumed that a number fact is the base.</param>
internal sealed record CompiledBase(
    ImmutableArray<CompiledFigure> ByType, int Fact, long FactFactor, ImmutableArray<CompiledFigure> ByValue,
    ImmutableArray<CompiledCase> Cases, bool IsAssumed);

/// <summary>A case of a base.</summary>
/// <param name="Condition">The node of its condition, or <see cref="CompiledScheme.NoCondition"/>.</param>
/// <param name="Figure">The base.</param>
/// <param name="UsesAssumed">Whether this case or one before it states an assumed figure.</param>
internal readonly record struct CompiledCase(int Condition, CompiledFigure Figure, bool UsesAssumed);

/// <summary>A rung of the ladder; its rank is its place.</summary>
/// <param name="Low">The least score it takes, included.</param>
/// <param name="High">The greatest score it takes, included.</param>
/// <param name="Condition">The node of its condition, or <see cref="CompiledScheme.NoCondition"/>.</param>
/// <param name="UsesAssumed">Whether this rung or a better one states an assumed figure.</param>
internal readonly record struct CompiledRung(long Low, long High, int Condition, bool UsesAssumed);

/// <summary>A ruling.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Condition">The node of its condition.</param>
/// <param name="Rank">The rank that the grade may then not be better than.</param>
/// <param name="Score">What it does to the score.</param>
/// <param name="ScorePoints">The score it sets.</param>
/// <param name="Notches">How far the grade moves, downward where positive.</param>
/// <param name="Counter">The counter of the records that each move it, or <see cref="OnlyOnce"/>.</param>
/// <param name="Result">What a subject gets that it leaves unrated.</param>
/// <param name="IsAssumed">Whether it is assumed, or states an assumed figure.</param>
/// <param name="Reason">What it says when it fires.</param>
internal sealed record CompiledRuling(
    RulingKind Kind, int Condition, int Rank, RulingScoreKind Score, long ScorePoints, int Notches, int Counter,
    NotRatedResult? Result,
    bool IsAssumed, GradingReason Reason)
{
    /// <summary>The grade moves once, however many records there are.</summary>
    public const int OnlyOnce = -1;
}

/// <summary>What a ruling does.</summary>
internal enum RulingKind
{
    /// <summary>The grade is no better than one.</summary>
    Limit,

    /// <summary>The grade moves.</summary>
    Notches,

    /// <summary>The subject is not rated.</summary>
    Outcome,
}

/// <summary>An outcome outside the ladder.</summary>
/// <param name="Condition">The node of its condition.</param>
/// <param name="Rank">The rank of a stated grade; null where the subject is not rated.</param>
/// <param name="Result">What a subject that is not rated gets; null for a stated grade.</param>
/// <param name="IsAssumed">Whether it is assumed, or states an assumed figure.</param>
/// <param name="Reason">What it says when it applies.</param>
internal sealed record CompiledOutcome(int Condition, int? Rank, NotRatedResult? Result, bool IsAssumed, GradingReason Reason);

/// <summary>What a grade brings with it.</summary>
internal sealed record GradeResult(Grade Grade, ImmutableArray<SupervisionMeasure> Measures, bool UsesAssumed);

/// <summary>What a named outcome brings with it.</summary>
internal sealed record NotRatedResult(NamedOutcome Outcome, ImmutableArray<SupervisionMeasure> Measures, bool UsesAssumed);

/// <summary>A grade taken over from a fact.</summary>
/// <param name="Fact">The fact that holds it.</param>
/// <param name="Ranks">By value of the fact: the rank of its grade.</param>
/// <param name="DatedFact">The fact that holds its day, or <see cref="NotDated"/>.</param>
/// <param name="Validity">How long after that day it may be taken over; null where its age does not matter.</param>
/// <param name="IsStaleAfterRepair">Whether a repair after that day makes it stale.</param>
/// <param name="IsAssumed">Whether taking it over is assumed, or anything stated with it.</param>
/// <param name="Stale">What is said where it is stale.</param>
internal sealed record CompiledAdoption(
    int Fact, ImmutableArray<int> Ranks, int DatedFact, CalendarPeriod? Validity, bool IsStaleAfterRepair, bool IsAssumed,
    GradingReason Stale)
{
    /// <summary>Stands for a day that is not given.</summary>
    public const int NotDated = -1;

    /// <summary>The best rank that may be taken over.</summary>
    public int Best { get; } = Ranks.Min();

    /// <summary>The worst rank that may be taken over.</summary>
    public int Worst { get; } = Ranks.Max();
}

/// <summary>A declared fact with its default as a whole number.</summary>
internal sealed record CompiledFact(BoundFact Definition, long? Default, GradingReason Missing);

/// <summary>Numbers that records of an indicator add to: each list may be empty.</summary>
/// <param name="Counts">Counters that go up by one.</param>
/// <param name="ContinuingCounts">Counters that go up by one where the conduct still continues.</param>
/// <param name="Sums">Sums to which the amount is added.</param>
/// <param name="Filtered">Counters and sums that not every record adds to, or not each record once.</param>
internal readonly record struct IndicatorTallies(
    ImmutableArray<int> Counts, ImmutableArray<int> ContinuingCounts, ImmutableArray<int> Sums,
    ImmutableArray<CompiledTally> Filtered)
{
    /// <summary>Whether there are none.</summary>
    public bool AreEmpty => Counts.IsEmpty && ContinuingCounts.IsEmpty && Sums.IsEmpty && Filtered.IsEmpty;
}

/// <summary>A count or sum over some records of its indicators.</summary>
/// <param name="Index">The counter or the sum.</param>
/// <param name="IsSum">Whether it is a sum.</param>
/// <param name="Unit">What is counted once.</param>
/// <param name="Severity">The least severity; below every one where all count.</param>
/// <param name="Level">The lowest level; below every one where all count.</param>
/// <param name="Amount">The least amount, scaled.</param>
/// <param name="Quantity">The least quantity, scaled.</param>
/// <param name="Points">The least own points, scaled.</param>
/// <param name="Within">The place of the period in which the clock must lie, or <see cref="AnyTime"/>.</param>
/// <param name="TakesAll">Whether none of these leaves a record out.</param>
internal sealed record CompiledTally(
    int Index, bool IsSum, CountedUnit Unit, int Severity, int Level, long Amount, long Quantity, long Points, int Within,
    bool TakesAll)
{
    /// <summary>The clock does not matter.</summary>
    public const int AnyTime = -1;

    /// <summary>Whether every record adds to it once.</summary>
    public bool IsPlain => Unit == CountedUnit.Record && TakesAll;
}

/// <summary>One count or sum as a share of another.</summary>
/// <param name="AreSums">Whether both are sums.</param>
/// <param name="Part">The counter or sum of the part.</param>
/// <param name="Whole">The counter or sum of the whole.</param>
/// <param name="Bound">The bound, scaled by <paramref name="Scale"/>.</param>
/// <param name="Scale">What the bound is scaled by.</param>
/// <param name="IsIncluded">Whether the bound itself holds.</param>
/// <param name="HoldsWhenEmpty">Whether it holds where the whole is 0.</param>
internal sealed record CompiledShare(
    bool AreSums, int Part, int Whole, long Bound, long Scale, bool IsIncluded, bool HoldsWhenEmpty);
