using System.Collections.Immutable;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>Tells what became of each record: whether it counts, since when and until when, and what it weighs.</summary>
internal static class RecordExplainer
{
    /// <summary>Explains the records in the order given.</summary>
    public static ImmutableArray<RecordExplanation> Explain(in ExplainedSubject subject, RecordShares shares)
    {
        var records = ImmutableArray.CreateBuilder<RecordExplanation>();
        var row = 0;
        for (var index = 0; index < (subject.Subject.Records ?? []).Count; index++)
        {
            var record = subject.Subject.Records![index];
            if (row == subject.Rows.Records.Length || subject.Rows.Records[row].Source != index)
            {
                records.Add(new(index, IdOf(record), record.Indicator, null, RecordState.Ignored));
                continue;
            }

            for (; row < subject.Rows.Records.Length && subject.Rows.Records[row].Source == index; row++)
            {
                if (!IsReplacementToCome(subject, row))
                {
                    records.Add(Explain(subject, row, record, shares));
                }
            }
        }

        return records.ToImmutable();
    }

    private static string? IdOf(CreditRecord record) => string.IsNullOrEmpty(record.RecordId) ? null : record.RecordId;

    /// <summary>Whether a record would only go on as one of another indicator once its repair takes effect.</summary>
    private static bool IsReplacementToCome(in ExplainedSubject subject, int row) =>
        subject.Rows.Records[row] is { IsReplacement: true } replacement && replacement.Named > subject.Dated.Day;

    private static RecordExplanation Explain(in ExplainedSubject subject, int index, CreditRecord record, RecordShares shares)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        var indicator = subject.Scheme.Scheme.Indicators[row.Indicator];
        var state = StateOf(subject, index, record);
        var days = new RecordDays(subject, index, record);
        var group = subject.Scheme.GroupOf[row.Indicator];
        return new(row.Source, IdOf(record), indicator.Code, indicator, state)
        {
            IsReplacement = row.IsReplacement,
            NamedDate = DayKey.ToDay(row.Named),
            Since = days.SinceOf(state),
            LastDay = state == RecordState.Counted ? days.LastCounted : null,
            ChangesOn = days.ChangeOf(state),
            Steps = state == RecordState.Counted ? StepsOf(subject, index, shares) : [],
            Contribution = ContributionOf(subject, index, shares),
            Group = group < 0 ? null : subject.Bound.Groups[group].Code.Value,
        };
    }

    /// <summary>Whether a record counts, or the first reason why not. Source: semantics, section 2.</summary>
    private static RecordState StateOf(in ExplainedSubject subject, int index, CreditRecord record)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        ref readonly var log = ref subject.Log.Rows[index];
        if (log.IsSelected)
        {
            // Of a type that is not graded, or not known, suspensions were not looked at.
            var isOpen = subject.Rows.Type < 0 && !subject.Scheme.SuspendedBy[row.Indicator].IsEmpty;
            return (isOpen ? Truth.Unknown : log.Suspended) switch
            {
                Truth.False => RecordState.Counted,
                Truth.True => RecordState.Suspended,
                _ => RecordState.SuspensionUnknown,
            };
        }

        var day = subject.Dated.Day;
        return row.Known > subject.KnownBy ? RecordState.NotYetKnown
            : record.Status != RecordStatus.Confirmed ? RecordState.Unconfirmed
            : RecordDates.KeyOf(record.WithdrawnOn, DayKey.Max) <= day ? RecordState.Withdrawn
            : row.Start > day ? RecordState.NotStarted
            : !row.IsReplacement && row.Gone <= day ? RecordState.Repaired
            : IsBeforeItsPeriod(subject, index) ? RecordState.NotStarted
            : RecordState.Lapsed;
    }

    /// <summary>Whether the evaluation period that counts on the date is one before that of the clock.</summary>
    private static bool IsBeforeItsPeriod(in ExplainedSubject subject, int index)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        var (day, latest) = (subject.Dated.Day, subject.Dated.LatestClocks);
        return row.ClockOn(day) > latest[row.Term]
            || (row.IsReplacement && Math.Min(row.OriginalClock, day) > latest[row.OriginalTerm]);
    }

    private static decimal ContributionOf(in ExplainedSubject subject, int index, RecordShares shares)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        ref readonly var log = ref subject.Log.Rows[index];
        var points = shares.ByRow.TryGetValue(index, out var share) ? share.Counted
            : IsOfUnit(subject.Scheme, row.Indicator) && log is { IsCounted: true, IsUnitUndeclared: false } ? log.OfAct
            : 0;
        return subject.Points(points * subject.SignOf(row.Indicator));
    }

    private static bool IsOfUnit(CompiledScheme scheme, int indicator) =>
        scheme.Accumulations[indicator] is { UnitsGroup: not Accumulation.None };

    private static ImmutableArray<PointsStep> StepsOf(in ExplainedSubject subject, int index, RecordShares shares)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        ref readonly var log = ref subject.Log.Rows[index];
        var rule = subject.Scheme.Accumulations[row.Indicator];
        if (!subject.Bound.Indicators[row.Indicator].HasPoints || rule is { DeclaresUnits: true })
        {
            return [];
        }

        // Where the type or an outcome ended the evaluation before, points were not added up.
        var isOfUnit = IsOfUnit(subject.Scheme, row.Indicator);
        if (!isOfUnit && !shares.ByRow.ContainsKey(index))
        {
            return [];
        }

        var steps = new StepList(subject.Scheme.Scale);
        if (rule is not { Tariff: not null })
        {
            steps.Add(PointsStepKind.Own, log.Own);
            steps.AddChange(PointsStepKind.QuantityAndRepair, log.Weighed);
            steps.AddChange(PointsStepKind.Repeat, log.Repeated);
            steps.AddChange(PointsStepKind.Act, log.OfAct, log.OfAct < log.Repeated ? OtherOfAct(subject, index) : null);
        }

        if (log.IsUnitUndeclared)
        {
            steps.AddChange(PointsStepKind.UnitNotDeclared, 0);
        }
        else if (shares.ByRow.TryGetValue(index, out var share))
        {
            steps.AddChange(rule is { Tariff: not null } ? PointsStepKind.Tariff : PointsStepKind.Unit, share.Uncapped);
            steps.AddChange(PointsStepKind.YearCap, share.OfYear);
            steps.AddChange(CapOf(subject.Bound.Indicators[row.Indicator]), share.Counted);
        }

        return steps.ToImmutable();
    }

    /// <summary>
    /// What holds an indicator's points together: of records that all weigh the same a cap in units is kept as one in points.
    /// </summary>
    private static PointsStepKind CapOf(BoundIndicator indicator) =>
        indicator.Cap.Points is null && (indicator.Cap.Units is not null || indicator.Unit != CountedUnit.Record)
            ? PointsStepKind.Unit
            : PointsStepKind.IndicatorCap;

    /// <summary>The record that counts in place of one of the same act, or the signal that absorbs it.</summary>
    private static int? OtherOfAct(in ExplainedSubject subject, int index)
    {
        ref readonly var row = ref subject.Rows.Records[index];
        var rule = subject.Scheme.Accumulations[row.Indicator]!.ActRule;
        int? other = null;
        for (var i = 0; i < subject.Rows.Records.Length; i++)
        {
            ref readonly var candidate = ref subject.Rows.Records[i];
            if (i == index || candidate.Act != row.Act || !subject.Log.Rows[i].IsCounted)
            {
                continue;
            }

            if (subject.Scheme.AbsorbedRules[candidate.Indicator].Contains(rule))
            {
                return candidate.Source;
            }

            other = subject.Scheme.Accumulations[candidate.Indicator]?.ActRule == rule && subject.Log.Rows[i].OfAct > 0
                ? candidate.Source
                : other;
        }

        return other;
    }

    /// <summary>Steps, of which those that change nothing are left out.</summary>
    private sealed class StepList(Schemes.PointScale scale)
    {
        private readonly ImmutableArray<PointsStep>.Builder _steps = ImmutableArray.CreateBuilder<PointsStep>();
        private long? _points;

        public void Add(PointsStepKind kind, long points, int? otherRecord = null)
        {
            _steps.Add(new(kind, scale.FromScaled(points), otherRecord));
            _points = points;
        }

        public void AddChange(PointsStepKind kind, long points, int? otherRecord = null)
        {
            if (points != _points)
            {
                Add(kind, points, otherRecord);
            }
        }

        public ImmutableArray<PointsStep> ToImmutable() => _steps.ToImmutable();
    }
}
