using System.Collections.Immutable;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Limits on a sum, both included, and whether each is assumed.</summary>
internal readonly record struct CompiledClamp(long Floor, long Ceiling, bool IsFloorAssumed, bool IsCeilingAssumed)
{
    /// <summary>Brings a sum inside the limits.</summary>
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

/// <summary>A group of indicators: where it starts and its limits.</summary>
internal readonly record struct CompiledGroup(CompiledFigure Base, CompiledClamp Clamp);

/// <summary>A rung of the ladder; its rank is its place.</summary>
/// <param name="Low">The least score it takes, included.</param>
/// <param name="High">The greatest score it takes, included.</param>
/// <param name="Condition">The node of its condition, or <see cref="CompiledScheme.NoCondition"/>.</param>
/// <param name="UsesAssumed">Whether this rung or a better one states an assumed figure.</param>
internal readonly record struct CompiledRung(long Low, long High, int Condition, bool UsesAssumed);

/// <summary>A ruling.</summary>
/// <param name="Condition">The node of its condition.</param>
/// <param name="Rank">The rank that the grade may then not be better than.</param>
/// <param name="IsAssumed">Whether it is assumed, or states an assumed figure.</param>
/// <param name="Reason">What it says when it fires.</param>
internal sealed record CompiledRuling(int Condition, int Rank, bool IsAssumed, GradingReason Reason);

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
    int Fact, ImmutableArray<int> Ranks, int DatedFact, CalendarPeriod? Validity, bool IsStaleAfterRepair, bool IsAssumed, GradingReason Stale)
{
    /// <summary>Stands for a day that is not given.</summary>
    public const int NotDated = -1;
}

/// <summary>A declared fact with its default as a whole number.</summary>
internal sealed record CompiledFact(BoundFact Definition, long? Default, GradingReason Missing);

/// <summary>Numbers that records of an indicator add to: each list may be empty.</summary>
/// <param name="Counts">Counters that go up by one.</param>
/// <param name="ContinuingCounts">Counters that go up by one where the conduct still continues.</param>
/// <param name="Sums">Sums to which the amount is added.</param>
internal readonly record struct IndicatorTallies(
    ImmutableArray<int> Counts, ImmutableArray<int> ContinuingCounts, ImmutableArray<int> Sums);
