using System.Globalization;
using CreditGrading.Benchmarks.Peers;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>
/// Holds generator, scheme, peers and grader against what is known of the workload. Nothing is timed before this has passed.
/// </summary>
internal static class WorkloadCheck
{
    private const int SliceRecords = 160_000;

    private static readonly int[] FirstCounts = [7, 12, 7, 6];
    private static readonly int[] FirstScores = [925, 885, 1040, 1040];

    /// <summary>Fails unless the committed scheme is what the program writes today.</summary>
    public static void CheckScheme() => Expect(
        EmbeddedSchemes.JiningLike == JiningLikeScheme.TextOf(1),
        "benchmarks/schemes/jining-like.yaml differs from Workload/JiningLikeScheme.cs; run with 'write-scheme'");

    /// <summary>Generates a population and grades all of it with the field loop.</summary>
    /// <returns>The population and the outcomes, both found right.</returns>
    public static (Population Population, Outcomes Outcomes) Generate(KnownTotals known)
    {
        var population = Population.Generate(known.Shape);
        ExpectEqual(known.Records, population.Rows.Length, $"records, {known.Shape.Name}");
        var outcomes = new Outcomes(population.SubjectCount);
        new FieldLoop(FieldColumns.Of(population.Rows, population.SubjectCount), known.Shape.Copies).Run(outcomes);
        ExpectEqual(known.Checksum, outcomes.Checksum, $"checksum of the field loop, {known.Shape.Name}");
        if (known.Shape == PopulationShape.Mean8)
        {
            CheckFirst(population, outcomes);
        }

        return (population, outcomes);
    }

    /// <summary>Grades a population with every other engine there is, a part at a time.</summary>
    public static void CheckEngines(KnownTotals known, Population population)
    {
        var folded = new Outcomes(population.SubjectCount);
        new FoldedLoop(new(population), known.Shape.Copies).Run(WorkloadDays.AsOfNumber, folded);
        ExpectEqual(known.Checksum, folded.Checksum, $"checksum of the folded loop, {known.Shape.Name}");

        var grader = JiningLikeScheme.Compile(known.Shape.Copies);
        var groupBy = default(Checksum);
        var single = default(Checksum);
        foreach (var slice in population.Slices(SliceRecords))
        {
            var loop = new GroupByLoop(population, slice);
            var subjects = population.SubjectsOf(slice);
            for (var i = 0; i < subjects.Length; i++)
            {
                groupBy.Add((int)loop.Grade(i, out var grade), grade);
                var result = grader.Grade(subjects[i], WorkloadDays.AsOf);
                single.Add((int)result.Score!.Value, result.Grade!.Rank);
            }
        }

        ExpectEqual(known.Checksum, groupBy.Value, $"checksum of GroupBy, {known.Shape.Name}");
        ExpectEqual(known.Checksum, single.Value, $"checksum of Grader.Grade, {known.Shape.Name}");
    }

    public static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private static void CheckFirst(Population population, Outcomes outcomes)
    {
        for (var i = 0; i < FirstCounts.Length; i++)
        {
            ExpectEqual(FirstCounts[i], population.Offsets[i + 1] - population.Offsets[i], $"records of subject {i}");
            ExpectEqual(FirstScores[i], outcomes.Scores[i], $"score of subject {i}");
        }
    }

    private static void ExpectEqual<T>(T expected, T actual, string what)
        where T : IEquatable<T>, IFormattable
    {
        var format = typeof(T) == typeof(uint) ? "X8" : null;
        Expect(
            expected.Equals(actual),
            $"{what}: expected {expected.ToString(format, CultureInfo.InvariantCulture)}, found "
            + actual.ToString(format, CultureInfo.InvariantCulture));
    }
}
