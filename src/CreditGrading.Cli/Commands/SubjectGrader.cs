using System.Collections.Immutable;
using CreditGrading.Bulk;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>Grades subjects and brings the faults of their rows together with those that the library finds.</summary>
/// <param name="grader">The grader.</param>
/// <param name="asOf">The evaluation date.</param>
/// <param name="options">How to grade.</param>
internal sealed class SubjectGrader(Grader grader, LocalDate asOf, GradingOptions options)
{
    private readonly bool _ignoresUnknown = options.IgnoreUnknownIndicators;
    private readonly BatchResults _results = new();
    private readonly BatchOptions _batchOptions = new() { Grading = options };
    private readonly ImmutableArray<ImmutableArray<string>> _measures =
        [.. grader.Scheme.Grades.Select(grade => IdsOf(grader.Scheme.MeasuresOf(grade)))];

    /// <summary>A result by the score alone; all others of that kind have the same reasons: the notes on the date.</summary>
    private GradedSubject? _byScore;

    /// <summary>Grades subjects together.</summary>
    /// <param name="input">The subjects.</param>
    /// <returns>Their results in order; rejected with all faults where a row of it is faulty.</returns>
    public IEnumerable<GradedSubject> Grade(GradingInput input)
    {
        grader.GradeMany(input.Batch, asOf, _results, _batchOptions);
        foreach (var subject in input.Subjects)
        {
            yield return NeedsReasons(subject) ? Grade(input, subject)
                : _byScore is null ? _byScore = Grade(input, subject)
                : _byScore with { Row = MakeRow(subject, _byScore.Row.Reasons) };
        }
    }

    /// <summary>Counts the records that are left out because the scheme does not know their indicators.</summary>
    /// <param name="input">The subjects.</param>
    /// <returns>How many; 0 where such a record rejects its subject.</returns>
    public int CountIgnored(GradingInput input) => _ignoresUnknown ? input.UnknownCount : 0;

    /// <summary>Brings the result of one subject together with the faults of its rows.</summary>
    /// <param name="input">All that was read.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="result">What grading its readable rows gave.</param>
    /// <returns>The result; rejected with all faults where a row is faulty.</returns>
    public static GradedSubject Complete(GradingInput input, InputSubject subject, GradingResult result)
    {
        var faults = Faults(input, subject, result);
        return new GradedSubject(
            faults.IsEmpty ? MakeRow(result) : MakeRejected(result, faults),
            [.. faults.Where(fault => !fault.IsOfRun).Select(fault => fault.Placed)],
            [.. RunMessages(result)]);
    }

    private bool NeedsReasons(InputSubject subject) =>
        _results.HasReasons(subject.Number)
        || subject.Faults.Count > 0
        || (subject.HasUnknownIndicators && _ignoresUnknown);

    private GradedSubject Grade(GradingInput input, InputSubject subject) =>
        Complete(input, subject, grader.Grade(input.Batch, subject.Number, asOf, options));

    private static ImmutableArray<Fault> Faults(GradingInput input, InputSubject subject, GradingResult result)
    {
        var places = subject.Faults.Select(fault => (fault.RecordIndex, fault.Field)).ToHashSet();
        var own = subject.Faults.Select(fault =>
            new Fault(new PlacedMessage(fault.Message, fault.File, fault.Position, subject.Id), IsOfRun: false));
        var found = result.Reasons
            .Where(reason => reason.Kind == ReasonKind.Fault && !IsConsequence(reason, places))
            .Select(reason => Place(input, subject, reason));
        return [.. own.Concat(found).OrderBy(fault => fault, FaultOrder.Instance)];
    }

    private static Fault Place(GradingInput input, InputSubject subject, GradingReason reason)
    {
        var (file, position) = input.Find(subject, reason.RecordIndex, reason.Field);
        var message = new Message(reason.Code, reason.Text);
        return new Fault(new PlacedMessage(message, file, position, subject.Id), ReasonScope.IsFaultOfRun(reason));
    }

    private static IEnumerable<ReasonRow> RunMessages(GradingResult result) => result.Reasons
        .Where(reason => ReasonScope.IsNoteOfRun(reason) || ReasonScope.IsFaultOfRun(reason))
        .Select(MakeReason);

    /// <summary>A cell that could not be read was left out; that it is then missing is no fault of its own.</summary>
    private static bool IsConsequence(GradingReason reason, HashSet<(int? RecordIndex, string? Field)> places) =>
        reason is { RecordIndex: not null, Field: not null } && places.Contains((reason.RecordIndex, reason.Field));

    private ResultRow MakeRow(InputSubject subject, ImmutableArray<ReasonRow> reasons)
    {
        // INVARIANT: what the score alone decides has a grade.
        var grade = _results.GradeOf(subject.Number)!;
        return new()
        {
            SubjectId = subject.Id,
            SchemeId = grader.Scheme.Id,
            SchemeVersion = grader.Scheme.Version,
            AsOf = asOf,
            Outcome = GradingOutcome.Graded,
            Score = _results.ScoreOf(subject.Number),
            Grade = grade.Code,
            Category = grade.Category,
            Measures = _measures[grade.Rank],
            UsesAssumed = _results.UsesAssumed(subject.Number),
            Reasons = reasons,
        };
    }

    private static ResultRow MakeRow(GradingResult result) => new()
    {
        SubjectId = result.SubjectId,
        SchemeId = result.Scheme.Id,
        SchemeVersion = result.Scheme.Version,
        AsOf = result.AsOf,
        Outcome = result.Outcome,
        Score = result.Score,
        Grade = result.Grade?.Code ?? result.NamedOutcome?.Code,
        Category = result.Category,
        Measures = IdsOf(result.Measures),
        UsesAssumed = result.UsesAssumed,
        Reasons = [.. result.Reasons.Where(reason => !ReasonScope.IsNoteOfRun(reason)).Select(MakeReason)],
    };

    private static ResultRow MakeRejected(GradingResult result, ImmutableArray<Fault> faults) => new()
    {
        SubjectId = result.SubjectId,
        SchemeId = result.Scheme.Id,
        SchemeVersion = result.Scheme.Version,
        AsOf = result.AsOf,
        Outcome = GradingOutcome.Rejected,
        Reasons = [.. faults.Select(
            fault => new ReasonRow(ReasonKind.Fault, fault.Placed.Message.Code, fault.Placed.Message.Text))],
    };

    private static ImmutableArray<string> IdsOf(ImmutableArray<SupervisionMeasure> measures) =>
        [.. measures.Select(measure => measure.Id)];

    private static ReasonRow MakeReason(GradingReason reason) => new(reason.Kind, reason.Code, reason.Text);

    private sealed record Fault(PlacedMessage Placed, bool IsOfRun);

    private sealed class FaultOrder : IComparer<Fault>
    {
        public static FaultOrder Instance { get; } = new();

        public int Compare(Fault? x, Fault? y) => Key(x).CompareTo(Key(y));

        private static (int Line, int Column) Key(Fault? fault) =>
            fault is null ? default : (fault.Placed.Position.Line, fault.Placed.Position.Column);
    }
}
