using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Changes the records of a subject so that a number that the scheme compares lies on its bound, or one unit beside it.
/// </summary>
internal static class Steering
{
    /// <summary>Steers one number of the scheme, chosen by chance, as far as the records allow.</summary>
    public static SubjectCase Steer(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var (conditions, rungs) = (InConditions(scheme).ToList(), InRungs(scheme).ToList());
        var comparisons = rungs.Count == 0 || (conditions.Count > 0 && dice.Chance(70)) ? conditions : rungs;
        var reading = new ReferenceCase(scheme, grading.Subject, grading.Day, grading.Options);
        if (comparisons.Count == 0 || !scheme.SubjectTypes.Contains(reading.SubjectType) || !IsSound(reading))
        {
            return grading;
        }

        var (atom, bound) = dice.Pick(comparisons);
        var step = StepOf(scheme, atom);
        var targets = dice.Shuffled<decimal>([bound - step, bound, bound + step]);
        return grading.With(atom switch
        {
            CountAtom count => Count(dice, reading, count, targets[0]),
            SumAtom sum => Sum(dice, reading, sum, targets[0]),
            _ => Points(dice, reading, atom, targets, 3),
        });
    }

    /// <summary>Every number that a condition compares, with what it is compared to.</summary>
    public static IEnumerable<(ReferenceAtom Atom, decimal Bound)> InConditions(ReferenceScheme scheme) =>
        ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Atoms)
            .SelectMany(atom => BoundsOf(atom).Select(bound => (atom, bound)));

    /// <summary>The bounds of rungs, as comparisons of the score.</summary>
    public static IEnumerable<(ReferenceAtom Atom, decimal Bound)> InRungs(ReferenceScheme scheme) =>
        scheme.Grades.Select(grade => grade.Bound).OfType<ReferenceScoreBound>().Select(bound =>
            ((ReferenceAtom)new ScoreAtom(ReferenceCompare.One(bound.Word, bound.Value)), bound.Value));

    /// <summary>One unit of what an atom compares; of points the unit of the scheme's figures.</summary>
    public static decimal StepOf(ReferenceScheme scheme, ReferenceAtom atom) => atom switch
    {
        CountAtom => 1,
        SumAtom => SchemeDraft.Unit(scheme.AmountDecimals ?? 2),
        _ => SchemeDraft.Unit(ReferenceNumbers.FiguresScale(scheme)),
    };

    private static IEnumerable<decimal> BoundsOf(ReferenceAtom atom)
    {
        var compare = atom switch
        {
            CountAtom count => count.Compare,
            SumAtom sum => sum.Compare,
            PointsAtom points => points.Compare,
            ScoreAtom score => score.Compare,
            _ => null,
        };
        return compare is null ? [] : compare.Bounds.Select(bound => bound.Value);
    }

    private static IReadOnlyList<CreditRecord> Count(Dice dice, ReferenceCase reading, CountAtom count, decimal target)
    {
        var counted = new ReferenceConditions(reading, null).Selected(count.Of);
        var records = reading.Subject.Records;
        if (counted.Count > target)
        {
            var gone = dice.Some(counted, counted.Count - (int)Math.Max(0, target)).Select(record => record.Index).ToList();
            return [.. records.Where((_, i) => !gone.Contains(i))];
        }

        return Fresh(dice, reading, indicator => ReferenceConditions.IsListed(count.Of, indicator)) is { } more
            ? [.. records, .. Enumerable.Repeat(more, (int)target - counted.Count)]
            : records;
    }

    private static IReadOnlyList<CreditRecord> Sum(Dice dice, ReferenceCase reading, SumAtom sum, decimal target)
    {
        var counted = new ReferenceConditions(reading, null).Selected(sum.Of);
        var records = reading.Subject.Records;
        if (counted.Count == 0)
        {
            return Fresh(dice, reading, indicator => ReferenceConditions.IsListed(sum.Of, indicator)) is { } first && target >= 0
                ? [.. records, first with { Amount = SchemeDraft.Trim(target) }]
                : records;
        }

        var chosen = dice.Pick(counted);
        var rest = counted.Where(record => record != chosen).Sum(record => record.Source.Amount ?? 0);
        return target < rest
            ? [.. records.Where((_, i) => counted.All(record => record.Index != i))]
            : CaseShrinker.SetAt(records, chosen.Index, record => record with { Amount = SchemeDraft.Trim(target - rest) });
    }

    /// <summary>Moves the points to one of the targets by one record, after other records are added by chance where none
    /// can.</summary>
    private static IReadOnlyList<CreditRecord> Points(
        Dice dice, ReferenceCase reading, ReferenceAtom atom, IReadOnlyList<decimal> targets, int tries)
    {
        var records = reading.Subject.Records;
        var conditions = new ReferenceConditions(reading, ReferenceScoring.Of(reading));
        var now = conditions.Number(atom)?.ToDecimal();
        var counted = ReferenceSelection.Counted(reading);
        foreach (var target in targets)
        {
            var moves = counted.SelectMany(record => Moves(reading, atom, record, target - (now ?? target))).ToList();
            if (target == now || moves.Count > 0)
            {
                return target == now ? records : dice.Pick(moves);
            }
        }

        var more = tries == 0 ? null : Fresh(dice, reading, indicator => SignOf(reading, atom, indicator) != 0);
        return more is null ? records : Points(dice, With(reading, [.. records, more]), atom, targets, tries - 1);
    }

    /// <summary>The record left out, doubled, or with other carried points, where that moves the points by so much.</summary>
    private static IEnumerable<IReadOnlyList<CreditRecord>> Moves(
        ReferenceCase reading, ReferenceAtom atom, ReferenceRecord record, decimal delta)
    {
        var sign = SignOf(reading, atom, record.Indicator);
        var records = reading.Subject.Records;
        if (sign == 0 || ReferenceReading.OwnPoints(reading, record) is not { } points)
        {
            yield break;
        }

        if (-sign * points == delta)
        {
            yield return [.. records.Where((_, i) => i != record.Index)];
        }

        if (sign * points == delta)
        {
            yield return [.. records, record.Source with { RecordId = null }];
        }

        var carried = points + (sign * delta);
        if (record.Indicator.Points is CarriedPoints range && carried >= range.AtLeast && carried <= range.AtMost
            && ReferenceNumbers.Decimals(carried) <= (range.Decimals ?? 0))
        {
            yield return CaseShrinker.SetAt(records, record.Index, old => old with { Points = SchemeDraft.Trim(carried) });
        }
    }

    private static int SignOf(ReferenceCase reading, ReferenceAtom atom, ReferenceIndicator indicator) =>
        atom is PointsAtom points
        ? RecordAtoms.Sign(points.Word, indicator)
        : RecordAtoms.Sign("netPoints", indicator) * (reading.Scheme.IsLowerBetter ? -1 : 1);

    /// <summary>A record that counts, of some indicator; null where a few draws gave none.</summary>
    private static CreditRecord? Fresh(Dice dice, ReferenceCase reading, Func<ReferenceIndicator, bool> isWanted)
    {
        var indicators = reading.Scheme.Indicators.Where(indicator => indicator.FromFact is null && isWanted(indicator)).ToList();
        return indicators.Count == 0
            ? null
            : Dice.Many(4, _ => dice.Pick(indicators))
                .Select(indicator => RecordDrawing.Draw(dice, reading.Scheme, indicator, reading.Day, null))
                .FirstOrDefault(record => Counts(With(reading, [record])));
    }

    private static bool Counts(ReferenceCase reading) => IsSound(reading) && ReferenceSelection.Counted(reading).Count > 0;

    /// <summary>An indicator may have tables without a common code; then every record of it is faulty.</summary>
    public static bool IsSound(ReferenceCase reading) =>
        !reading.Records.Any(record => ReferenceRecordChecks.Faults(reading, record).Any());

    private static ReferenceCase With(ReferenceCase reading, IReadOnlyList<CreditRecord> records) => new(
        reading.Scheme,
        new CreditSubject(reading.Subject.Id, reading.Subject.Type) { Records = records, Facts = reading.Subject.Facts },
        reading.Day,
        reading.Options);
}
