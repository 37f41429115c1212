using NodaTime;

namespace CreditGrading.AotSmoke;

/// <summary>A made-up subject of one bundled scheme and what grading it gives, as the cases of the scheme have it.</summary>
internal sealed record Sample(CreditSubject Subject, LocalDate AsOf, string Grade, decimal? Score, Category? Category)
{
    /// <summary>The samples by the id of their scheme; one for every bundled scheme.</summary>
    public static IReadOnlyDictionary<string, Sample> All { get; } = new Dictionary<string, Sample>
    {
        ["hegang"] = Of(new(2023, 3, 31), "C", 965.75m, CreditGrading.Category.MinorDishonesty,
            facts: new() { ["public-score"] = 931.5m, ["public-score-day"] = new LocalDate(2022, 10, 31) },
            records:
            [
                new() { RecordId = "R1", Indicator = "contract-not-performed", OccurredOn = new(2022, 6,
                    30), Severity = "general" },
                new() { RecordId = "R2", Indicator = "honor-award", OccurredOn = new(2022, 5, 1), Level = "prefecture" },
                new() { RecordId = "R3", Indicator = "upheld-complaint", OccurredOn = new(2021, 1, 5) },
            ]),
        ["hegang-adopted"] = Of(new(2023, 3, 31), "E", null, CreditGrading.Category.SeriousDishonesty,
            facts: new() { ["provincial-grade"] = "E", ["provincial-grade-day"] = "2022-10-31" }),
        ["jining"] = Of(new(2023, 3, 31), "D", 1000, CreditGrading.Category.SeriousDishonesty,
            records: [new() { RecordId = "R1", Indicator = "severe-dishonesty", OccurredOn = new(2022, 6, 1) }]),
        ["lingyuan"] = Of(new(2022, 6, 30), "A+", null, null,
            records:
            [
                new() { RecordId = "R1", Indicator = "honor-award", OccurredOn = new(2020, 5, 20), Level = "state" },
                new() { RecordId = "R2", Indicator = "promise-kept", OccurredOn = new(2022, 2, 14) },
            ]),
        ["linyi"] = Of(new(2021, 6, 30), "AA", 1050, CreditGrading.Category.Trustworthy,
            records:
            [
                new() { RecordId = "R1", Indicator = "honor-award", OccurredOn = new(2021, 3, 10), Level = "county" },
                new() { RecordId = "R2", Indicator = "honor-award", OccurredOn = new(2020, 11, 20), Level = "prefecture" },
            ]),
        ["wuzhong"] = Of(new(2022, 12, 31), "差", null, null, facts: new() { ["national-grade"] = "差" }),
    };

    private static Sample Of(
        LocalDate asOf, string grade, decimal? score, Category? category, Dictionary<string, FactValue>? facts = null,
        CreditRecord[]? records = null) =>
        new(new("S1", "enterprise") { Facts = facts ?? [], Records = records ?? [] }, asOf, grade, score, category);
}
