using CreditGrading.Benchmarks.Peers;
using CreditGrading.Benchmarks.Workload;
using CreditGrading.Bulk;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>The ways in which the library grades many subjects in columns.</summary>
internal static class BulkContenders
{
    public const string OneThread = "GradeMany, 1 thread";

    /// <summary>
    /// The evaluator takes records in rows of a hundred bytes: those of more subjects would not fit into memory.
    /// </summary>
    private const int MostWithoutKernel = 2_000_000;

    private static readonly BatchOptions One = new() { Threads = 1 };

    /// <summary>Those that compete on a population of the workload "jining-like".</summary>
    public static IEnumerable<Contender> Of(Population population, Outcomes expected)
    {
        var shape = population.Shape;
        var grader = JiningLikeScheme.Compile(shape.Copies);
        var rows = new PopulationBatch(population);
        var builder = rows.Begin();
        rows.Add(builder, population.Rows);
        var batch = builder.Build();
        var results = new BatchResults();

        Contender Of(string name, BatchOptions options, params Target[] targets) => new()
        {
            Population = shape.Name,
            Name = name,
            Subjects = population.SubjectCount,
            Records = population.Rows.Length,
            Run = () => grader.GradeMany(batch, WorkloadDays.AsOf, results, options),
            Check = () => CheckEqual(expected, results),
            Targets = targets,
        };

        yield return Of(OneThread, One, [.. TargetsOf(shape)]);
        yield return Of(
            "GradeMany, 2 threads",
            new() { Threads = 2 },
            Target.FasterThan(1.8, Contender.KeyOf(shape.Name, OneThread), "1 thread"));
        if (population.SubjectCount <= MostWithoutKernel)
        {
            yield return Of("GradeMany, 1 thread, kernel off", One with { UseKernel = false }, Target.NothingAllocated());
        }

        yield return OneByOne(population, expected, grader, batch);
    }

    /// <summary>Grades every subject of the scheme of every mechanism.</summary>
    public static Contender Of(MechanismPopulation population, Grader grader)
    {
        var builder = new SubjectBatchBuilder();
        foreach (var subject in population.Subjects)
        {
            builder.Add(subject);
        }

        var batch = builder.Build();
        var results = new BatchResults();
        return new()
        {
            Population = MechanismPopulation.Name,
            Name = OneThread,
            Subjects = population.Subjects.Count,
            Records = population.RecordCount,
            Run = () => grader.GradeMany(batch, WorkloadDays.AsOf, results, One),
            Check = () => MechanismPopulation.CheckChecksum(ChecksumOf(results)),
            Targets =
            [
                Target.AtMostTimes(4, Contender.KeyOf("mean 8", JiningLikeContenders.FoldedLoop), "table loop, mean 8"),
                Target.NothingAllocated(),
            ],
        };
    }

    /// <summary>Whether results are those that are expected.</summary>
    public static void CheckEqual(Outcomes expected, BatchResults results)
    {
        var scores = results.ScaledScores;
        for (var subject = 0; subject < results.Count; subject++)
        {
            WorkloadCheck.Expect(
                scores[subject] == expected.Scores[subject] && results.Ranks[subject] == expected.Grades[subject],
                "a batch is graded otherwise than by the table loop");
        }
    }

    /// <summary>What one subject costs whose codes are numbers already, its whole result included.</summary>
    private static Contender OneByOne(Population population, Outcomes expected, Grader grader, SubjectBatch batch)
    {
        var range = population.Slices(JiningLikeContenders.SampleRecords).First();
        var (_, count) = range.GetOffsetAndLength(population.SubjectCount);
        var outcomes = new Outcomes(population.SubjectCount);
        return new()
        {
            Population = population.Shape.Name,
            Name = "Grade, subjects of a batch",
            Subjects = count,
            Records = population.RecordsIn(range),
            Run = () =>
            {
                for (var subject = 0; subject < count; subject++)
                {
                    JiningLikeContenders.Write(grader.Grade(batch, subject, WorkloadDays.AsOf), subject, outcomes);
                }
            },
            Check = () => JiningLikeContenders.CheckEqual(expected, outcomes, range),
            Targets = [Target.AtMostTimes(0.15, Contender.KeyOf(population.Shape.Name, JiningLikeContenders.GroupBy), "GroupBy")],
        };
    }

    private static IEnumerable<Target> TargetsOf(PopulationShape shape)
    {
        yield return Target.AtMostTimes(1.5, Contender.KeyOf(shape.Name, JiningLikeContenders.FoldedLoop), "table loop");
        yield return Target.NothingAllocated();
        if (shape == PopulationShape.Mean8)
        {
            yield return Target.FasterThan(15, Contender.KeyOf(shape.Name, JiningLikeContenders.GroupBy), "GroupBy");
        }

        if (shape.Copies > 1 && shape.Mean == PopulationShape.Mean8.Mean)
        {
            yield return Target.AtMostTimes(1.3, Contender.KeyOf(PopulationShape.Mean8.Name, OneThread), "24 indicators");
        }
    }

    private static Checksum ChecksumOf(BatchResults results)
    {
        var checksum = default(Checksum);
        for (var subject = 0; subject < results.Count; subject++)
        {
            MechanismPopulation.AddTo(
                ref checksum, results.OutcomeOf(subject), results.Ranks[subject], results.ScoreOf(subject));
        }

        return checksum;
    }
}
