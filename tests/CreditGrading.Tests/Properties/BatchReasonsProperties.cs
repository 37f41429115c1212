using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>A batch tells for which subjects grading alone gives reasons.</summary>
public sealed class BatchReasonsProperties
{
    /// <summary>
    /// The notes not looked at: the scheme is out of force, the day is no evaluation day, records were ignored.
    /// </summary>
    private static readonly string[] NotesApart = ["CG0502", "CG0503", "CG0504"];

    [Fact]
    public void A_batch_has_reasons_where_the_subject_alone_has()
    {
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Loading.Grader(grading);
            var results = new BatchResults();
            foreach (var subject in grading.Subjects)
            {
                var batch = new SubjectBatchBuilder();
                batch.Add(subject.Subject);
                grader.GradeMany(batch.Build(), subject.Day, results, new() { Grading = subject.Options });
                var reasons = grader.Grade(subject.Subject, subject.Day, subject.Options).Reasons;

                Assert.Equal(reasons.Any(reason => !NotesApart.Contains(reason.Code)), results.HasReasons(0));
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));
    }
}
