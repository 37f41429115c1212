using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>
/// Grades ranges of a batch, on several threads where there are enough subjects. Results do not depend on how it is cut.
/// </summary>
internal sealed class BatchRun(
    DatedScheme dated, PlainTables? tables, FoldedBatch batch, int knownBy, BatchResults results, SparePool<BatchBench> benches)
{
    /// <summary>The subjects and records that are graded between two looks at the cancellation, about.</summary>
    private const int WeightOfChunk = 1 << 15;

    private readonly PlainKernel? _kernel = tables is not null && batch.Plain is { } plain
        ? new(tables, batch, plain, knownBy)
        : null;
    private readonly int _chunk = ChunkOf(batch);
    private int _next;

    /// <summary>Grades all subjects.</summary>
    /// <exception cref="OperationCanceledException">The run was canceled; nothing of it goes on.</exception>
    public void Grade(int threads, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var chunks = (batch.SubjectCount + _chunk - 1) / _chunk;
        if (Math.Min(threads, chunks) <= 1)
        {
            GradeChunks(cancellationToken);
        }
        else
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
            Parallel.For(0, Math.Min(threads, chunks), options, _ => GradeChunks(cancellationToken));
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static int ChunkOf(FoldedBatch batch) =>
        (int)Math.Max(1, (long)WeightOfChunk * batch.SubjectCount / Math.Max(1, (long)batch.SubjectCount + batch.RecordCount));

    /// <summary>Grades one chunk after another until none is left, or the run is canceled.</summary>
    private void GradeChunks(CancellationToken cancellationToken)
    {
        // No finally: a bench that an exception left half-filled must not come back.
        var bench = benches.Take();
        while (!cancellationToken.IsCancellationRequested && TakeChunk(out var first, out var last))
        {
            GradeRange(first, last, bench);
        }

        bench.Release();
        benches.Return(bench);
    }

    private bool TakeChunk(out int first, out int last)
    {
        // Read before it is added to, so that idle threads cannot push it past the largest number.
        first = Volatile.Read(ref _next);
        first = first < batch.SubjectCount ? Interlocked.Add(ref _next, _chunk) - _chunk : first;
        last = (int)Math.Min(batch.SubjectCount, (long)first + _chunk);
        return first < batch.SubjectCount;
    }

    private void GradeRange(int first, int last, BatchBench bench)
    {
        results.Clear(first, last);
        _kernel?.Grade(first, last, bench, results);
        for (var i = batch.FirstOther(first); i < batch.Others.Length && batch.Others[i].Subject < last; i++)
        {
            GradeOther(batch.Others[i], bench.Workspace);
        }
    }

    private void GradeOther(in OtherSubject other, EvaluationWorkspace workspace)
    {
        if (other.Count == OtherSubject.Rejected)
        {
            results.Reject(other.Subject);
            return;
        }

        var recorder = default(NoRecorder);
        results.Set(other.Subject, Evaluator.Evaluate(dated, knownBy, batch.RowsOf(other), workspace, ref recorder), workspace);
    }
}
