using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles bound schemes. The scheme has passed all checks, so nothing here can fail.</summary>
internal static class SchemeCompiler
{
    /// <summary>The fewest decimals at which a score is rounded for display.</summary>
    private const int LeastShownDecimals = 4;

    /// <summary>Compiles a scheme.</summary>
    public static CompiledScheme Compile(GradingScheme scheme, BoundScheme bound)
    {
        var scale = PointScale.Of(bound);
        var indicators = new IndicatorCompiler(bound, scale);
        var conditions = new ConditionCompiler(bound, scale);
        var results = new ResultCompiler(scheme, bound);
        var ladder = new LadderCompiler(bound, scale, conditions, results);

        // The conditions are compiled one by one by the ladder; only then are all their nodes and tallies there.
        var outcomes = ladder.Outcomes();
        var rungs = ladder.Rungs();
        var rulings = ladder.Rulings();
        ImmutableArray<CompiledSuspension> suspensions = [.. bound.Suspensions.Select(
            suspension => new CompiledSuspension(conditions.Compile(suspension.When), suspension.IsAssumed))];
        var scores = new ScoreCompiler(bound, scale, conditions);
        var compiledBase = scores.Base();
        var groups = scores.Groups();
        var accumulations = bound.Indicators.Select(indicators.Accumulate).ToList();
        ImmutableArray<CompiledIndicator> compiled = [.. bound.Indicators.Select(indicators.Compile)];
        var tallies = conditions.Tallies.Tallies();
        var types = IndexesOf(bound.Subjects!.Types);
        var facts = IndexesOf([.. bound.Facts.Select(fact => fact.Code)]);
        return new CompiledScheme
        {
            Scheme = scheme,
            InForceOrigin = results.OriginOf(bound.InForce!),
            SubjectsOrigin = results.OriginOrNull(bound.Subjects),
            Scale = scale,
            Evaluation = bound.Evaluation,
            AmountDecimals = bound.AmountDecimals,
            QuantityDecimals = bound.QuantityDecimals,
            QuantityFactor = new PointScale(bound.QuantityDecimals).Factor,
            HasUnits = bound.Indicators.Any(indicator => indicator.Kind == IndicatorKind.Unit),
            Severities = IndexesOf(bound.Severities),
            Levels = IndexesOf(bound.Levels),
            SubjectTypes = types,
            DefaultSubjectType = bound.Subjects.Default is { } type ? types[type.Value] : null,
            FactIndexes = facts,
            Facts = [.. bound.Facts.Select(results.FactOf)],
            IndicatorIndexes = IndexesOf([.. bound.Indicators.Select(indicator => indicator.Code)]),
            Indicators = compiled,
            ScoreSigns = [.. bound.Indicators.Select(indicator => SignOf(indicator, bound.Score))],
            AreBonuses = [.. bound.Indicators.Select(indicator => indicator.Kind == IndicatorKind.Bonus)],
            Caps = [.. accumulations.Select(accumulation => accumulation.Cap)],
            Accumulations = [.. accumulations.Select(accumulation => accumulation.Rule)],
            HasRepeats = bound.Indicators.Any(indicator => !indicator.Repeat.IsEmpty),
            FactIndicators = [.. indicators.FromFacts()],
            FactsUseAssumed = bound.Indicators.Any(indicator => indicator.From is not null && IsAssumed(indicator, bound)),
            PointFacts = [.. groups.Where(group => group.Fact != CompiledGroup.NotThere).Select(group =>
                (group.Fact, group.FactFactor)),
                .. compiledBase.FactFactor == 0 ? [] : ((int, long)[])[(compiledBase.Fact, compiledBase.FactFactor)]],
            HasActRules = !bound.Acts.IsEmpty,
            AbsorbedRules = [.. bound.Indicators.Select(indicator => RulesAbsorbedBy(indicator, bound))],
            Suspensions = suspensions,
            SuspendedBy = [.. bound.Indicators.Select(indicator => SuspensionsOf(indicator, bound))],
            ByDuration = [.. bound.Indicators.Select(indicator => indicator.Points is DurationPoints)],
            GroupOf = [.. bound.Indicators.Select(indicator => GroupOf(indicator, bound))],
            Traits = [.. bound.Indicators.Select((indicator, i) =>
                TraitsOf(indicator, bound) | TraitsOf(compiled[i], accumulations[i].Rule, tallies[i]))],
            Tallies = tallies,
            CounterCount = conditions.Tallies.CounterCount,
            SumCount = conditions.Tallies.SumCount,
            Within = conditions.Tallies.Within,
            Shares = conditions.Shares,
            Terms = indicators.Terms,
            Groups = groups,
            HasScore = bound.Score is not null,
            IsHigherBetter = bound.Score is not { IsHigherBetter: false },
            HasFractions = ScoreKeys.AreUsedBy(bound),
            ShownDecimals = bound.Score?.ShownDecimals ?? Math.Max(scale.Decimals, LeastShownDecimals),
            Base = compiledBase,
            AllMissing = bound.Score?.AllMissing is { } missing ? results.NotRated(missing.Code.Value) : null,
            IsAllMissingAssumed = bound.Score?.AllMissing is { IsAssumed: true },
            ScoreClamp = ScoreCompiler.ClampOf(bound.Score?.Floor, bound.Score?.Ceiling, scale),
            Conditions = conditions.Nodes,
            ConditionParts = conditions.Parts,
            ElapsedTests = conditions.ElapsedTests,
            Outcomes = outcomes,
            TypeNotGraded = results.NotRated(scheme.Outcomes[0]),
            Adoption = ladder.Adoption(facts),
            CurrentResultStands = bound.Objections is { CurrentResultStands: true },
            ObjectionFact = facts[BuiltInFacts.ObjectionOpen],
            CurrentGradeFact = facts[BuiltInFacts.CurrentGrade],
            Rungs = rungs,
            Rulings = rulings,
            HasOutcomeRulings = rulings.Any(ruling => ruling.Kind == RulingKind.Outcome),
            Grades = results.Grades(),
        };
    }

    private static FrozenDictionary<string, int> IndexesOf(ImmutableArray<Located<string>> codes) =>
        codes.Select((code, index) => (code.Value, index)).ToFrozenDictionary(pair => pair.Value, pair => pair.index,
            StringComparer.Ordinal);

    /// <summary>
    /// Deductions lower the score where a higher one is better and raise it where a lower one is; without a score they do
    /// neither.
    /// </summary>
    private static sbyte SignOf(BoundIndicator indicator, BoundScore? score) => (indicator.Kind, score) switch
    {
        (_, null) or (IndicatorKind.AdverseSignal or IndicatorKind.FavorableSignal, _) => 0,
        (IndicatorKind.Bonus, { IsHigherBetter: true }) or (IndicatorKind.Deduction, { IsHigherBetter: false }) => 1,
        _ => -1,
    };

    private static int GroupOf(BoundIndicator indicator, BoundScheme bound)
    {
        for (var i = 0; i < bound.Groups.Length; i++)
        {
            if (bound.Groups[i].Code.Value == indicator.Group?.Value)
            {
                return i;
            }
        }

        return -1;
    }

    private static IndicatorTraits TraitsOf(BoundIndicator indicator, BoundScheme bound) =>
        (IsAssumed(indicator, bound) ? IndicatorTraits.Assumed : 0)
        | (SuspensionsOf(indicator, bound).IsEmpty ? 0 : IndicatorTraits.Suspendable)
        | (RulesAbsorbedBy(indicator, bound).IsEmpty ? 0 : IndicatorTraits.Absorbing);

    private static IndicatorTraits TraitsOf(CompiledIndicator indicator, Accumulation? rule, in IndicatorTallies tallies) =>
        (rule is null ? 0 : IndicatorTraits.Listed)
        | (indicator.PointsRule == PointsRule.ByDuration ? IndicatorTraits.ByDuration : 0)
        | (indicator.Repair.Shares.IsEmpty ? 0 : IndicatorTraits.GivesBack)
        | (tallies.AreEmpty ? 0 : IndicatorTraits.Tallied);

    /// <summary>Whether an indicator is assumed, or what decides about its records beside it.</summary>
    private static bool IsAssumed(BoundIndicator indicator, BoundScheme bound) => indicator.IsAssumed
        || bound.ActRulesOf(indicator).Any(rule => rule.IsAssumed)
        || bound.SuspensionsOf(indicator).Any(suspension => suspension.IsAssumed);

    private static ImmutableArray<int> RulesAbsorbedBy(BoundIndicator signal, BoundScheme bound) =>
        [.. Enumerable.Range(0, bound.Acts.Length).Where(i =>
            bound.Acts[i].AbsorbedBy.Any(code => code.Value == signal.Code.Value))];

    private static ImmutableArray<int> SuspensionsOf(BoundIndicator bonus, BoundScheme bound) =>
        [.. Enumerable.Range(0, bound.Suspensions.Length).Where(i => bound.Suspensions[i].Of.Resolve(bound).Contains(bonus))];
}
