using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CreditGrading.Tests.Properties;

/// <summary>The library against the slow, obvious evaluator that was written from the semantics alone.</summary>
public sealed class DifferentialProperties(ITestOutputHelper output)
{
    [Fact]
    public void The_library_agrees_with_the_reference_evaluator()
    {
        var distribution = new Distribution();
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Loading.Grader(grading);
            distribution.Add(grading.Scheme);
            foreach (var subject in grading.Subjects)
            {
                var expected = ReferenceEvaluator.Evaluate(grading.Scheme, subject.Subject, subject.Day, subject.Options);
                var actual = grader.Grade(subject.Subject, subject.Day, subject.Options);
                distribution.Add(grading.Scheme, subject, expected);

                var differences = ResultDifferences.Find(expected, actual);
                Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\nfor {subject}\nunder {grading.Yaml}");
            }
        }).Check(Generators.Seeded(Generators.Cases(2400)));

        output.WriteLine(distribution.ToString());
        DistributionAssert.IsBroad(distribution);
    }

    // Few records are looked at one by one; many are hashed and sorted, which has to give the same.
    [Fact]
    public void The_library_agrees_on_subjects_with_many_records()
    {
        var graded = 0;
        Prop.ForAll(Generators.SoundWholeCases, grading =>
        {
            var grader = Loading.Grader(grading);
            foreach (var few in grading.Subjects.Take(2))
            {
                var subject = few.With(records: ManyRecords.Of(few.Subject.Records, 12));
                var expected = ReferenceEvaluator.Evaluate(grading.Scheme, subject.Subject, subject.Day, subject.Options);
                var actual = grader.Grade(subject.Subject, subject.Day, subject.Options);
                graded += actual.IsGraded ? 1 : 0;

                var differences = ResultDifferences.Find(expected, actual);
                Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\nfor {subject}\nunder {grading.Yaml}");
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));

        Assert.True(graded > 100, $"only {graded} subjects were graded");
    }
}
