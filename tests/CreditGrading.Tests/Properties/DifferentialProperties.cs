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
        }).Check(Generators.Seeded(Generators.Cases(3000)));

        output.WriteLine(distribution.ToString());
        DistributionAssert.IsBroad(distribution);
    }
}
