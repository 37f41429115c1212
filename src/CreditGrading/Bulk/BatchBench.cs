using System.Collections.Concurrent;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The buffers of one thread that grades a batch.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="shape">What the kernel can grade of it.</param>
internal sealed class BatchBench(CompiledScheme scheme, PlainShape? shape)
{
    public EvaluationWorkspace Workspace { get; } = new(scheme);

    /// <summary>The kernel's; null where it can grade nothing of the scheme.</summary>
    public PlainScratch? Scratch { get; } = shape is null ? null : new(scheme, shape);
}

/// <summary>Benches that are not in use. Safe for concurrent use.</summary>
internal sealed class BatchBenches(CompiledScheme scheme, PlainShape? shape)
{
    private readonly ConcurrentBag<BatchBench> _free = [];

    public BatchBench Take() => _free.TryTake(out var bench) ? bench : new(scheme, shape);

    public void Return(BatchBench bench) => _free.Add(bench);
}
