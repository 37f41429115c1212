using System.Collections.Immutable;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>Grades subjects and brings the faults of their rows together with those that the library finds.</summary>
/// <param name="grader">The grader.</param>
/// <param name="input">Where the subjects come from.</param>
/// <param name="asOf">The evaluation date.</param>
/// <param name="options">How to grade.</param>
internal sealed class SubjectGrader(Grader grader, GradingInput input, LocalDate asOf, GradingOptions options)
{
    /// <summary>Grades one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Its result; rejected with all faults where a row of it is faulty.</returns>
    public GradedSubject Grade(InputSubject subject)
    {
        var result = grader.Grade(subject.Subject, asOf, options);
        var faults = Faults(subject, result);
        return new GradedSubject(
            faults.IsEmpty ? MakeRow(result) : MakeRejected(result, faults),
            [.. faults.Where(fault => !fault.IsOfRun).Select(fault => fault.Placed)],
            [.. RunMessages(result)]);
    }

    private ImmutableArray<Fault> Faults(InputSubject subject, GradingResult result)
    {
        var places = subject.Faults.Select(fault => (fault.RecordIndex, fault.Field)).ToHashSet();
        var own = subject.Faults.Select(fault =>
            new Fault(new PlacedMessage(fault.Message, fault.File, fault.Position, subject.Subject.Id), IsOfRun: false));
        var found = result.Reasons
            .Where(reason => reason.Kind == ReasonKind.Fault && !IsConsequence(reason, places))
            .Select(reason => Place(subject, reason));
        return [.. own.Concat(found).OrderBy(fault => fault, FaultOrder.Instance)];
    }

    private Fault Place(InputSubject subject, GradingReason reason)
    {
        var (file, position) = input.Find(subject, reason.RecordIndex, reason.Field);
        var message = new Message(reason.Code, reason.Text);
        return new Fault(
            new PlacedMessage(message, file, position, subject.Subject.Id), ReasonScope.IsFaultOfRun(reason));
    }

    private static IEnumerable<ReasonRow> RunMessages(GradingResult result) => result.Reasons
        .Where(reason => ReasonScope.IsNoteOfRun(reason) || ReasonScope.IsFaultOfRun(reason))
        .Select(MakeReason);

    /// <summary>A cell that could not be read was left out; that it is then missing is no fault of its own.</summary>
    private static bool IsConsequence(GradingReason reason, HashSet<(int? RecordIndex, string? Field)> places) =>
        reason is { RecordIndex: not null, Field: not null } && places.Contains((reason.RecordIndex, reason.Field));

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
        Measures = [.. result.Measures.Select(measure => measure.Id)],
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
