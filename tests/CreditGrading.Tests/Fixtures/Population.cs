using CreditGrading.Bulk;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Many subjects, each other than its neighbors, and cheap schemes for them.</summary>
internal static class Population
{
    /// <summary>A scheme whose score alone decides, unless a record is on the list.</summary>
    public static string Scheme { get; } = SmallScheme.With(
        "score: {better: higher, base: 100, floor: 0}",
        SmallScheme.Indicators(
            SmallScheme.Deduction(points: "2", validity: "{years: 2}", more: "unit: quantity, cap: {points: 90}"),
            SmallScheme.Bonus(points: "1", validity: "{years: 1}"),
            SmallScheme.Signal(validity: "{years: 3}")),
        "rulings: [{when: {count: {of: [listed], atLeast: 1}}, cap: B}]");

    /// <summary>The same where the evaluator has to go through the rows of the penalties.</summary>
    public static string RepeatScheme { get; } = Scheme.Replace(
        "unit: quantity, ", "unit: quantity, repeat: [2], ", StringComparison.Ordinal);

    /// <summary>The subjects of a range; each is what it is in any range that holds it.</summary>
    public static SubjectBatch Batch(int first, int count)
    {
        var builder = new SubjectBatchBuilder();
        for (var i = first; i < first + count; i++)
        {
            Add(builder, i);
        }

        return builder.Build();
    }

    /// <summary>The same, of which each has nothing but usual records.</summary>
    public static SubjectBatch UsualBatch(int count, string indicator = "penalty")
    {
        var builder = new SubjectBatchBuilder();
        var (penalty, award) = (builder.IndicatorOf(indicator), builder.IndicatorOf("award"));
        for (var i = 0; i < count; i++)
        {
            var subject = builder.AddSubject($"S{i}");
            builder.AddRecord(subject, penalty, Trial.Day.PlusDays(-i % 1000), quantity: 1 + (i % 3));
            builder.AddRecord(subject, penalty, Trial.Day.PlusDays(-i % 77));
            builder.AddRecord(subject, award, Trial.Day.PlusDays(-i % 500));
        }

        return builder.Build();
    }

    private static void Add(SubjectBatchBuilder builder, int number)
    {
        var subject = builder.AddSubject($"S{number}",
            (number % 41) switch { 0 => "socialOrganization", 1 => "publicInstitution", _ => null });
        for (var k = 0; k < number % 12; k++)
        {
            builder.AddRecord(
                subject, builder.IndicatorOf((number + k) % 5 == 0 ? "award" : "penalty"),
                Trial.Day.PlusDays(-((number * 31) + (k * 17)) % 900),
                quantity: 1 + (number * k % 4));
        }

        if (number % 23 == 0)
        {
            builder.AddRecord(subject, Trial.Record("listed") with { KnownOn = Trial.Day.PlusDays((number % 3) - 1) });
        }

        if (number % 97 == 0)
        {
            builder.AddRecord(subject, Trial.Record(number % 2 == 0 ? "unknown" : "award") with { WithdrawnOn = Trial.Day });
        }

        if (number % 61 == 0)
        {
            builder.AddFact(subject, "current_grade", number % 3 == 0 ? "C" : "B");
        }
    }
}
