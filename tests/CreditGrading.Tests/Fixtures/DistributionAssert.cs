namespace CreditGrading.Tests.Fixtures;

/// <summary>Refuses a run that reached too little.</summary>
internal static class DistributionAssert
{
    private const int FewestSchemes = 1000;

    private static readonly string[] Reached =
    [
        "outcome Graded", "outcome NotRated", "outcome Undetermined", "outcome Rejected", "undetermined by type",
        "undetermined by facts",
        "not rated by type", "not rated by condition", "rank best", "rank middle", "rank last", "rank by ruling only",
        "grade stated",
        "graded despite unknown facts",
        "assumed yes", "assumed no", "score on a bound", "fired 1 rulings", "fired 2 rulings", "record counted",
        "record NotKnown",
        "record NotConfirmed", "record Withdrawn", "record NotStarted", "record Repaired", "record Lapsed", "line cap",
        "line floor",
        "line ceiling", "line record", "line base", "fault outOfForce", "fault unknownIndicator", "fault missingDate",
        "fault duplicateId",
        "fault missing severity", "fault unlisted severity", "fault missing level", "fault unlisted level", "fault missingAmount",
        "fault amountNegative", "fault amountDecimals", "fault amountLimit", "fault quantityNegative", "fault quantityDecimals",
        "fault quantityLimit", "fault missingPoints", "fault negativePoints", "fault pointsOutOfRange", "fault pointsDecimals",
        "fault ended_on before occurred_on", "fault expires_on before occurred_on", "fault repaired_on before occurred_on",
        "fault repairedFavorable", "fault missingTerm", "fault undeclaredFact", "fault factOfWrongKind", "fault factUnlisted",
        "fault factOutOfRange", "fault factDecimals", "fault missingRepairStart", "grade adopted", "grade current",
        "undetermined by a stale grade",
    ];

    /// <summary>What is reached under schemes of the whole language besides.</summary>
    private static readonly string[] FurtherFaults =
    [
        "fault missingUnit", "fault undeclaredUnit", "fault unitDeclaredTwice", "fault unitWithoutAmount",
        "fault missingAmountOfRepair", "fault missingOccurrence", "fault contributionLimit", "record Suspended",
    ];

    /// <summary>What lies on an edge: exactly there, and one unit or day to either side.</summary>
    private static readonly string[] Turns =
    [
        "count", "sum", "bonusPoints", "deductionPoints", "netPoints", "score", "rung", "number", "day", "elapsed atLeast",
        "elapsed below",
        "end of a repair's wait", "adopted on the first valid day", "adopted today", "repair of an adopted grade",
    ];

    private static readonly string[] Places = ["on", "one below", "one above"];

    private static readonly string[] SingleTurns =
    [
        "elapsed atLeast on at a shorter month's end", "elapsed below on at a shorter month's end", "repair waits",
        "objection over Graded with current grade", "objection over Graded without current grade",
        "objection over Undetermined with current grade", "objection over Undetermined without current grade",
        "objection over NotRated",
    ];

    /// <summary>Each mechanism in at least 1 % or 3 % of the schemes; each edge in at least one of 2,000 gradings; each
    /// outcome, rank, reason and kind of fault at least once.</summary>
    /// <remarks>A run of fewer schemes than this serves to find a failure again, and proves nothing of the kind.</remarks>
    public static void IsBroad(Distribution distribution) => IsBroad(distribution, SchemeDrawing.DrawsWholeLanguage);

    public static void IsBroad(Distribution distribution, bool isWhole)
    {
        if (distribution.Schemes < FewestSchemes)
        {
            return;
        }

        var thin = Mechanisms.All.Where(mechanism => distribution[$"mechanism {mechanism}"] * 100 < distribution.Schemes);
        var frequent = isWhole ? Mechanisms.Frequent.Concat(FurtherMechanisms.All) : Mechanisms.Frequent;
        var rare = frequent.Where(mechanism => distribution[$"mechanism {mechanism}"] * 100 < distribution.Schemes * 3);
        var edges = Turns.SelectMany(edge => Places.Select(place => $"{edge} {place}")).Concat(SingleTurns);
        var further = isWhole ? FurtherEdges.All : [];
        var dull = further.Where(edge => distribution[$"edge {edge}"] * 2000 < distribution.Gradings);
        var unspoiled = isWhole ? FurtherFaults.Where(key => distribution[key] == 0) : [];
        var blunt = edges.Where(edge => distribution[$"edge {edge}"] * 2000 < distribution.Gradings);
        var missed = Reached.Where(key => distribution[key] == 0);
        string[] lacking = [.. thin, .. rare, .. blunt, .. dull, .. missed, .. unspoiled];
        Assert.True(lacking.Length == 0, $"too thin or missed: {string.Join(", ", lacking)}\n{distribution}");
    }
}
