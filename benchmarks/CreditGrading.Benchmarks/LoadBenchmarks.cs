using System.Text;
using BenchmarkDotNet.Attributes;

namespace CreditGrading.Benchmarks;

/// <summary>What loading and compiling a scheme costs, on the scheme of Jining.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly GradingScheme _scheme = BundledSchemes.Get("jining");
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(BundledSchemes.Get("jining").CanonicalText);

    [Benchmark(Baseline = true)]
    public SchemeLoadResult Load() => SchemeLoader.Load(_utf8);

    [Benchmark]
    public Grader Compile() => Grader.Compile(_scheme);
}
