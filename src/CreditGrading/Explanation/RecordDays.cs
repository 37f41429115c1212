using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>The days of one record: from when to when it counts, and when what keeps it from counting began and ends.</summary>
internal readonly ref struct RecordDays
{
    private readonly CreditRecord _record;
    private readonly RecordRow _row;
    private readonly bool _doesKnownFollow;
    private readonly LocalDate? _start;
    private readonly LocalDate? _endOfTerm;

    public RecordDays(in ExplainedSubject subject, int index, CreditRecord record)
    {
        _record = record;
        _row = subject.Rows.Records[index];
        _doesKnownFollow = !subject.IsKnownByGiven;
        _endOfTerm = EndOf(subject, _row);
        _start = FirstIn(subject, _row, DayOf(_row.Start));
        if (_row.IsReplacement)
        {
            ref readonly var original = ref subject.Rows.Records[index - 1];
            _start = FirstIn(subject, original, _start);
            _endOfTerm = EndOf(subject, original) is { } end && !(_endOfTerm < end) ? end : _endOfTerm;
        }
    }

    /// <summary>The last day on which the record counts, as far as is known; null where there is none.</summary>
    public LocalDate? LastCounted => Earlier(_endOfTerm, DayBefore(DayOf(_row.Gone)));

    /// <summary>The day on which what a state names began; null where it has none.</summary>
    public LocalDate? SinceOf(RecordState state) => state switch
    {
        RecordState.Counted or RecordState.Suspended or RecordState.SuspensionUnknown =>
            _doesKnownFollow && Iso(_record.KnownOn) is { } known && known > _start ? known : _start,
        RecordState.Withdrawn => Iso(_record.WithdrawnOn),
        RecordState.Repaired => DayOf(_row.Repaired),
        RecordState.Lapsed => _endOfTerm?.PlusDays(1),
        _ => null,
    };

    /// <summary>The first day after a state; null where it has none.</summary>
    public LocalDate? ChangeOf(RecordState state) => state switch
    {
        RecordState.Counted => LastCounted?.PlusDays(1),
        RecordState.NotYetKnown => Iso(_record.KnownOn),
        RecordState.NotStarted => LastCounted < _start ? null : _start,
        _ => null,
    };

    /// <summary>Where the period before counts, a record begins to count with the one after its own, if that is later.</summary>
    private static LocalDate? FirstIn(in ExplainedSubject subject, in RecordRow row, LocalDate? start)
    {
        if (subject.Scheme.Terms[row.Term].Kind != ValidityKind.EvaluationPeriod
            || subject.Scheme.Evaluation is not { IsPreviousPeriod: true } evaluation || EndOf(subject, row) is not { } last)
        {
            return start;
        }

        var first = EvaluationPeriod.Containing(last, evaluation with { IsPreviousPeriod = false })!.Start;
        return first > start ? first : start;
    }

    private static LocalDate? EndOf(in ExplainedSubject subject, in RecordRow row) =>
        subject.Scheme.Terms[row.Term].Kind == ValidityKind.UntilEnded
            ? DayBefore(Iso(subject.Subject.Records[row.Source].EndedOn))
            : DayOf(row.LastDay);

    private static LocalDate? Iso(LocalDate? day) => day?.WithCalendar(CalendarSystem.Iso);

    private static LocalDate? DayOf(int key) => key is DayKey.Min or DayKey.Max ? null : DayKey.ToDay(key);

    private static LocalDate? DayBefore(LocalDate? day) => day?.PlusDays(-1);

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null || b < a ? b ?? a : a;
}
