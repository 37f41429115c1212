using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Days in force, lists of codes, base scores and clamps.</summary>
internal static class SectionCheck
{
    private static readonly ImmutableArray<string> ReservedCodes = ["by", "note", "cite", "assumed", "allowNonMonotone"];

    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        if (scheme.InForce?.LastDay is { } last && last.Value < scheme.InForce.FirstDay.Value)
        {
            bag.Report(DiagnosticCatalog.LastDayBeforeFirst, last.Position, last.Value, scheme.InForce.FirstDay.Value);
        }

        CheckEvaluation(scheme.Evaluation, bag);
        var types = scheme.Subjects?.Types ?? [];
        CheckCodes(types, bag);
        CheckCodes(scheme.Severities, bag);
        CheckCodes(scheme.Levels, bag);
        if (scheme.Score is { } score)
        {
            CheckClamp(score.Floor, score.Ceiling, bag);
            CheckBase(score, types, bag);
        }

        foreach (var group in scheme.Groups)
        {
            CheckClamp(group.Floor, group.Ceiling, bag);
        }
    }

    /// <summary>What evaluates continuously has no periods and no last day of one.</summary>
    private static void CheckEvaluation(BoundEvaluation? evaluation, DiagnosticBag bag)
    {
        if (evaluation is { Cycle: EvaluationCycle.Continuous } and ({ IsOnLastDay: true } or { IsPreviousPeriod: true }))
        {
            bag.Report(
                DiagnosticCatalog.KeyDoesNotFit, evaluation.Position, evaluation.IsOnLastDay
                    ? "asOf"
                    : "period", "every: continuous");
        }
    }

    private static void CheckCodes(ImmutableArray<Located<string>> codes, DiagnosticBag bag)
    {
        foreach (var code in codes.Where(code => ReservedCodes.Contains(code.Value)))
        {
            bag.Report(DiagnosticCatalog.ReservedCode, code.Position, code.Value);
        }
    }

    private static void CheckBase(BoundScore score, ImmutableArray<Located<string>> types, DiagnosticBag bag)
    {
        if (score.Base is not TypeBase { Rows: var rows })
        {
            return;
        }

        foreach (var type in types.Where(type => !rows.Any(row => row.Code.Value == type.Value)))
        {
            bag.Report(DiagnosticCatalog.BaseLacksType, rows[0].Code.Position, type.Value);
        }
    }

    private static void CheckClamp(Figure? floor, Figure? ceiling, DiagnosticBag bag)
    {
        if (floor is { } least && ceiling is { } most && least.Value > most.Value)
        {
            bag.Report(DiagnosticCatalog.FloorAboveCeiling, least.Position, least.Value, most.Value);
        }
    }
}
