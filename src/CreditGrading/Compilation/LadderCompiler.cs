using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Compilation;

/// <summary>Compiles what leads to a grade: outcomes, rungs and rulings.</summary>
internal sealed class LadderCompiler(BoundScheme bound, PointScale scale, ConditionCompiler conditions, ResultCompiler results)
{
    private const int MaxAssumptionLength = 200;

    public ImmutableArray<CompiledOutcome> Outcomes() => [.. bound.Outcomes.Select(CompileOutcome)];

    public ImmutableArray<CompiledRung> Rungs()
    {
        var rungs = ImmutableArray.CreateBuilder<CompiledRung>();
        var usesAssumed = false;
        foreach (var grade in bound.Grades.Where(grade => !grade.IsRulingOnly))
        {
            usesAssumed |= grade.IsAssumed;
            var (low, high) = grade.Score is { } score
                ? ScoreKeys.RangeOf(score, scale, ScoreKeys.AreUsedBy(bound))
                : (long.MinValue, long.MaxValue);
            var condition = grade.When is { } when ? conditions.Compile(when) : CompiledScheme.NoCondition;
            rungs.Add(new(low, high, condition, usesAssumed));
        }

        return rungs.ToImmutable();
    }

    public ImmutableArray<CompiledRuling> Rulings() => [.. bound.Rulings.Select(CompileRuling)];

    /// <summary>The adoption, with the facts by their indexes.</summary>
    public CompiledAdoption? Adoption(IReadOnlyDictionary<string, int> facts)
    {
        if (bound.Adoption is not { } adoption)
        {
            return null;
        }

        var fact = facts[adoption.Fact.Value];
        var stale = DiagnosticCatalog.AdoptedStale;
        return new(
            fact,
            [.. bound.Facts[fact].Values.Select(value =>
                RankOf(adoption.Grades.First(row => row.Code.Value == value.Value).Value.Value))],
            adoption.Dated is { } dated ? facts[dated.Value] : CompiledAdoption.NotDated,
            adoption.Validity,
            adoption.IsStaleAfterRepair,
            adoption.IsAssumed,
            new(ReasonKind.Missing, stale.Code, stale.Format(adoption.Fact.Value), results.OriginOf(adoption),
                field: adoption.Fact.Value));
    }

    private CompiledOutcome CompileOutcome(BoundOutcome outcome)
    {
        var condition = conditions.Compile(outcome.When);
        var origin = results.OriginOf(outcome);
        if (outcome.Grade is { } grade)
        {
            var stated = DiagnosticCatalog.GradeStated;
            return new(
                condition, RankOf(grade.Value), null, outcome.IsAssumed,
                new(ReasonKind.Outcome, stated.Code, stated.Format(grade.Value), origin));
        }

        var named = results.NotRated(outcome.Code!.Value.Value);
        var applied = DiagnosticCatalog.OutcomeApplied;
        var text = applied.Format(named.Outcome.Code, named.Outcome.Name);
        return new(condition, null, named, outcome.IsAssumed, new(ReasonKind.Outcome, applied.Code, text, origin));
    }

    private CompiledRuling CompileRuling(BoundRuling ruling)
    {
        var origin = results.OriginOf(ruling);
        var condition = conditions.Compile(ruling.When);
        GradingReason Reason(DiagnosticDescriptor fired, params ReadOnlySpan<MessageArgument> arguments) =>
            new(ReasonKind.Ruling, fired.Code, fired.Format(arguments), origin);

        switch (ruling)
        {
            case LimitRuling limit:
                return new(
                    RulingKind.Limit, condition, RankOf(limit.Grade.Value), limit.Score.Kind, ScoreOf(limit), 0,
                    CompiledRuling.OnlyOnce, null,
                    ruling.IsAssumed,
                    Reason(limit.IsCap ? DiagnosticCatalog.CapFired : DiagnosticCatalog.DirectGradeFired, limit.Grade.Value,
                        TextOf(origin)));
            case NotchRuling notch:
                var counter = notch.ForEach is { } each ? conditions.Tallies.OfCount(each) : CompiledRuling.OnlyOnce;
                var moved = notch.Notches > 0 ? DiagnosticCatalog.MovedDown : DiagnosticCatalog.MovedUp;
                return new(
                    RulingKind.Notches, condition, 0, RulingScoreKind.None, 0, notch.Notches, counter, null, ruling.IsAssumed,
                    Reason(moved, Math.Abs(notch.Notches), TextOf(origin)));
            default:
                var named = results.NotRated(((OutcomeRuling)ruling).Code.Value);
                return new(
                    RulingKind.Outcome, condition, 0, RulingScoreKind.None, 0, 0, CompiledRuling.OnlyOnce, named,
                    ruling.IsAssumed,
                    Reason(DiagnosticCatalog.OutcomeApplied, named.Outcome.Code, named.Outcome.Name));
        }
    }

    /// <summary>The score that a direct grade sets; of a band, its worse end, which is its own bound.</summary>
    private long ScoreOf(LimitRuling ruling)
    {
        var band = bound.Grades.First(grade => grade.Code.Value == ruling.Grade.Value).Score;
        return ruling.Score.Kind switch
        {
            RulingScoreKind.None => 0,
            RulingScoreKind.WorstEnd => scale.ToScaled((band!.Lower ?? band.Upper)!.Value.Value),
            _ => scale.ToScaled(ruling.Score.Value!.Value.Value),
        };
    }

    /// <summary>The origin on one line; an assumption may run over several, and is whole in the reason's origin.</summary>
    private static MessageArgument TextOf(Origin origin)
    {
        if (!origin.IsAssumed)
        {
            return $"{origin.Source.Title} {origin.Article}";
        }

        var words = string.Join(' ', origin.Assumption.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var text = words.Length <= MaxAssumptionLength ? words : string.Concat(words.AsSpan(0, MaxAssumptionLength), "…");
        return new($"假定：{text}", $"assumed: {text}");
    }

    private int RankOf(string grade)
    {
        for (var rank = 0; rank < bound.Grades.Length; rank++)
        {
            if (bound.Grades[rank].Code.Value == grade)
            {
                return rank;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }
}
