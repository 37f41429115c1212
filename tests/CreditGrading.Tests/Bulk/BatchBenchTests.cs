using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class BatchBenchTests
{
    [Fact]
    public void Take_BenchThatWasReturned_IsTheSame()
    {
        var scheme = BatchPaths.Compile(Population.Scheme);
        var benches = new BatchBenches(scheme, PlainShape.Of(scheme));

        var (first, second) = (benches.Take(), benches.Take());
        benches.Return(first);

        Assert.NotSame(first, second);
        Assert.Same(first, benches.Take());
        Assert.NotNull(first.Scratch);
    }

    [Fact]
    public void Take_NothingForTheKernel_HasNoScratch() =>
        Assert.Null(new BatchBenches(BatchPaths.Compile(Population.Scheme), null).Take().Scratch);
}
