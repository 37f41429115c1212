using NodaTime;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>All that a program has to do for one grade: load the scheme, compile it, grade a subject.</summary>
internal static class FirstGrade
{
    private static readonly LocalDate Day = new(2025, 1, 10);

    public static GradingResult Of(string scheme)
    {
        var subject = new CreditSubject("S1", "enterprise")
        {
            Records =
            [
                new() { Indicator = "bonus-001", OccurredOn = Day },
                new() { Indicator = "deduction-010", OccurredOn = Day },
                new() { Indicator = "deduction-011", OccurredOn = Day, Quantity = 2 },
            ],
        };
        return Grader.Compile(SchemeLoader.LoadOrThrow(scheme)).Grade(subject, WorkloadDays.AsOf);
    }
}
