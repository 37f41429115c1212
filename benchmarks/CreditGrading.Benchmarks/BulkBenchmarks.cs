using BenchmarkDotNet.Attributes;
using CreditGrading.Benchmarks.Peers;
using CreditGrading.Benchmarks.Quick;
using CreditGrading.Benchmarks.Workload;
using CreditGrading.Bulk;

namespace CreditGrading.Benchmarks;

/// <summary>Many subjects at once: 200,000 with eight records on the mean; figures are those of one subject.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Subjects = 200_000;

    private readonly Outcomes _outcomes = new(Subjects);
    private FieldLoop _fieldLoop = null!;
    private readonly Grader _grader = JiningLikeScheme.Compile(1);
    private readonly BatchResults _results = new();
    private readonly BatchOptions _one = new() { Threads = 1 };
    private FoldedLoop _foldedLoop = null!;
    private SubjectBatch _batch = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var known = KnownTotals.Of(PopulationShape.Mean8);
        var (population, expected) = WorkloadCheck.Generate(known);
        _fieldLoop = new(FieldColumns.Of(population.Rows, population.SubjectCount), copies: 1);
        _foldedLoop = new(new(population), copies: 1);
        FoldedLoop();
        WorkloadCheck.Expect(_outcomes.Checksum == known.Checksum, "the folded loop gives another checksum");
        var rows = new PopulationBatch(population);
        var builder = rows.Begin();
        rows.Add(builder, population.Rows);
        _batch = builder.Build();
        GradeMany();
        BulkContenders.CheckEqual(expected, _results);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public void FoldedLoop() => _foldedLoop.Run(WorkloadDays.AsOfNumber, _outcomes);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public void FieldLoop() => _fieldLoop.Run(_outcomes);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public void GradeMany() => _grader.GradeMany(_batch, WorkloadDays.AsOf, _results, _one);
}
