using BenchmarkDotNet.Attributes;
using CreditGrading.Benchmarks.Peers;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks;

/// <summary>
/// One subject at a time through the single door, against the idiomatic C# that a team would write for this one scheme. A call
/// works through many subjects, or the processor would learn the records of one by heart; figures are those of one subject.
/// </summary>
[MemoryDiagnoser]
public class GradeOneBenchmarks
{
    private const int Subjects = 1_000;

    private readonly Outcomes _outcomes = new(Subjects);
    private GroupByLoop _groupBy = null!;
    private Grader _grader = null!;
    private CreditSubject[] _subjects = null!;

    /// <summary>Records of a subject on the mean.</summary>
    [Params(8, 64)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var shape = Records == PopulationShape.Mean8.Mean ? PopulationShape.Mean8 : PopulationShape.Mean64;
        var (population, expected) = WorkloadCheck.Generate(KnownTotals.Of(shape));
        _groupBy = new(population, ..Subjects);
        _grader = JiningLikeScheme.Compile(copies: 1);
        _subjects = population.SubjectsOf(..Subjects);
        var graded = Grade();
        WorkloadCheck.Expect(
            graded == GroupBy() && graded == expected.Scores.Take(Subjects).Sum(),
            "the grader, GroupBy and the table loop differ");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public int GroupBy()
    {
        _groupBy.Run(_outcomes);
        return _outcomes.Scores.Sum();
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int Grade()
    {
        var sum = 0m;
        foreach (var subject in _subjects)
        {
            sum += _grader.Grade(subject, WorkloadDays.AsOf).Score!.Value;
        }

        return (int)sum;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int Explain()
    {
        var sum = 0m;
        foreach (var subject in _subjects)
        {
            sum += _grader.Explain(subject, WorkloadDays.AsOf).ComputedScore!.Value;
        }

        return (int)sum;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int ExplainAsLetter()
    {
        var sum = 0;
        foreach (var subject in _subjects)
        {
            sum += _grader.Explain(subject, WorkloadDays.AsOf).ToLetterText(MessageLanguage.Chinese).Length;
        }

        return sum;
    }
}
