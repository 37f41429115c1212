using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks;

/// <summary>
/// From YAML to the first grade, each time in a new process, so that the runtime still has to compile the code. Starting the
/// process is not in it; for that see the quick run.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstGradeBenchmarks
{
    [Benchmark]
    public GradingResult ToFirstGrade() => FirstGrade.Of(EmbeddedSchemes.JiningLike);
}
