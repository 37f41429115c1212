using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Explanation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>
/// Grades subjects under one scheme on dates on which that is allowed; keeps what the runs have in common. Safe for concurrent
/// use.
/// </summary>
internal sealed class BatchGrader
{
    private readonly CompiledScheme _scheme;
    private readonly PlainShape? _shape;
    private readonly SparePool<BatchBench> _benches;
    private readonly Lazy<Explainer> _explainer;
    private PlainTables? _lastTables;

    public BatchGrader(CompiledScheme scheme)
    {
        _scheme = scheme;
        _shape = PlainShape.Of(scheme);
        _benches = new(() => new(scheme, _shape));
        _explainer = new(() => new(scheme.Scheme));
    }

    /// <summary>Grades a batch.</summary>
    public void Grade(
        DatedScheme dated, SubjectBatch batch, BatchResults results, BatchOptions options, CancellationToken cancellationToken)
    {
        var shape = options.UseKernel ? _shape : null;
        var folded = batch.FoldedFor(_scheme, options.Grading.IgnoreUnknownIndicators, shape);
        results.Begin(dated, batch.SubjectCount);
        var tables = shape is null ? null : TablesOf(dated, shape);
        var run = new BatchRun(dated, tables, folded, KnownBy(dated, options.Grading), results, _benches);
        run.Grade(options.Threads ?? Environment.ProcessorCount, cancellationToken);
        results.Complete(batch.SubjectCount);
    }

    /// <summary>Grades one subject of a batch.</summary>
    public GradingResult Grade(DatedScheme dated, SubjectBatch batch, int subject, GradingOptions options)
    {
        var folded = batch.FoldedFor(_scheme, options.IgnoreUnknownIndicators, _shape);
        if (options.IgnoreUnknownIndicators || !folded.IsPlain(subject))
        {
            return GradeOther(dated, batch, folded, subject, options);
        }

        // No finally: a bench that an exception left half-filled must not come back.
        var bench = _benches.Take();
        var (plain, tables, knownBy) = (folded.Plain!, TablesOf(dated, _shape!), KnownBy(dated, options));
        var sums = new PlainKernel(tables, folded, plain, knownBy).AddUp(subject, bench.Scratch!);
        var simple = plain.SimpleTypes[subject];
        var result = simple >= 0 && !sums.AreCounted
            ? ByScore(tables, _shape!.Types[simple]!, batch.IdOf(subject), sums, bench.Scratch!)
            : Conclude(
                tables, knownBy, (batch.IdOf(subject), batch.TypeOf(subject)),
                folded.RowsOf([], plain.Types[subject], plain.FactsOf(subject)), sums, bench);
        _benches.Return(bench);
        return result;
    }

    /// <summary>Grades a subject that stands alone.</summary>
    public GradingResult Grade(DatedScheme dated, CreditSubject subject, GradingOptions options)
    {
        // No finally: a bench that an exception left half-filled must not come back.
        var bench = _benches.Take();
        var tables = _shape is null ? null : TablesOf(dated, _shape);
        var result = tables is not null && bench.Usual!.TryAddUp(tables, subject, bench.Scratch!, out var sums)
            ? GradeUsual(tables, subject, options, sums, bench)
            : Read(dated, subject, options, bench);
        _benches.Return(bench);
        return result;
    }

    /// <summary>Grades a subject that stands alone and keeps it, to explain the result when that is asked for.</summary>
    public GradingExplanation Explain(DatedScheme dated, CreditSubject subject, GradingOptions options)
    {
        // Records are immutable; the lists that hold them, and the facts, are the caller's.
        var result = Grade(dated, subject, options);
        var kept = new CreditSubject(subject.Id, subject.Type)
        {
            Records = subject.Records?.ToArray() ?? [],
            Facts = Kept(subject.Facts),
        };
        return new(result, Explainer.KnownBy(dated, options), () => Explain(dated, kept, options, result));
    }

    private static int KnownBy(DatedScheme dated, GradingOptions options) =>
        options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;

    /// <summary>The result of a subject of a simple type none of whose records is counted: the score alone decides.</summary>
    private static GradingResult ByScore(
        PlainTables tables, PlainType type, string subjectId, in PlainSums sums, PlainScratch scratch)
    {
        var usesAssumed = sums.UseAssumed | type.UsesAssumed;
        var sum = scratch.Take(sums.Indicators, ref usesAssumed);
        var score = tables.Dated.Scheme.ScoreClamp.Apply(sum + type.Base, ref usesAssumed);
        return ResultBuilder.ByScore(tables.Dated, subjectId, score, type.RankOf(score, limit: 0, ref usesAssumed), usesAssumed);
    }

    /// <summary>The result of a subject whose records have been added up, by the evaluator.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // What few subjects need would make the way of the others longer.
    private static GradingResult Conclude(
        PlainTables tables, int knownBy, (string Id, string? Type) name, SubjectRows subject, in PlainSums sums, BatchBench bench)
    {
        var outcome = bench.Conclude(tables.Dated, knownBy, subject, sums.Indicators, sums.UseAssumed);
        return ResultBuilder.Build(tables.Dated, name.Id, name.Type, outcome, bench.Workspace, ignoredCount: 0);
    }

    private static IReadOnlyDictionary<string, FactValue> Kept(IReadOnlyDictionary<string, FactValue>? facts) =>
        facts is { Count: > 0 }
            ? new Dictionary<string, FactValue>(facts, StringComparer.Ordinal)
            : ImmutableDictionary<string, FactValue>.Empty;

    private ExplanationParts Explain(DatedScheme dated, CreditSubject subject, GradingOptions options, GradingResult result)
    {
        if (result.Outcome == GradingOutcome.Rejected)
        {
            return new() { Reasons = result.Reasons };
        }

        // No finally: a bench that an exception left half-filled must not come back.
        var bench = _benches.Take();
        bench.Reader.Read(subject, options.IgnoreUnknownIndicators);
        var parts = _explainer.Value.Explain(dated, subject, options, result, bench.Reader, bench.Workspace);
        bench.Release();
        _benches.Return(bench);
        return parts;
    }

    private GradingResult GradeUsual(
        PlainTables tables, CreditSubject subject, GradingOptions options, in PlainSums sums, BatchBench bench)
    {
        var shape = tables.Shape;
        var type = SubjectReader.TypeOf(_scheme, subject.Type);
        return !sums.AreCounted && type >= 0 && shape.Types[type] is { } simple
            ? ByScore(tables, simple, subject.Id, sums, bench.Scratch!)
            : Conclude(tables, KnownBy(tables.Dated, options), (subject.Id, subject.Type), shape.Rest.RowsOf(type), sums, bench);
    }

    /// <summary>Grades a subject of a batch that is not plain.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private GradingResult GradeOther(
        DatedScheme dated, SubjectBatch batch, FoldedBatch folded, int subject, GradingOptions options)
    {
        // What was ignored or rejected is told of record by record, and the columns have forgotten it.
        if (options.IgnoreUnknownIndicators
            || folded.Others[folded.FirstOther(subject)] is not { Count: not OtherSubject.Rejected } other)
        {
            return Grade(dated, batch.SubjectAt(subject), options);
        }

        var bench = _benches.Take();
        var recorder = default(NoRecorder);
        var outcome = Evaluator.Evaluate(dated, KnownBy(dated, options), folded.RowsOf(other), bench.Workspace, ref recorder);
        var result = ResultBuilder.Build(dated, batch.IdOf(subject), batch.TypeOf(subject), outcome, bench.Workspace,
            ignoredCount: 0);
        bench.Release();
        _benches.Return(bench);
        return result;
    }

    /// <summary>Reads a subject and grades it, or rejects it for its faults.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GradingResult Read(DatedScheme dated, CreditSubject subject, GradingOptions options, BatchBench bench)
    {
        var reader = bench.Reader;
        reader.Read(subject, options.IgnoreUnknownIndicators);
        var result = reader.Faults.IsEmpty
            ? Evaluate(dated, subject, KnownBy(dated, options), bench)
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
