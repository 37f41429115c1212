using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>Grades batches under one scheme; keeps what the runs have in common. Safe for concurrent use.</summary>
internal sealed class BatchGrader
{
    private readonly CompiledScheme _scheme;
    private readonly PlainShape? _shape;
    private readonly BatchBenches _benches;
    private PlainTables? _lastTables;

    public BatchGrader(CompiledScheme scheme)
    {
        _scheme = scheme;
        _shape = PlainShape.Of(scheme);
        _benches = new(scheme, _shape);
    }

    /// <summary>Grades a batch on a date on which that is allowed.</summary>
    public void Grade(DatedScheme dated, SubjectBatch batch, BatchResults results, BatchOptions options, CancellationToken cancellationToken)
    {
        var shape = options.UseKernel ? _shape : null;
        var knownBy = options.Grading.KnownBy is { } day ? DayKey.Of(day) : dated.Day;
        var folded = batch.FoldedFor(_scheme, options.Grading.UnknownIndicators, shape);
        results.Begin(dated, batch.SubjectCount);
        var run = new BatchRun(dated, shape is null ? null : TablesOf(dated, shape), folded, knownBy, results, _benches);
        run.Grade(options.Threads ?? Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>Buffers in which single subjects are added up in the way of the kernel; null where the scheme allows none.</summary>
    public UsualSubjects? MakeUsualSubjects() => _shape is null ? null : new(_scheme, _shape);

    /// <summary>What the kernel looks up on a date; the last one asked for is kept.</summary>
    public PlainTables TablesOf(DatedScheme dated) => TablesOf(dated, _shape!);

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
