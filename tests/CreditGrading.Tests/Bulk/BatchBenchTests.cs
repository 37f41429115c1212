using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class BatchBenchTests
{
    [Fact]
    public void Buffers_OfOneBench_AreMadeOnce()
    {
        var scheme = BatchPaths.Compile(Population.Scheme);
        var bench = new BatchBench(scheme, PlainShape.Of(scheme));

        Assert.NotNull(bench.Scratch);
        Assert.NotNull(bench.Usual);
        Assert.Same(bench.Usual, bench.Usual);
        Assert.Same(bench.Reader, bench.Reader);
    }

    [Fact]
    public void Buffers_NothingForTheKernel_AreThoseOfTheEvaluatorOnly()
    {
        var bench = new BatchBench(BatchPaths.Compile(Population.Scheme), shape: null);

        Assert.Null(bench.Scratch);
        Assert.Null(bench.Usual);
        Assert.NotNull(bench.Workspace);
    }
}
