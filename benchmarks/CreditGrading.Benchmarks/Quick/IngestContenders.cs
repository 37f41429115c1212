using CreditGrading.Benchmarks.Peers;
using CreditGrading.Benchmarks.Workload;
using CreditGrading.Bulk;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>
/// Who brings rows in any order into columns. A record is what counts here; it is as if each were loaded from elsewhere.
/// </summary>
internal static class IngestContenders
{
    private const string Population = "ingest, mean 8";

    public static IEnumerable<Contender> Of(Population population, Outcomes expected)
    {
        var rows = population.ShuffledRows();
        var columns = FieldColumns.Of(rows, population.SubjectCount);
        yield return Ingest(
            population,
            "by hand: shuffled rows to 11 B columns",
            () => columns = FieldColumns.Of(rows, population.SubjectCount),
            () => CheckColumns(columns, population, expected));

        var batches = new PopulationBatch(population);
        var builder = batches.Begin();
        var batch = builder.Build();
        yield return Ingest(
            population,
            "SubjectBatchBuilder: shuffled rows to a batch",
            () =>
            {
                batches.Begin(builder);
                batches.Add(builder, rows);
                batch = builder.Build();
            },
            () => CheckBatch(batch, expected),
            Target.NanosecondsPerRecord(12));
    }

    private static Contender Ingest(
        Population population, string name, Action run, Action check, params Target[] targets) => new()
        {
            Population = Population,
            Name = name,
            Subjects = population.SubjectCount,
            Records = population.Rows.Length,
            Run = run,
            Check = check,
            Targets = targets,
        };

    private static void CheckBatch(SubjectBatch batch, Outcomes expected)
    {
        var results = new BatchResults();
        JiningLikeScheme.Compile(1).GradeMany(batch, WorkloadDays.AsOf, results);
        BulkContenders.CheckEqual(expected, results);
    }

    private static void CheckColumns(FieldColumns columns, Population population, Outcomes expected)
    {
        var outcomes = new Outcomes(population.SubjectCount);
        new FieldLoop(columns, population.Shape.Copies).Run(outcomes);
        WorkloadCheck.Expect(outcomes.Checksum == expected.Checksum, "the columns of shuffled rows are graded otherwise");
    }
}
