using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>One made-up subject of each city, with something of most of what the city's scheme can do.</summary>
internal static class CitySubjects
{
    public static readonly LocalDate JiningDay = new(2023, 3, 31);

    private static readonly LocalDate LinyiDay = new(2021, 6, 30);
    private static readonly LocalDate LingyuanDay = new(2022, 6, 30);
    private static readonly LocalDate WuzhongDay = new(2023, 3, 31);

    public static TheoryData<string> Cities => ["jining", "linyi", "lingyuan", "hegang", "wuzhong"];

    public static CreditSubject Jining { get; } = new("S1", "enterprise")
    {
        Records =
        [
            new() { RecordId = "R1", Indicator = "administrative-fine", OccurredOn = new(2022, 9, 1), EffectiveOn = new(2022, 9,
                12), Amount = 250_000 },
            new() { RecordId = "R2", Indicator = "upheld-complaint", OccurredOn = new(2022, 5, 18) },
            new() { RecordId = "R3", Indicator = "utility-arrears", OccurredOn = new(2022, 4, 2), Amount = 60_000 },
            new() { RecordId = "R4", Indicator = "utility-arrears", OccurredOn = new(2022, 11, 20), Amount = 30_000 },
            new() { RecordId = "R5", Indicator = "utility-arrears", OccurredOn = new(2023, 1, 9), Amount = 60_000 },
            new() { RecordId = "R6", Indicator = "abnormal-operation", OccurredOn = new(2022, 7, 1), EndedOn = new(2022, 12,
                30) },
            new() { RecordId = "R7", Indicator = "administrative-warning", OccurredOn = new(2022, 8, 8), RepairedOn = new(2023,
                2, 1) },
            new() { RecordId = "R8", Indicator = "court-judgment", OccurredOn = new(2023, 2,
                14), Severity = "minor", Status = RecordStatus.Unconfirmed },
            new() { RecordId = "R9", Indicator = "honor-award", OccurredOn = new(2022, 10, 13), Level = "county" },
            new() { RecordId = "R10", Indicator = "promise-kept", OccurredOn = new(2021, 3, 1) },
        ],
    };

    public static CreditSubject Linyi { get; } = new("S2", "enterprise")
    {
        Records =
        [
            new() { RecordId = "R1", Indicator = "severe-dishonesty-list", OccurredOn = new(2020, 11, 2) },
            new() { RecordId = "R2", Indicator = "inspection-finding", OccurredOn = new(2021, 4, 8), Severity = "minor" },
            new() { RecordId = "R3", Indicator = "volunteer-service", OccurredOn = new(2021, 2, 6), Quantity = 20 },
            new() { Indicator = "honor-award", OccurredOn = new(2020, 11, 20), Level = "prefecture" },
            new() { RecordId = "R5", Indicator = "upheld-complaint", OccurredOn = new(2021, 1, 15), WithdrawnOn = new(2021, 3,
                1) },
        ],
    };

    public static CreditSubject Lingyuan { get; } = new("S3", "enterprise")
    {
        Records =
        [
            new() { RecordId = "R1", Indicator = "general-judgment", OccurredOn = new(2022, 1, 20), Severity = "general" },
            new() { RecordId = "R2", Indicator = "minor-complaint", OccurredOn = new(2022, 3, 3) },
            new() { RecordId = "R3", Indicator = "honor-award", OccurredOn = new(2020, 5, 20), Level = "province" },
            new() { RecordId = "R4", Indicator = "promise-kept", OccurredOn = new(2022, 7, 14) },
        ],
    };

    public static CreditSubject Hegang { get; } = new("S4", "enterprise")
    {
        Facts = new Dictionary<string, FactValue>
        {
            ["public-score"] = 931.5m,
            ["public-score-day"] = new LocalDate(2022, 10,
            31)
        },
        Records =
        [
            new() { RecordId = "R1", Indicator = "contract-not-performed", OccurredOn = new(2022, 6, 30), Severity = "general" },
            new() { RecordId = "R2", Indicator = "honor-award", OccurredOn = new(2022, 5, 1), Level = "prefecture" },
            new() { RecordId = "R3", Indicator = "upheld-complaint", OccurredOn = new(2021, 1, 5) },
        ],
    };

    public static CreditSubject Wuzhong { get; } = new("S5", "enterprise")
    {
        Facts = new Dictionary<string, FactValue> { ["national-grade"] = "差" },
    };

    /// <summary>The subject of a city and the day on which it is graded.</summary>
    public static (CreditSubject Subject, LocalDate AsOf) Of(string city) => city switch
    {
        "jining" => (Jining, JiningDay),
        "linyi" => (Linyi, LinyiDay),
        "lingyuan" => (Lingyuan, LingyuanDay),
        "hegang" => (Hegang, JiningDay),
        _ => (Wuzhong, WuzhongDay),
    };
}
