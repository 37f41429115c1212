using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>Which way a condition can change as conduct gets worse.</summary>
[Flags]
internal enum ConditionDirection
{
    /// <summary>Not at all: it reads only what a comparison of better and worse leaves fixed.</summary>
    Neutral = 0,

    /// <summary>From false to true.</summary>
    Adverse = 1,

    /// <summary>From true to false.</summary>
    Favorable = 2,

    /// <summary>Either way.</summary>
    Mixed = Adverse | Favorable,
}

/// <summary>Tells which way the atoms of conditions lean (M3 of the semantics).</summary>
internal static class ConditionDirections
{
    /// <summary>The direction of what <c>none</c> makes of a condition.</summary>
    public static ConditionDirection Flip(ConditionDirection direction) => direction switch
    {
        ConditionDirection.Adverse => ConditionDirection.Favorable,
        ConditionDirection.Favorable => ConditionDirection.Adverse,
        _ => direction,
    };

    /// <summary>The direction of one atom.</summary>
    public static ConditionDirection Of(BoundCondition atom, BoundScheme scheme) => atom switch
    {
        RecordsCondition records => OfComparison(records.Comparison, Lean(records.Tally.Of, scheme)),
        ShareCondition share => OfShare(Lean(share.Part.Of, scheme), Lean(share.Whole.Of, scheme), share.HoldsWhenEmpty),
        RankCondition rank => OfRank(rank, scheme),
        ContinuesCondition continues => Lean(continues.Of, scheme),
        TotalCondition total => OfComparison(total.Comparison, Lean(total.Total, scheme)),
        FactCondition fact => OfFact(fact, scheme),
        _ => ConditionDirection.Neutral,
    };

    /// <summary>How "at least" leans over the records of these indicators.</summary>
    private static ConditionDirection Lean(BoundIndicatorList list, BoundScheme scheme) =>
        list.Resolve(scheme).Aggregate(
            ConditionDirection.Neutral,
            (lean, indicator) => lean | (indicator.IsAdverse ? ConditionDirection.Adverse
                : indicator.IsFavorable ? ConditionDirection.Favorable
                : ConditionDirection.Neutral));

    /// <summary>
    /// A part that grows as the whole shrinks leans like the part, if it holds where nothing is left of the whole; of other
    /// shares nothing can be said.
    /// </summary>
    private static ConditionDirection OfShare(ConditionDirection part, ConditionDirection whole, bool holdsWhenEmpty) =>
        (part, whole) switch
        {
            (ConditionDirection.Neutral, ConditionDirection.Neutral) => ConditionDirection.Neutral,
            _ when !holdsWhenEmpty => ConditionDirection.Mixed,
            (ConditionDirection.Adverse, ConditionDirection.Favorable or ConditionDirection.Neutral) =>
                ConditionDirection.Adverse,
            (ConditionDirection.Favorable, ConditionDirection.Adverse or ConditionDirection.Neutral) =>
                ConditionDirection.Favorable,
            (ConditionDirection.Neutral, _) => Flip(whole),
            _ => ConditionDirection.Mixed,
        };

    /// <summary>A better rank is a lower number; how many peers there are has no order.</summary>
    private static ConditionDirection OfRank(RankCondition rank, BoundScheme scheme)
    {
        var order = scheme.Facts.FirstOrDefault(fact => fact.Code.Value == rank.Fact.Value)?.Better.Value;
        var peers = scheme.Facts.FirstOrDefault(fact => fact.Code.Value == rank.Peers.Value)?.Better.Value;
        return peers is not (FactOrder.None or null) ? ConditionDirection.Mixed : order switch
        {
            FactOrder.Lower => ConditionDirection.Favorable,
            FactOrder.None or null => ConditionDirection.Neutral,
            _ => ConditionDirection.Adverse,
        };
    }

    private static ConditionDirection Lean(TotalKind total, BoundScheme scheme) => total switch
    {
        TotalKind.DeductionPoints => ConditionDirection.Adverse,
        TotalKind.Score when scheme.Score is { IsHigherBetter: false } => ConditionDirection.Adverse,
        _ => ConditionDirection.Favorable,
    };

    private static ConditionDirection OfComparison(BoundComparison comparison, ConditionDirection lean) =>
        (comparison.Lower is null ? ConditionDirection.Neutral : lean)
        | (comparison.Upper is null ? ConditionDirection.Neutral : Flip(lean));

    private static ConditionDirection OfFact(FactCondition condition, BoundScheme scheme)
    {
        var fact = scheme.Facts.FirstOrDefault(declared => declared.Code.Value == condition.Fact.Value);
        if (fact is null || fact.Better.Value == FactOrder.None)
        {
            return ConditionDirection.Neutral;
        }

        var test = condition.Test;
        if (test.Comparison is { } comparison)
        {
            return OfComparison(comparison,
                fact.Better.Value == FactOrder.Higher ? ConditionDirection.Favorable : ConditionDirection.Adverse);
        }

        // "Long ago" is favorable where earlier is better; "on or after a day" is the other side of it.
        if (test.Elapsed is { } elapsed)
        {
            return Favor(elapsed.IsAtLeast == (fact.Better.Value == FactOrder.Earlier));
        }

        if (test.Day is { } day)
        {
            return Favor(day.IsOnOrAfter == (fact.Better.Value == FactOrder.Later));
        }

        return OfValues(fact, test);
    }

    private static ConditionDirection OfValues(BoundFact fact, BoundFactTest test)
    {
        if (fact.Kind == FactKind.Flag)
        {
            return Favor(test.Values is [{ Value: var value }] && (value == "true") == (fact.Better.Value == FactOrder.True));
        }

        var chosen = fact.Values.Select(value => test.Values.Any(listed => listed.Value == value.Value)).ToList();
        var count = chosen.Count(isChosen => isChosen);
        return count == chosen.Count ? ConditionDirection.Neutral
            : chosen.Take(count).All(isChosen => isChosen) ? ConditionDirection.Favorable
            : chosen.TakeLast(count).All(isChosen => isChosen) ? ConditionDirection.Adverse
            : ConditionDirection.Mixed;
    }

    private static ConditionDirection Favor(bool isFavorable) =>
        isFavorable ? ConditionDirection.Favorable : ConditionDirection.Adverse;
}
