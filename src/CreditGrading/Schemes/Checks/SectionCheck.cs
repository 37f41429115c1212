using System.Collections.Immutable;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Days in force, lists of codes, base scores and clamps.</summary>
internal static class SectionCheck
{
    /// <summary>How many subject types, severities or levels there may be: sets of them are kept as 64 bits.</summary>
    public const int MaxCodes = 64;

    private static readonly ImmutableArray<string> ReservedCodes = ["by", "note", "cite", "assumed", "allowNonMonotone"];

    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        if (scheme.InForce?.LastDay is { } last && last.Value < scheme.InForce.FirstDay.Value)
        {
            bag.Report(DiagnosticCatalog.LastDayBeforeFirst, last.Position, last.Value, scheme.InForce.FirstDay.Value);
        }

        var types = scheme.Subjects?.Types ?? [];
        CheckCodes(types, new("主体类型", "subject types"), bag);
        CheckCodes(scheme.Severities, new("严重程度", "severities"), bag);
        CheckCodes(scheme.Levels, new("级别", "levels"), bag);
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

    private static void CheckCodes(ImmutableArray<Located<string>> codes, LocalizedText what, DiagnosticBag bag)
    {
        foreach (var code in codes.Where(code => ReservedCodes.Contains(code.Value)))
        {
            bag.Report(DiagnosticCatalog.ReservedCode, code.Position, code.Value);
        }

        if (codes.Length > MaxCodes)
        {
            bag.Report(DiagnosticCatalog.TooMany, codes[MaxCodes].Position, what, MaxCodes, codes.Length);
        }
    }

    private static void CheckBase(BoundScore score, ImmutableArray<Located<string>> types, DiagnosticBag bag)
    {
        if (score.Base is not { Fixed: null, ByType: { IsDefaultOrEmpty: false } rows })
        {
            return;
        }

        foreach (var type in types.Where(type => !rows.Any(row => row.Code.Value == type.Value)))
        {
            bag.Report(DiagnosticCatalog.BaseLacksType, score.Position, type.Value);
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
