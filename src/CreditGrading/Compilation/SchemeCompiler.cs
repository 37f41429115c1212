using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles bound schemes. The scheme has passed all checks, so nothing here can fail.</summary>
internal static class SchemeCompiler
{
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
            Severities = IndexesOf(bound.Severities),
            Levels = IndexesOf(bound.Levels),
            SubjectTypes = types,
            DefaultSubjectType = bound.Subjects.Default is { } type ? types[type.Value] : null,
            FactIndexes = facts,
            Facts = [.. bound.Facts.Select(results.FactOf)],
            IndicatorIndexes = IndexesOf([.. bound.Indicators.Select(indicator => indicator.Code)]),
            Indicators = [.. bound.Indicators.Select(indicators.Compile)],
            ScoreSigns = [.. bound.Indicators.Select(indicator => SignOf(indicator, bound.Score))],
            AreBonuses = [.. bound.Indicators.Select(indicator => indicator.Kind == IndicatorKind.Bonus)],
            Caps = [.. bound.Indicators.Select(indicator => indicator.Cap is { } cap ? scale.ToScaled(cap.Value) : long.MaxValue)],
            GroupOf = [.. bound.Indicators.Select(indicator => GroupOf(indicator, bound))],
            AreAssumed = [.. bound.Indicators.Select(indicator => indicator.IsAssumed)],
            Tallies = conditions.Tallies(),
            CounterCount = conditions.CounterCount,
            SumCount = conditions.SumCount,
            Terms = indicators.Terms,
            Groups = [.. bound.Groups.Select(group => new CompiledGroup(FigureOf(group.Base, scale), ClampOf(group.Floor,
                group.Ceiling, scale)))],
            HasScore = bound.Score is not null,
            Bases = [.. bound.Subjects.Types.Select(subjectType => BaseOf(bound.Score, subjectType.Value, scale))],
            ScoreClamp = ClampOf(bound.Score?.Floor, bound.Score?.Ceiling, scale),
            Conditions = conditions.Nodes,
            ConditionParts = conditions.Parts,
            ElapsedTests = conditions.ElapsedTests,
            Outcomes = outcomes,
            TypeNotGraded = results.NotRated(scheme.Outcomes[0]),
            Adoption = ladder.Adoption(facts),
            Repair = bound.Repair,
            CurrentResultStands = bound.Objections is { CurrentResultStands: true },
            ObjectionFact = facts[BuiltInFacts.ObjectionOpen],
            CurrentGradeFact = facts[BuiltInFacts.CurrentGrade],
            Rungs = rungs,
            Rulings = rulings,
            Grades = results.Grades(),
        };
    }

    private static FrozenDictionary<string, int> IndexesOf(ImmutableArray<Located<string>> codes) =>
        codes.Select((code, index) => (code.Value, index)).ToFrozenDictionary(pair => pair.Value, pair => pair.index,
            StringComparer.Ordinal);

    /// <summary>Deductions lower the score where a higher one is better and raise it where a lower one is; without a score they do neither.</summary>
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

    private static CompiledFigure FigureOf(Figure? figure, PointScale scale) =>
        figure is { } given ? new(scale.ToScaled(given.Value), given.IsAssumed) : default;

    private static CompiledClamp ClampOf(Figure? floor, Figure? ceiling, PointScale scale) => new(
        floor is { } least ? scale.ToScaled(least.Value) : long.MinValue,
        ceiling is { } most ? scale.ToScaled(most.Value) : long.MaxValue,
        floor is { IsAssumed: true },
        ceiling is { IsAssumed: true });

    private static CompiledFigure BaseOf(BoundScore? score, string type, PointScale scale) => score switch
    {
        null => default,
        { Base.Fixed: { } only } => FigureOf(only, scale),
        _ => FigureOf(score.Base.ByType.First(row => row.Code.Value == type).Value, scale),
    };
}
