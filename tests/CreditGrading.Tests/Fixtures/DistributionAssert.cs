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
        "fault factOutOfRange", "fault factDecimals",
    ];

    /// <summary>Each mechanism in at least 1 % of the schemes; each outcome, rank, reason and kind of fault at least
    /// once.</summary>
    /// <remarks>A run of fewer schemes than this serves to find a failure again, and proves nothing of the kind.</remarks>
    public static void IsBroad(Distribution distribution)
    {
        if (distribution.Schemes < FewestSchemes)
        {
            return;
        }

        var thin = Mechanisms.All.Where(mechanism => distribution[$"mechanism {mechanism}"] * 100 < distribution.Schemes);
        var missed = Reached.Where(key => distribution[key] == 0);
        Assert.True(
            !thin.Any() && !missed.Any(),
            $"thin: {string.Join(", ", thin)}; missed: {string.Join(", ", missed)}\n{distribution}");
    }
}
