using CreditGrading.Receipts;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A subject with some records and facts, its receipt, and what tests change in either.</summary>
internal static class ReceiptSamples
{
    public static string Yaml { get; } = SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus()), SmallScheme.Fact("staff",
            "kind: number, better: none, default: 1"));

    public static Grader Grader { get; } = Loading.Grader(Yaml);

    public static CreditRecord Penalty { get; } = new()
    {
        Indicator = "penalty",
        RecordId = "R1",
        OccurredOn = new(2022, 6, 1),
        Amount = 12.50m,
        KnownOn = new(2022, 7, 1),
    };

    public static CreditRecord Award { get; } = new() { Indicator = "award", RecordId = "R2", OccurredOn = new(2022, 9, 1) };

    public static CreditRecord Nameless { get; } = new() { Indicator = "penalty", OccurredOn = new(2021, 3, 1) };

    /// <summary>Score 90, grade B.</summary>
    public static CreditSubject Subject { get; } = With(Penalty, Award, Nameless);

    public static GradingReceipt Receipt { get; } = GradingReceipt.Issue(Grader, Subject, Trial.Day);

    public static CreditSubject With(params CreditRecord[] records) => new("S1", "enterprise")
    {
        Records = records,
        Facts = new Dictionary<string, FactValue> { ["staff"] = 12m },
    };

    /// <summary>Reads a receipt, which must be one.</summary>
    public static GradingReceipt Read(string text)
    {
        var read = GradingReceipt.Read(text);
        Assert.True(read.IsSuccess, string.Join('\n', read.Faults));
        return read.Receipt;
    }

    /// <summary>The receipt of the subject with another text in one place, which must be there once.</summary>
    public static GradingReceipt Edited(string from, string to)
    {
        var text = Receipt.ToJson();
        Assert.Equal(text.Length - from.Length, text.Replace(from, "", StringComparison.Ordinal).Length);
        return Read(text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What a receipt says of a subject, in English.</summary>
    public static string[] Differences(CreditSubject subject, GradingReceipt? receipt = null) =>
        [.. (receipt ?? Receipt).Verify(Grader, subject).Differences.Select(difference => difference.Text.English)];

    /// <summary>A record on another day of knowledge.</summary>
    public static CreditRecord KnownOn(CreditRecord record, LocalDate day) => record with { KnownOn = day };
}
