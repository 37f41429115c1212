using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>Grades subjects under one scheme on dates on which that is allowed; keeps what the runs have in common. Safe for concurrent use.</summary>
internal sealed class BatchGrader
{
    private readonly CompiledScheme _scheme;
    private readonly PlainShape? _shape;
    private readonly SparePool<BatchBench> _benches;
    private PlainTables? _lastTables;

    public BatchGrader(CompiledScheme scheme)
    {
        _scheme = scheme;
        _shape = PlainShape.Of(scheme);
        _benches = new(() => new(scheme, _shape));
    }

    /// <summary>Grades a batch.</summary>
    public void Grade(DatedScheme dated, SubjectBatch batch, BatchResults results, BatchOptions options, CancellationToken cancellationToken)
    {
        var shape = options.UseKernel ? _shape : null;
        var folded = batch.FoldedFor(_scheme, options.Grading.UnknownIndicators, shape);
        results.Begin(dated, batch.SubjectCount);
        var tables = shape is null ? null : TablesOf(dated, shape);
        var run = new BatchRun(dated, tables, folded, KnownBy(dated, options.Grading), results, _benches);
        run.Grade(options.Threads ?? Environment.ProcessorCount, cancellationToken);
        results.Complete(batch.SubjectCount);
    }

    /// <summary>Grades one subject of a batch.</summary>
    public GradingResult Grade(DatedScheme dated, SubjectBatch batch, int subject, GradingOptions options)
    {
        var folded = batch.FoldedFor(_scheme, options.UnknownIndicators, _shape);
        var other = folded.OtherOf(subject);

        // What was ignored or rejected is told of record by record, and the columns have forgotten it.
        if (options.UnknownIndicators == UnknownIndicatorHandling.Ignore || other is { Count: OtherSubject.Rejected })
        {
            return Grade(dated, batch.SubjectAt(subject), options);
        }

        // No finally: a bench that an exception left half-filled must not come back.
        var bench = _benches.Take();
        var outcome = other is { } rows
            ? Evaluate(dated, KnownBy(dated, options), folded, rows, bench.Workspace)
            : new PlainKernel(TablesOf(dated, _shape!), folded, folded.Plain!, KnownBy(dated, options)).Evaluate(subject, bench);
        var result = ResultBuilder.Build(dated, batch.IdOf(subject), batch.TypeOf(subject), outcome, bench.Workspace, ignoredCount: 0);
        _benches.Return(bench);
        return result;
    }

    /// <summary>Grades a subject that stands alone.</summary>
    public GradingResult Grade(DatedScheme dated, CreditSubject subject, GradingOptions options)
    {
        // No finally: a bench that an exception left half-filled must not come back.
        var bench = _benches.Take();
        var result = Grade(dated, subject, KnownBy(dated, options), options.UnknownIndicators, bench);
        _benches.Return(bench);
        return result;
    }

    /// <summary>Evaluates a subject of a batch by its rows.</summary>
    public static EvaluationOutcome Evaluate(
        DatedScheme dated, int knownBy, FoldedBatch batch, in OtherSubject other, EvaluationWorkspace workspace)
    {
        var recorder = default(NoRecorder);
        var subject = batch.RowsOf(batch.Rows.AsSpan(other.Start, other.Count), other.Type, other.Facts);
        return Evaluator.Evaluate(dated, knownBy, subject, workspace, ref recorder);
    }

    private static int KnownBy(DatedScheme dated, GradingOptions options) =>
        options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;

    private GradingResult Grade(
        DatedScheme dated, CreditSubject subject, int knownBy, UnknownIndicatorHandling unknownIndicators, BatchBench bench)
    {
        if (_shape is not null
            && bench.Usual!.TryEvaluate(TablesOf(dated, _shape), knownBy, subject, bench, out var found))
        {
            return ResultBuilder.Build(dated, subject.Id, subject.Type, found, bench.Workspace, ignoredCount: 0);
        }

        var reader = bench.Reader;
        reader.Read(subject, unknownIndicators);
        var result = reader.Faults.IsEmpty
            ? Evaluate(dated, subject, knownBy, bench)
            : ResultBuilder.Rejected(dated, subject.Id, reader.Faults.Faults);
        bench.Release();
        return result;
    }

    private static GradingResult Evaluate(DatedScheme dated, CreditSubject subject, int knownBy, BatchBench bench)
    {
        var recorder = default(NoRecorder);
        var outcome = Evaluator.Evaluate(dated, knownBy, bench.Reader.Rows, bench.Workspace, ref recorder);
        return ResultBuilder.Build(dated, subject.Id, subject.Type, outcome, bench.Workspace, bench.Reader.IgnoredCount);
    }

    /// <summary>What the kernel looks up on a date; the last one asked for is kept.</summary>
    private PlainTables TablesOf(DatedScheme dated, PlainShape shape)
    {
        if (Volatile.Read(ref _lastTables) is { } last && last.Dated == dated)
        {
            return last;
        }

        var tables = new PlainTables(dated, shape);
        Volatile.Write(ref _lastTables, tables);
        return tables;
    }
}
