using System.Text;
using BenchmarkDotNet.Attributes;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks;

/// <summary>What it costs, in a warm process, to load and to compile a scheme of 24 indicators and one of 240.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private byte[] _utf8 = null!;
    private GradingScheme _scheme = null!;

    [Params(24, 240)]
    public int Indicators { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _utf8 = Encoding.UTF8.GetBytes(JiningLikeScheme.TextOf(Indicators / JiningLikeRules.BaseIndicators));
        _scheme = SchemeLoader.LoadOrThrow(_utf8);
    }

    [Benchmark(Baseline = true)]
    public SchemeLoadResult Load() => SchemeLoader.Load(_utf8);

    [Benchmark]
    public Grader Compile() => Grader.Compile(_scheme);
}
