using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Names the edges of repeats, acts, durations, repairs, units of an indicator, caps and tariffs.</summary>
internal static class PieceEdges
{
    public static IEnumerable<string> Of(ReferenceCase grading) => OfRecords(grading).Concat(OfIndicators(grading));

    private static IEnumerable<string> OfRecords(ReferenceCase grading) =>
        grading.Counted.SelectMany(record => OfRepeats(grading,
            record).Concat(OfAct(grading, record)).Concat(OfDuration(grading, record)))
            .Concat(grading.Records.SelectMany(record => OfRepair(grading, record)));

    private static IEnumerable<string> OfRepeats(ReferenceCase grading, ReferenceRecord record)
    {
        if (record.Indicator.Repeat.Count == 0 || record.ReplacedOn is not null)
        {
            yield break;
        }

        var others = grading.Records.Where(other => other.Indicator == record.Indicator && other.Index != record.Index).ToList();
        if (ReferenceRepeats.OrdinalOf(grading, record) > 1)
        {
            yield return "repeat counted";
        }

        if (others.Any(other => other.NamedDate == record.NamedDate))
        {
            yield return "repeat on the same day";
        }

        if (others.Any(other => other.NamedDate < record.NamedDate && other.IsOfActOf(record)))
        {
            yield return "repeat of the same act";
        }

        foreach (var other in others.Where(other => other.NamedDate < record.NamedDate))
        {
            if (ReferenceReading.Applicable(grading, other) is PeriodValidity validity
                && Edges.Place(validity.Period.AddTo(other.ClockOn(grading.Day)), record.NamedDate!.Value) is { } place)
            {
                yield return $"repeat on the last day {place}";
            }
        }
    }

    private static IEnumerable<string> OfAct(ReferenceCase grading, ReferenceRecord record)
    {
        var rule = grading.Scheme.Acts.FirstOrDefault(rule => ReferenceConditions.IsListed(rule.Of, record.Indicator));
        var isDropped = rule is not null
            && ReferenceActs.Remaining(grading, record.Indicator).All(other => other.Index != record.Index);
        if (isDropped)
        {
            var ofAct = grading.Counted.Where(other => other.IsOfActOf(record) && other.Index != record.Index).ToList();
            yield return ofAct.Any(other => rule!.AbsorbedBy.Contains(other.Indicator.Code)) ? "act absorbed" : "act dropped";
            if (ofAct.Any(other => other.Indicator.IsScored
                && ReferenceNet.Of(grading, other) == ReferenceNet.Of(grading, record)))
            {
                yield return "act tie";
            }
        }
    }

    private static IEnumerable<string> OfDuration(ReferenceCase grading, ReferenceRecord record) =>
        record.Indicator.Points is DurationPoints lasting
            ? lasting.Brackets.Select(bracket => bracket.Bound).OfType<ReferencePeriod>()
                .Select(bound => Edges.Place(record.EndOn(grading.Day), bound.AddTo(record.Source.OccurredOn!.Value)))
                .OfType<string>().Select(place => $"duration {place}")
            : [];

    private static IEnumerable<string> OfRepair(ReferenceCase grading, ReferenceRecord record)
    {
        if (!ReferenceRepairs.IsInEffect(grading, record)
            || ReferenceRepairs.RuleOf(grading.Scheme, record.Indicator) is not { } rule)
        {
            yield break;
        }

        var days = Period.DaysBetween(record.NamedDate!.Value, record.Source.RepairedOn!.Value);
        foreach (var row in rule.Shares.Where(row => row.Days == days || row.Days == days - 1))
        {
            yield return row.Days == days ? "give-back on its last day" : "give-back the day after";
        }

        if (rule.As is not null)
        {
            yield return ReferenceSelection.Reason(grading, record) == NotCounted.Lapsed ? "replaced and lapsed" : "replaced";
        }
    }

    private static IEnumerable<string> OfIndicators(ReferenceCase grading) =>
        grading.Scheme.Indicators.Where(indicator => indicator.IsScored).SelectMany(indicator =>
        {
            var own = grading.Counted.Where(record => record.Indicator.Code == indicator.Code).ToList();
            var days = own.Select(record => record.NamedDate!.Value).ToList();
            return OfCaps(ReferencePieces.Of(grading, indicator), indicator.Cap)
                .Concat(indicator.Unit == "month" ? OfMonths(days) : [])
                .Concat(indicator.Points is TariffPoints tariff ? OfTariff(grading, tariff, own) : []);
        });

    private static IEnumerable<string> OfMonths(List<LocalDate> days)
    {
        if (days.GroupBy(day => (day.Year, day.Month)).Any(month => month.Count() > 1))
        {
            yield return "month with several";
        }

        if (days.Any(day => day.Day == 1))
        {
            yield return "first of a month counted";
        }

        if (days.Any(day => day.PlusDays(1).Day == 1))
        {
            yield return "last of a month counted";
        }
    }

    private static IEnumerable<string> OfCaps(IReadOnlyList<ReferencePiece> pieces, ReferenceCap? cap)
    {
        var things = Rational.Sum(pieces.Select(piece => piece.Things));
        if (cap?.Units is { } units && things > Rational.From(units))
        {
            yield return "units cap lets go";
            if (pieces.Any(piece => piece.Things > Rational.From(units)))
            {
                yield return "units cap cuts a record";
            }
        }

        var years = pieces.GroupBy(piece => piece.Year).Select(year => Rational.Sum(year.Select(piece => piece.Points)));
        if (cap?.PointsPerYear is { } perYear && years.Any(year => year > Rational.From(perYear)))
        {
            yield return "year cap binds";
        }
    }

    private static IEnumerable<string> OfTariff(ReferenceCase grading, TariffPoints tariff, List<ReferenceRecord> own)
    {
        var step = SchemeDraft.Unit(grading.Scheme.AmountDecimals ?? 2);
        var sums = own.GroupBy(record => record.ClockOn(grading.Day).Year).Select(year =>
            year.Sum(record => record.Source.Amount!.Value));
        return sums.SelectMany(sum => FurtherRecordDrawing.TurnsOf(tariff)
            .Select(turn => Edges.Place(Rational.From(sum - turn), Rational.From(step))).OfType<string>()
            .Select(place => $"tariff on a bound {place}"));
    }
}
