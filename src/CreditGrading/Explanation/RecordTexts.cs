using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>Records in words.</summary>
internal static class RecordTexts
{
    /// <summary>What a record is called: its indicator, its id or place, and its day.</summary>
    public static LocalizedText NameOf(RecordExplanation record)
    {
        var number = IdOf(record);
        var indicator = record.Indicator?.Name ?? Texts.Same(Untrusted.Line(record.IndicatorCode));
        indicator = record.IsReplacement
            ? new(indicator.Chinese + Texts.ByRepair.Chinese, indicator.English + Texts.ByRepair.English)
            : indicator;
        return record.NamedDate is { } day
            ? Texts.RecordOn.With(indicator, number, Texts.Same(Texts.Day(day)))
            : Texts.Limited.With(indicator, number);
    }

    /// <summary>The id of a record, or where it has none its place among those given, from 1.</summary>
    public static LocalizedText IdOf(RecordExplanation record) => record.RecordId is { } id
        ? Texts.Same(Untrusted.Line(id))
        : Texts.RecordNumber.With(Texts.Same((record.Index + 1).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The ids of records by their places.</summary>
    public static LocalizedText IdsOf(ImmutableArray<RecordExplanation> records, IEnumerable<int> indexes) =>
        Texts.Joined(indexes.Select(index => IdOf(records.First(record => record.Index == index))));

    /// <summary>Whether a record counts, until when, or why not.</summary>
    public static LocalizedText StateOf(RecordExplanation record) => record.State switch
    {
        RecordState.Counted => record.LastDay is { } last ? Texts.CountedUntil.With(Texts.Same(Texts.Day(last))) : Texts.Counted,
        RecordState.NotYetKnown => Texts.NotYetKnown.With(DayOf(record.ChangesOn)),
        RecordState.Unconfirmed => Texts.Unconfirmed,
        RecordState.Withdrawn => Texts.Withdrawn.With(DayOf(record.Since)),
        RecordState.NotStarted => record.ChangesOn is null ? Texts.NotStarted : Texts.StartsOn.With(DayOf(record.ChangesOn)),
        RecordState.Repaired => Texts.Repaired.With(DayOf(record.Since)),
        RecordState.Lapsed => Texts.Lapsed.With(DayOf(record.Since)),
        RecordState.Suspended => Texts.Suspended,
        RecordState.SuspensionUnknown => Texts.SuspensionUnknown,
        _ => Texts.Ignored,
    };

    /// <summary>A step of the points of a record.</summary>
    public static LocalizedText Of(PointsStep step, ImmutableArray<RecordExplanation> records)
    {
        var points = Texts.Same(Texts.Number(step.Points));
        return step.Kind switch
        {
            PointsStepKind.Own => Texts.StepOwn.With(points),
            PointsStepKind.QuantityAndRepair => Texts.StepQuantity.With(points),
            PointsStepKind.Repeat => Texts.StepRepeat.With(points),
            PointsStepKind.Act when step.OtherRecord is { } other => Texts.StepActOther.With(points, IdsOf(records, [other])),
            PointsStepKind.Act => Texts.StepAct.With(points),
            PointsStepKind.Unit => Texts.StepUnit.With(points),
            PointsStepKind.Tariff => Texts.StepTariff.With(points),
            PointsStepKind.YearCap => Texts.StepYearCap.With(points),
            PointsStepKind.IndicatorCap => Texts.StepCap.With(points),
            _ => Texts.StepNoUnit.With(points),
        };
    }

    private static LocalizedText DayOf(LocalDate? day) => Texts.Same(day is { } given ? Texts.Day(given) : "?");
}
