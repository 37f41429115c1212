using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Grades a subject on one day.</summary>
internal static class Trial
{
    public static LocalDate Day { get; } = new(2023, 3, 31);

    public static GradingResult Grade(string yaml, params CreditRecord[] records) => Grade(yaml,
        new CreditSubject("S1") { Records = records });

    public static GradingResult Grade(string yaml, CreditSubject subject, GradingOptions? options = null) =>
        Loading.Grader(yaml).Grade(subject, Day, options);

    /// <summary>A subject without records.</summary>
    public static CreditSubject Subject(params (string Code, FactValue Value)[] facts) =>
        new("S1") { Facts = facts.ToDictionary(fact => fact.Code, fact => fact.Value) };

    /// <summary>A record of a year ago, or of another day.</summary>
    public static CreditRecord Record(string indicator = "penalty", LocalDate? occurredOn = null) =>
        new() { Indicator = indicator, OccurredOn = occurredOn ?? Day.PlusYears(-1) };

    /// <summary>The codes of a result's reasons, each with its field.</summary>
    public static IEnumerable<string> ReasonsOf(GradingResult result) =>
        result.Reasons.Select(reason => reason.Field is null ? reason.Code : $"{reason.Code} {reason.Field}");
}
