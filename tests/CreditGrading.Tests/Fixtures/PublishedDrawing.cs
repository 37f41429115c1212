using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws intervals that a text may print beside its grades; those of neighbors meet.</summary>
internal static class PublishedDrawing
{
    private static readonly ReferenceOrigin Cited = new(false, "plan 3");

    /// <summary>The grades of a scheme with a score, most of them with an interval.</summary>
    public static IReadOnlyList<ReferenceGrade> Draw(SchemeDraft draft, ReferenceScheme scheme)
    {
        if (scheme.Score is null)
        {
            return scheme.Grades;
        }

        var dice = draft.Dice;
        decimal? step = draft.HasFractions ? null : SchemeDraft.Unit(ReferenceNumbers.PointsScale(scheme));
        var upward = Upward(dice, scheme.Grades.Count, step);
        if (!scheme.IsLowerBetter)
        {
            upward.Reverse();
        }

        return [.. scheme.Grades.Select((grade, rank) =>
            dice.Chance(85) ? grade with { Published = upward[rank] } : grade)];
    }

    /// <summary>Intervals that follow each other, the lowest scores first; the outer ends are open at times.</summary>
    private static List<ReferencePublished> Upward(Dice dice, int count, decimal? step)
    {
        var least = (decimal)dice.Range(-50, 50);
        ReferenceRow<decimal>? low = dice.Chance(60) ? new("atLeast", least) : null;
        var intervals = new List<ReferencePublished>();
        while (intervals.Count < count - 1)
        {
            least += dice.Range(3, 30);
            var (high, next) = Meeting(dice, SchemeDraft.Trim(least), step);
            intervals.Add(new(low, high, Origin(dice)));
            low = next;
        }

        intervals.Add(new(low, dice.Chance(60) ? new("atMost", least + dice.Range(3, 30)) : null, Origin(dice)));
        return intervals;
    }

    /// <summary>The end of one interval and the beginning of the next, between which no score lies.</summary>
    private static (ReferenceRow<decimal> High, ReferenceRow<decimal> Low) Meeting(Dice dice, decimal cut, decimal? step) =>
        (dice.Range(1, 4), step) switch
        {
            (1, _) or (3, null) => (new("below", cut), new("atLeast", cut)),
            (2, _) or (_, null) => (new("atMost", cut), new("above", cut)),
            (3, { } one) => (new("atMost", cut - one), new("atLeast", cut)),
            (_, { } one) => (new("below", cut + one), new("above", cut)),
        };

    private static ReferenceOrigin? Origin(Dice dice) => dice.Chance(30) ? Cited : null;
}
