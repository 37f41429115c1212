using System.Collections.Concurrent;
using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading;

/// <summary>Grades credit subjects under one scheme.</summary>
/// <remarks>Immutable to its callers and safe for concurrent use; make one for each scheme and keep it.</remarks>
/// <example>
/// <code>
/// var grader = Grader.Compile(BundledSchemes.Get("jining"));
/// var result = grader.Grade(new CreditSubject("S1", "enterprise"), asOf: new LocalDate(2023, 3, 31));
/// </code>
/// </example>
public sealed class Grader
{
    private readonly CompiledScheme _compiled;
    private readonly ConcurrentBag<Workbench> _benches = [];
    private readonly Lazy<BatchGrader> _batches;
    private DatedScheme? _lastDated;

    private Grader(CompiledScheme compiled)
    {
        _compiled = compiled;
        _batches = new(() => new(compiled));
    }

    /// <summary>The first evaluation date there can be.</summary>
    public static LocalDate MinAsOf { get; } = new(1, 1, 1);

    /// <summary>The last evaluation date there can be.</summary>
    public static LocalDate MaxAsOf { get; } = new(9000, 12, 31);

    /// <summary>The scheme it grades under.</summary>
    public GradingScheme Scheme => _compiled.Scheme;

    /// <summary>Compiles a scheme.</summary>
    /// <param name="scheme">A loaded scheme.</param>
    /// <returns>A grader for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static Grader Compile(GradingScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content));
    }

    /// <summary>Grades one subject.</summary>
    /// <param name="subject">The subject with its records and facts.</param>
    /// <param name="asOf">The evaluation date (评价基准日), from <see cref="MinAsOf"/> to <see cref="MaxAsOf"/>.</param>
    /// <param name="options">How to grade; <see cref="GradingOptions.Default"/> where null.</param>
    /// <returns>The result; bad input gives <see cref="GradingOutcome.Rejected"/>, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is outside its range.</exception>
    public GradingResult Grade(CreditSubject subject, LocalDate asOf, GradingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        options ??= GradingOptions.Default;
        var dated = At(asOf);
        if (dated.NotInForce is { } notInForce && !options.AllowOutOfForce)
        {
            return ResultBuilder.Rejected(dated, subject.Id, [notInForce]);
        }

        var knownBy = options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;
        if (!_benches.TryTake(out var bench))
        {
            bench = new(_compiled, _batches.Value);
        }

        // No finally: a bench that an exception left half-filled must not come back.
        var result = Grade(dated, subject, knownBy, options.UnknownIndicators, bench);
        bench.Reader.Release();
        _benches.Add(bench);
        return result;
    }

    /// <summary>Grades a batch of subjects, on several threads where it is large.</summary>
    /// <param name="batch">The subjects.</param>
    /// <param name="asOf">The evaluation date, from <see cref="MinAsOf"/> to <see cref="MaxAsOf"/>.</param>
    /// <param name="results">Receives the results, in the order of the subjects; whatever it held is gone.</param>
    /// <param name="options">How to grade; <see cref="BatchOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <remarks>
    /// Gives what <see cref="Grade(CreditSubject, LocalDate, GradingOptions)"/> gives for each subject, bit for bit, on any number of threads.
    /// A subject with invalid input is <see cref="GradingOutcome.Rejected"/> and stops no other. The first run of a batch reads its records;
    /// further dates do not. Once the buffers are there a run allocates nothing for a subject.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> or <paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is outside its range, or the options ask for no thread.</exception>
    /// <exception cref="OperationCanceledException">The run was canceled; nothing of it goes on, and the results have no meaning.</exception>
    public void GradeMany(
        SubjectBatch batch, LocalDate asOf, BatchResults results, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(results);
        options ??= BatchOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads ?? 1, 1, nameof(options));
        var dated = At(asOf);
        cancellationToken.ThrowIfCancellationRequested();
        if (dated.NotInForce is not null && !options.Grading.AllowOutOfForce)
        {
            results.RejectAll(dated, batch.SubjectCount);
            return;
        }

        _batches.Value.Grade(dated, batch, results, options, cancellationToken);
    }

    private GradingResult Grade(
        DatedScheme dated, CreditSubject subject, int knownBy, UnknownIndicatorHandling unknownIndicators, Workbench bench)
    {
        if (bench.Usual is { } usual
            && usual.TryEvaluate(_batches.Value.TablesOf(dated), knownBy, subject, bench.Workspace, out var found))
        {
            return ResultBuilder.Build(dated, subject, found, bench.Workspace, ignoredCount: 0);
        }

        bench.Reader.Read(subject, unknownIndicators);
        if (!bench.Reader.Faults.IsEmpty)
        {
            return ResultBuilder.Rejected(dated, subject.Id, bench.Reader.Faults.Faults);
        }

        var recorder = default(NoRecorder);
        var outcome = Evaluator.Evaluate(dated, knownBy, bench.Reader.Rows, bench.Workspace, ref recorder);
        return ResultBuilder.Build(dated, subject, outcome, bench.Workspace, bench.Reader.IgnoredCount);
    }

    /// <summary>The scheme on a date; the last one asked for is kept, since most callers grade many subjects on one date.</summary>
    private DatedScheme At(LocalDate asOf)
    {
        if (Volatile.Read(ref _lastDated) is { } last && last.AsOf == asOf)
        {
            return last;
        }

        var day = asOf.WithCalendar(CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, MinAsOf, nameof(asOf));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, MaxAsOf, nameof(asOf));
        var dated = _compiled.At(day);
        Volatile.Write(ref _lastDated, dated);
        return dated;
    }

    /// <summary>The buffers of one evaluation at a time.</summary>
    private sealed class Workbench(CompiledScheme scheme, BatchGrader batches)
    {
        public UsualSubjects? Usual { get; } = batches.MakeUsualSubjects();

        public SubjectReader Reader { get; } = new(scheme);

        public EvaluationWorkspace Workspace { get; } = new(scheme);
    }
}
