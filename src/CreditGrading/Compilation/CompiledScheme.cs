using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>
/// A scheme in the form that is evaluated: codes are indexes, points whole numbers at one scale, conditions flat nodes. Whatever
/// depends on the evaluation date is left to <see cref="At"/>. Immutable and safe for concurrent use.
/// </summary>
internal sealed class CompiledScheme
{
    /// <summary>Stands for a condition that is not there.</summary>
    public const int NoCondition = -1;

    /// <summary>The most records of one subject for which sums surely stay inside 64 bits.</summary>
    public const int MaxRecords = 1 << 20;

    public required GradingScheme Scheme { get; init; }

    /// <summary>Where the days in force come from.</summary>
    public required Origin InForceOrigin { get; init; }

    /// <summary>Where the list of subject types comes from; null where the scheme does not say.</summary>
    public required Origin? SubjectsOrigin { get; init; }

    public required PointScale Scale { get; init; }

    public required BoundEvaluation? Evaluation { get; init; }

    public required int AmountDecimals { get; init; }

    public required int QuantityDecimals { get; init; }

    /// <summary>What quantities are multiplied by.</summary>
    public required long QuantityFactor { get; init; }

    /// <summary>The index of each severity, mildest first.</summary>
    public required FrozenDictionary<string, int> Severities { get; init; }

    /// <summary>The index of each level, lowest first.</summary>
    public required FrozenDictionary<string, int> Levels { get; init; }

    public required FrozenDictionary<string, int> SubjectTypes { get; init; }

    /// <summary>The index of the type of a subject that states none; null where that leaves it undetermined.</summary>
    public required int? DefaultSubjectType { get; init; }

    public required FrozenDictionary<string, int> FactIndexes { get; init; }

    public required ImmutableArray<CompiledFact> Facts { get; init; }

    public required FrozenDictionary<string, int> IndicatorIndexes { get; init; }

    public required ImmutableArray<CompiledIndicator> Indicators { get; init; }

    /// <summary>Whether records declare units below the subject.</summary>
    public required bool HasUnits { get; init; }

    /// <summary>
    /// By indicator: 1 where its points are added to the score, -1 where they are taken from it, 0 for a signal.
    /// </summary>
    public required ImmutableArray<sbyte> ScoreSigns { get; init; }

    /// <summary>By indicator: whether it is a bonus.</summary>
    public required ImmutableArray<bool> AreBonuses { get; init; }

    /// <summary>
    /// By indicator: the most points its records may come to; the largest number where there is no cap. One in units is among
    /// them where all records weigh the same.
    /// </summary>
    public required ImmutableArray<long> Caps { get; init; }

    /// <summary>By indicator: how its records come to points; null where adding them up is enough.</summary>
    public required ImmutableArray<Accumulation?> Accumulations { get; init; }

    /// <summary>By indicator: what its records ask for.</summary>
    public required ImmutableArray<IndicatorTraits> Traits { get; init; }

    /// <summary>Whether records of any indicator are multiplied where they repeat.</summary>
    public required bool HasRepeats { get; init; }

    /// <summary>The indicators that read a fact in place of records.</summary>
    public required ImmutableArray<FactIndicator> FactIndicators { get; init; }

    /// <summary>Whether an indicator is assumed that reads a fact: every subject has its one record.</summary>
    public required bool FactsUseAssumed { get; init; }

    /// <summary>The number facts that are points as they stand, and what each is multiplied by.</summary>
    public required ImmutableArray<(int Fact, long Factor)> PointFacts { get; init; }

    /// <summary>Whether there are rules on acts.</summary>
    public required bool HasActRules { get; init; }

    /// <summary>By indicator: the act rules whose deductions do not count beside it.</summary>
    public required ImmutableArray<ImmutableArray<int>> AbsorbedRules { get; init; }

    public required ImmutableArray<CompiledSuspension> Suspensions { get; init; }

    /// <summary>By indicator: the suspensions that name it.</summary>
    public required ImmutableArray<ImmutableArray<int>> SuspendedBy { get; init; }

    /// <summary>By indicator: whether its points go by duration.</summary>
    public required ImmutableArray<bool> ByDuration { get; init; }

    /// <summary>By indicator: the index of its group, or -1.</summary>
    public required ImmutableArray<int> GroupOf { get; init; }

    /// <summary>By indicator: what its counted records add to.</summary>
    public required ImmutableArray<IndicatorTallies> Tallies { get; init; }

    public required int CounterCount { get; init; }

    public required int SumCount { get; init; }

    /// <summary>The periods in which the clocks of counts and sums must lie.</summary>
    public required ImmutableArray<CalendarPeriod> Within { get; init; }

    public required ImmutableArray<CompiledShare> Shares { get; init; }

    /// <summary>Every term that the validity of a record may have.</summary>
    public required ImmutableArray<ValidityTerm> Terms { get; init; }

    public required ImmutableArray<CompiledGroup> Groups { get; init; }

    /// <summary>Whether the scheme has a score.</summary>
    public required bool HasScore { get; init; }

    /// <summary>Whether a higher score is better.</summary>
    public required bool IsHigherBetter { get; init; }

    /// <summary>Whether scores may be fractions; then they are compared by <see cref="ScoreKeys"/>.</summary>
    public required bool HasFractions { get; init; }

    /// <summary>The decimals at which a score that has no end is rounded for display.</summary>
    public required int ShownDecimals { get; init; }

    public required CompiledBase Base { get; init; }

    /// <summary>What a subject gets of which every component is missing; null where it is undetermined.</summary>
    public required NotRatedResult? AllMissing { get; init; }

    /// <summary>Whether <see cref="AllMissing"/> is assumed.</summary>
    public required bool IsAllMissingAssumed { get; init; }

    public required CompiledClamp ScoreClamp { get; init; }

    public required ImmutableArray<ConditionNode> Conditions { get; init; }

    /// <summary>The nodes that joints join, run after run.</summary>
    public required ImmutableArray<int> ConditionParts { get; init; }

    public required ImmutableArray<ElapsedTest> ElapsedTests { get; init; }

    /// <summary>Tried in this order.</summary>
    public required ImmutableArray<CompiledOutcome> Outcomes { get; init; }

    /// <summary>What a subject gets whose type the scheme does not grade.</summary>
    public required NotRatedResult TypeNotGraded { get; init; }

    /// <summary>The grade that is taken over from outside; null where the ladder finds it.</summary>
    public required CompiledAdoption? Adoption { get; init; }

    /// <summary>Whether the current result stands while an objection is open.</summary>
    public required bool CurrentResultStands { get; init; }

    /// <summary>The fact that tells whether an objection is open.</summary>
    public required int ObjectionFact { get; init; }

    /// <summary>The fact that holds the current grade; its values are the ranks.</summary>
    public required int CurrentGradeFact { get; init; }

    /// <summary>Best first; the last takes every score.</summary>
    public required ImmutableArray<CompiledRung> Rungs { get; init; }

    public required ImmutableArray<CompiledRuling> Rulings { get; init; }

    /// <summary>Whether a ruling may leave a subject unrated.</summary>
    public required bool HasOutcomeRulings { get; init; }

    /// <summary>By rank.</summary>
    public required ImmutableArray<GradeResult> Grades { get; init; }

    /// <summary>The form for one evaluation date.</summary>
    public DatedScheme At(LocalDate asOf) => DatedScheme.Create(this, asOf);
}
