using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Explanation;
using CreditGrading.Schemes.Model;
using CreditGrading.Telemetry;

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
    private readonly BatchGrader _grading;
    private DatedScheme? _lastDated;

    private Grader(CompiledScheme compiled)
    {
        _compiled = compiled;
        _grading = new(compiled);
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
        return GradingTelemetry.IsOn ? GradeObserved(dated, subject, options) : Grade(dated, subject, options);
    }

    /// <summary>Grades one subject and explains its result.</summary>
    /// <param name="subject">The subject with its records and facts.</param>
    /// <param name="asOf">The evaluation date, from <see cref="MinAsOf"/> to <see cref="MaxAsOf"/>.</param>
    /// <param name="options">How to grade; <see cref="GradingOptions.Default"/> where null.</param>
    /// <returns>
    /// The explanation; its result is what <see cref="Grade(CreditSubject, LocalDate, GradingOptions)"/> gives.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is outside its range.</exception>
    public GradingExplanation Explain(CreditSubject subject, LocalDate asOf, GradingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        options ??= GradingOptions.Default;
        var dated = At(asOf);
        using var observation = GradingTelemetry.IsOn ? GradingObservation.OfExplain(Scheme) : null;
        var explanation = Explain(dated, subject, options);
        observation?.End(explanation.Result);
        return explanation;
    }

    /// <summary>Grades one subject of a batch, to learn all that its result tells.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="asOf">The evaluation date, from <see cref="MinAsOf"/> to <see cref="MaxAsOf"/>.</param>
    /// <param name="options">How to grade; <see cref="GradingOptions.Default"/> where null.</param>
    /// <returns>
    /// What <see cref="Grade(CreditSubject, LocalDate, GradingOptions)"/> gives for <see cref="SubjectBatch.SubjectAt"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such subject, or <paramref name="asOf"/> is outside its range.
    /// </exception>
    public GradingResult Grade(SubjectBatch batch, int subject, LocalDate asOf, GradingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var id = batch.IdOf(subject);
        options ??= GradingOptions.Default;
        var dated = At(asOf);
        return GradingTelemetry.IsOn
            ? GradeObserved(dated, batch, subject, id, options)
            : Grade(dated, batch, subject, id, options);
    }

    /// <summary>Grades a batch of subjects, on several threads where it is large.</summary>
    /// <param name="batch">The subjects.</param>
    /// <param name="asOf">The evaluation date, from <see cref="MinAsOf"/> to <see cref="MaxAsOf"/>.</param>
    /// <param name="results">Receives the results, in the order of the subjects; whatever it held is gone.</param>
    /// <param name="options">How to grade; <see cref="BatchOptions.Default"/> where null.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <remarks>
    /// Gives what <see cref="Grade(CreditSubject, LocalDate, GradingOptions)"/> gives for each subject, bit for bit, on any
    /// number of threads. A subject with invalid input is <see cref="GradingOutcome.Rejected"/> and stops no other. The first run
    /// of a batch reads its records; further dates do not. Once the buffers are there a run allocates nothing for a subject.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> or <paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="asOf"/> is outside its range, or the options ask for no thread.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The run was canceled; nothing of it goes on, and there are no results.
    /// </exception>
    public void GradeMany(
        SubjectBatch batch, LocalDate asOf, BatchResults results, BatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(results);
        results.Empty();
        options ??= BatchOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads ?? 1, 1, nameof(options));
        var dated = At(asOf);
        cancellationToken.ThrowIfCancellationRequested();
        using var observation = GradingTelemetry.IsOn ? GradingObservation.OfGradeMany(Scheme) : null;
        if (dated.NotInForce is not null && !options.Grading.AllowOutOfForce)
        {
            results.RejectAll(dated, batch.SubjectCount);
        }
        else
        {
            _grading.Grade(dated, batch, results, options, cancellationToken);
        }

        observation?.End(results);
    }

    private GradingResult Grade(DatedScheme dated, CreditSubject subject, GradingOptions options) =>
        dated.NotInForce is { } notInForce && !options.AllowOutOfForce
            ? ResultBuilder.Rejected(dated, subject.Id, [notInForce])
            : _grading.Grade(dated, subject, options);

    private GradingResult Grade(DatedScheme dated, SubjectBatch batch, int subject, string id, GradingOptions options) =>
        dated.NotInForce is { } notInForce && !options.AllowOutOfForce
            ? ResultBuilder.Rejected(dated, id, [notInForce])
            : _grading.Grade(dated, batch, subject, options);

    private GradingExplanation Explain(DatedScheme dated, CreditSubject subject, GradingOptions options)
    {
        if (dated.NotInForce is not { } notInForce || options.AllowOutOfForce)
        {
            return _grading.Explain(dated, subject, options);
        }

        var rejected = ResultBuilder.Rejected(dated, subject.Id, [notInForce]);
        return new(rejected, Explainer.KnownBy(dated, options), () => new() { Reasons = rejected.Reasons });
    }

    private GradingResult GradeObserved(DatedScheme dated, CreditSubject subject, GradingOptions options)
    {
        using var observation = GradingObservation.OfGrade(Scheme);
        return observation.End(Grade(dated, subject, options));
    }

    private GradingResult GradeObserved(DatedScheme dated, SubjectBatch batch, int subject, string id, GradingOptions options)
    {
        using var observation = GradingObservation.OfGrade(Scheme);
        return observation.End(Grade(dated, batch, subject, id, options));
    }

    /// <summary>
    /// The scheme on a date; the last one asked for is kept, since most callers grade many subjects on one date.
    /// </summary>
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
}
