using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>A batch gives each subject what grading it alone gives, with the kernel and without, on one thread and on two.</summary>
public sealed class BatchProperties
{
    private static readonly BatchOptions[] Ways =
    [
        new() { Threads = 1 },
        new() { Threads = 2 },
        new() { Threads = 1, UseKernel = false },
    ];

    [Fact]
    public void A_batch_gives_what_each_subject_gives_alone()
    {
        var results = new BatchResults();
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Loading.Grader(grading);
            var batch = BatchOf(grading);
            foreach (var day in grading.Subjects.DistinctBy(subject => (subject.Day, subject.Options)))
            {
                var alone = grading.Subjects.Select(subject => grader.Grade(subject.Subject, day.Day, day.Options)).ToList();
                foreach (var way in Ways)
                {
                    grader.GradeMany(batch, day.Day, results, way with { Grading = day.Options });
                    Assert.True(Show(results).SequenceEqual(alone.Select(Show)),
                        $"{way}: {string.Join('\n', Show(results))}\n{string.Join('\n', alone.Select(Show))}\n{day}\nunder {grading.Yaml}");
                }
            }

        }).Check(Generators.Seeded(Generators.Cases(600)));

    }

    private static SubjectBatch BatchOf(GradingCase grading)
    {
        var builder = new SubjectBatchBuilder();
        foreach (var (index, subject) in grading.Subjects.Index())
        {
            builder.Add(new CreditSubject($"S{index}", subject.Subject.Type) { Records = subject.Subject.Records, Facts = subject.Subject.Facts });
        }

        return builder.Build();
    }

    private static string Show(GradingResult result) =>
        $"{result.Outcome} {result.Grade?.Code} {result.Score} {result.IsScoreRounded} {result.Category} {result.NamedOutcome?.Code} {result.UsesAssumed}";

    private static IEnumerable<string> Show(BatchResults results) => Enumerable.Range(0, results.Count).Select(i =>
        $"{results.OutcomeOf(i)} {results.GradeOf(i)?.Code} {results.ScoreOf(i)} {results.IsScoreRounded(i)} {results.CategoryOf(i)} {results.NamedOutcomeOf(i)?.Code} {results.UsesAssumed(i)}");
}
