using CreditGrading.Benchmarks.Peers;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>Who competes on a population of the workload "jining-like".</summary>
internal static class JiningLikeContenders
{
    public const string FieldLoop = "table loop, 11 B columns";
    public const string FoldedLoop = "table loop, 18 B columns";
    public const string GroupBy = "GroupBy and decimal";

    /// <summary>
    /// Objects are made for so many records only, two megabytes of them: more would measure the memory of this machine.
    /// </summary>
    public const int SampleRecords = 8_000;

    public static IEnumerable<Contender> Of(Population population, Outcomes expected)
    {
        var copies = population.Shape.Copies;
        var fields = FieldColumns.Of(population.Rows, population.SubjectCount);
        var outcomes = new Outcomes(population.SubjectCount);
        var floor = new FloorLoop(fields);
        yield return Whole(
            population, "floor: read columns, write results", () => floor.Run(outcomes), () => CheckFloor(floor, outcomes));

        var fieldLoop = new FieldLoop(fields, copies);
        yield return Whole(population, FieldLoop, () => fieldLoop.Run(outcomes), () => CheckEqual(expected, outcomes));

        var foldedLoop = new FoldedLoop(new(population), copies);
        yield return Whole(
            population,
            FoldedLoop,
            () => foldedLoop.Run(WorkloadDays.AsOfNumber, outcomes),
            () => CheckEqual(expected, outcomes));

        var sample = population.Slices(SampleRecords).First();
        var groupBy = new GroupByLoop(population, sample);
        yield return Sample(
            population, sample, GroupBy, () => groupBy.Run(outcomes), () => CheckEqual(expected, outcomes, sample));

        var grader = JiningLikeScheme.Compile(copies);
        var subjects = population.SubjectsOf(sample);
        var groupByCodes = new GroupByCodesLoop(subjects, copies);
        yield return Sample(
            population,
            sample,
            "GroupBy, CreditRecord objects",
            () => groupByCodes.Run(outcomes),
            () => CheckEqual(expected, outcomes, sample));
        yield return Sample(
            population,
            sample,
            "Grade, CreditRecord objects",
            () => GradeAll(grader, subjects, outcomes),
            () => CheckEqual(expected, outcomes, sample),
            Target.AtMostTimes(0.5, Contender.KeyOf(population.Shape.Name, GroupBy), "GroupBy"));
        yield return Sample(
            population,
            sample,
            "Explain, the result read alone",
            () => ExplainAll(grader, subjects, outcomes, isAllRead: false),
            () => CheckEqual(expected, outcomes, sample),
            Target.AtMostTimes(1, Contender.KeyOf(population.Shape.Name, GroupBy), "GroupBy"));
        yield return Sample(
            population,
            sample,
            "Explain, all of it read",
            () => ExplainAll(grader, subjects, outcomes, isAllRead: true),
            () => CheckEqual(expected, outcomes, sample));
        foreach (var bulk in BulkContenders.Of(population, expected))
        {
            yield return bulk;
        }
    }

    /// <summary>A contender that works through all subjects.</summary>
    private static Contender Whole(Population population, string name, Action run, Action check, params Target[] targets) =>
        Sample(population, .., name, run, check, targets);

    /// <summary>A contender that works through some of the subjects.</summary>
    private static Contender Sample(
        Population population, Range range, string name, Action run, Action check, params Target[] targets) => new()
        {
            Population = population.Shape.Name,
            Name = name,
            Subjects = range.GetOffsetAndLength(population.SubjectCount).Length,
            Records = population.RecordsIn(range),
            Run = run,
            Check = check,
            Targets = targets,
        };

    private static void GradeAll(Grader grader, CreditSubject[] subjects, Outcomes outcomes)
    {
        for (var i = 0; i < subjects.Length; i++)
        {
            Write(grader.Grade(subjects[i], WorkloadDays.AsOf), i, outcomes);
        }
    }

    private static void ExplainAll(Grader grader, CreditSubject[] subjects, Outcomes outcomes, bool isAllRead)
    {
        for (var i = 0; i < subjects.Length; i++)
        {
            var explanation = grader.Explain(subjects[i], WorkloadDays.AsOf);
            Write(explanation.Result, i, outcomes);
            if (isAllRead)
            {
                // What one part of it needs is made for all.
                outcomes.Scores[i] = (int)explanation.Contributions.Sum(part => part.Points);
            }
        }
    }

    /// <summary>Notes the score and the grade of a result.</summary>
    public static void Write(GradingResult result, int subject, Outcomes outcomes)
    {
        outcomes.Scores[subject] = (int)result.Score!.Value;
        outcomes.Grades[subject] = (byte)result.Grade!.Rank;
    }

    private static void CheckEqual(Outcomes expected, Outcomes actual) => CheckEqual(expected, actual, ..);

    /// <summary>Whether some outcomes are those that are expected.</summary>
    public static void CheckEqual(Outcomes expected, Outcomes actual, Range range) => WorkloadCheck.Expect(
        expected.Scores.AsSpan(range).SequenceEqual(actual.Scores.AsSpan(range))
        && expected.Grades.AsSpan(range).SequenceEqual(actual.Grades.AsSpan(range)),
        "a contender gives other scores or grades than the table loop");

    private static void CheckFloor(FloorLoop floor, Outcomes outcomes) => WorkloadCheck.Expect(
        !outcomes.Scores.AsSpan().ContainsAnyExcept(floor.ExpectedSum()), "the floor has not read all columns");
}
