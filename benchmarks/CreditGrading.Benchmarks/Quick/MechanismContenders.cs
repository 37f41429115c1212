using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>Who competes on the scheme of every mechanism. There is no peer: nobody writes that by hand.</summary>
internal static class MechanismContenders
{
    public static IEnumerable<Contender> Of(MechanismPopulation population)
    {
        var grader = MechanismPopulation.Compile();
        var checksum = default(Checksum);
        yield return new()
        {
            Population = MechanismPopulation.Name,
            Name = "Grade, CreditRecord objects",
            Subjects = population.Subjects.Count,
            Records = population.RecordCount,
            Run = () => checksum = GradeAll(grader, population),
            Check = () => MechanismPopulation.CheckChecksum(checksum),
        };
        yield return BulkContenders.Of(population, grader);
    }

    private static Checksum GradeAll(Grader grader, MechanismPopulation population)
    {
        var checksum = default(Checksum);
        foreach (var subject in population.Subjects)
        {
            var result = grader.Grade(subject, WorkloadDays.AsOf);
            MechanismPopulation.AddTo(ref checksum, result.Outcome, result.Grade?.Rank ?? -1, result.Score);
        }

        return checksum;
    }
}
