using System.Diagnostics;
using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using CreditGrading.Benchmarks.Workload;
using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Benchmarks;

/// <summary>
/// What it costs that somebody might listen to telemetry, and that somebody does. <see cref="Inside"/> grades behind the door
/// that looks for listeners: all that <see cref="NobodyListens"/> takes more is an upper bound of what looking costs.
/// </summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private const int Subjects = 1_000;

    private readonly List<IDisposable> _listeners = [];
    private Grader _grader = null!;
    private BatchGrader _inside = null!;
    private DatedScheme _dated = null!;
    private CreditSubject[] _subjects = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var (population, _) = WorkloadCheck.Generate(KnownTotals.Of(PopulationShape.Mean8));
        _grader = JiningLikeScheme.Compile(copies: 1);
        var compiled = SchemeCompiler.Compile(_grader.Scheme, (BoundScheme)_grader.Scheme.Content);
        (_inside, _dated) = (new(compiled), compiled.At(WorkloadDays.AsOf));
        _subjects = population.SubjectsOf(..Subjects);
        WorkloadCheck.Expect(Inside() == NobodyListens(), "the door gives other scores");
    }

    [GlobalSetup(Target = nameof(MeterListens))]
    public void PrepareMeter()
    {
        Prepare();
        var meter = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "CreditGrading")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meter.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        meter.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        meter.Start();
        _listeners.Add(meter);
    }

    [GlobalSetup(Target = nameof(ActivitiesAreRecorded))]
    public void PrepareActivities()
    {
        Prepare();
        var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "CreditGrading",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(activities);
        _listeners.Add(activities);
    }

    [GlobalCleanup]
    public void CleanUp() => _listeners.ForEach(listener => listener.Dispose());

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public decimal Inside()
    {
        var sum = 0m;
        foreach (var subject in _subjects)
        {
            sum += _inside.Grade(_dated, subject, GradingOptions.Default).Score!.Value;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Subjects)]
    public decimal NobodyListens() => Grade();

    [Benchmark(OperationsPerInvoke = Subjects)]
    public decimal MeterListens() => Grade();

    [Benchmark(OperationsPerInvoke = Subjects)]
    public decimal ActivitiesAreRecorded() => Grade();

    private decimal Grade()
    {
        var sum = 0m;
        foreach (var subject in _subjects)
        {
            sum += _grader.Grade(subject, WorkloadDays.AsOf).Score!.Value;
        }

        return sum;
    }
}
