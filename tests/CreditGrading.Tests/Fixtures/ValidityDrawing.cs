using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws validities that never fall as severity, level or points rise.</summary>
internal static class ValidityDrawing
{
    public static ReferenceValidity Draw(SchemeDraft draft, bool isContinuing, ReferencePoints? points)
    {
        var dice = draft.Dice;
        var mayBePeriod = draft.Evaluation is { Every: not "continuous" } evaluation && !(isContinuing && evaluation.IsPrevious);
        var word = dice.Weighted(
            (28, "period"), (draft.Severities.Count > 0 ? 13 : 0, "severity"), (draft.Levels.Count > 0 ? 10 : 0, "level"),
            (points is null ? 0 : 16, "points"), (10, "ownTerm"), (8, "unlimited"), (isContinuing ? 25 : 0, "untilEnded"),
            (mayBePeriod ? 28 : 0, "evaluationPeriod"));
        return word switch
        {
            "period" => new PeriodValidity(Periods(dice, 1)[0], draft.Origins.Inner()),
            "severity" or "level" => Table(draft, word, isContinuing, mayBePeriod),
            "points" => ByPoints(draft, isContinuing, mayBePeriod, points!),
            "ownTerm" => new OwnTermValidity(),
            "unlimited" => new UnlimitedValidity(),
            "untilEnded" => new UntilEndedValidity(),
            _ => new EvaluationPeriodValidity(),
        };
    }

    public static ReferencePeriod Period(Dice dice) => Periods(dice, 1)[0];

    private static TableValidity Table(SchemeDraft draft, string by, bool isContinuing, bool mayBePeriod)
    {
        var codes = draft.TableCodes(by);
        var steps = Steps(draft.Dice, codes.Count, isContinuing, mayBePeriod);
        return new(by, [.. codes.Select((code, i) => new ReferenceRow<ReferenceValidity>(code, steps[i]))],
            draft.Origins.Inner());
    }

    private static PointsValidity ByPoints(
        SchemeDraft draft, bool isContinuing, bool mayBePeriod, ReferencePoints points)
    {
        var dice = draft.Dice;
        var own = SchemePoints.Of(points);
        var bounds = SchemeDraft.StrictlyRising(dice.Range(1, 2), () => dice.Chance(60) ? dice.Pick(own) : draft.Points());
        var steps = Steps(dice, bounds.Count + 1, isContinuing, mayBePeriod);
        return new(IndicatorDrawing.Brackets(draft, bounds, i => steps[i]), draft.Origins.Inner());
    }

    /// <summary>Validities that never fall: periods of comparable units or one other kind, then perhaps unlimited ones.</summary>
    private static IReadOnlyList<ReferenceValidity> Steps(Dice dice, int count, bool isContinuing, bool mayBePeriod)
    {
        var limited = dice.Chance(25) ? dice.Range(1, count) : count;
        var word = dice.Weighted((80, "period"), (10, "ownTerm"), (isContinuing ? 15 : 0, "untilEnded"),
            (mayBePeriod ? 12 : 0, "evaluationPeriod"));
        IEnumerable<ReferenceValidity> steps = word switch
        {
            "ownTerm" => Enumerable.Repeat<ReferenceValidity>(new OwnTermValidity(), limited),
            "untilEnded" => Enumerable.Repeat<ReferenceValidity>(new UntilEndedValidity(), limited),
            "evaluationPeriod" => Enumerable.Repeat<ReferenceValidity>(new EvaluationPeriodValidity(), limited),
            _ => Periods(dice, limited).Select(period => new PeriodValidity(period)),
        };
        return [.. steps, .. Enumerable.Repeat<ReferenceValidity>(new UnlimitedValidity(), count - limited)];
    }

    /// <summary>Periods that never fall: all in days, or all in months and years.</summary>
    private static IReadOnlyList<ReferencePeriod> Periods(Dice dice, int count)
    {
        if (dice.Chance(30))
        {
            return [.. Dice.Many(count, _ => dice.Pick([1, 30, 90, 180, 365, 730])).Order()
                .Select(days => new ReferencePeriod("days", days))];
        }

        var months = Dice.Many(count, _ => dice.Pick([1, 3, 6, 11, 12, 12, 18, 24, 36, 60])).Order();
        return [.. months.Select(m => m % 12 == 0 && dice.Chance(70) ? new ReferencePeriod("years", m / 12) : new("months", m))];
    }
}
