using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CreditGrading.Tests.Properties;

/// <summary>
/// A batch gives each subject what grading it alone gives, with the kernel and without, on one thread and on two.
/// </summary>
public sealed class BatchProperties(ITestOutputHelper output)
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
        var paths = new PathCounts();
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Loading.Grader(grading);
            var batch = BatchOf(grading);
            paths.Add(grader.Scheme, batch);
            foreach (var day in grading.Subjects.DistinctBy(subject => (subject.Day, subject.Options)))
            {
                var alone = grading.Subjects.Select(subject => BatchTrial.LineOf(grader.Grade(subject.Subject, day.Day,
                    day.Options))).ToList();
                for (var i = 0; i < batch.SubjectCount; i++)
                {
                    BatchTrial.GradeOne(grader, batch, i, day.Day, day.Options);
                }

                foreach (var way in Ways)
                {
                    grader.GradeMany(batch, day.Day, results, way with { Grading = day.Options });
                    Assert.True(BatchTrial.LinesOf(results).SequenceEqual(alone),
                        $"{way}: {string.Join('\n', BatchTrial.LinesOf(results))}\n{string.Join('\n', alone)}\n{day}\nunder {grading.Yaml}");
                }
            }
        }).Check(Generators.Seeded(Generators.Cases(600)));

        output.WriteLine(paths.ToString());
        paths.AssertShare(BatchPath.Concluded, 5);
        paths.AssertShare(BatchPath.General, 5);
        paths.AssertShare(BatchPath.Rejected, 5);
    }

    [Fact]
    public void A_population_under_a_plain_scheme_gives_what_each_subject_gives_alone()
    {
        var paths = new PathCounts();
        Prop.ForAll(Generators.DiceSeeds, seed =>
        {
            var (yaml, batch) = PlainDrawing.Draw(seed);
            var grader = Loading.Grader(yaml);
            paths.Add(grader.Scheme, batch);
            foreach (var days in (int[])[0, -1, 90, -400])
            {
                var options = new GradingOptions { KnownBy = days == 0 ? Trial.Day.PlusDays(1) : null };
                BatchTrial.Agree(grader, batch, Trial.Day.PlusDays(days), options);
            }
        }).Check(Generators.Seeded(Generators.Cases(600)));

        output.WriteLine(paths.ToString());
        paths.AssertShare(BatchPath.Simple, 20);
        paths.AssertShare(BatchPath.Counted, 10);
        paths.AssertShare(BatchPath.Concluded, 5);
        paths.AssertShare(BatchPath.General, 1);
        paths.AssertShare(BatchPath.Rejected, 1);
    }

    private static SubjectBatch BatchOf(GradingCase grading) => BatchTrial.BatchOf(grading.Subjects.Select(
        (subject, index) => new CreditSubject($"S{index}",
            subject.Subject.Type)
        { Records = subject.Subject.Records, Facts = subject.Subject.Facts }));
}
