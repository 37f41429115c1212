using CreditGrading.Bulk;
using CreditGrading.Receipts;
using NodaTime;

namespace CreditGrading.Tests.Examples;

/// <summary>
/// The code of the README, compiled and run; that of the service is <c>tests/consumer/app/Program.cs</c>.
/// <see cref="ReadmeTests"/> holds
/// the texts equal.
/// </summary>
public static class ReadmeExamples
{
    public static void GradeInFiveLines()
    {
        // readme: first
        var grader = Grader.Compile(BundledSchemes.Get("jining"));
        var penalty = new CreditRecord { Indicator = "severe-dishonesty", OccurredOn = new LocalDate(2022, 6, 1) };
        var subject = new CreditSubject("S1", "enterprise") { Records = [penalty] };
        var result = grader.Grade(subject, asOf: new LocalDate(2023, 3, 31));
        Console.WriteLine($"{result.Grade} {result.Score} {result.Category}: {string.Join("; ", result.Reasons)}");
        // readme: end
    }

    public static void LoadAScheme(string yaml)
    {
        // readme: load
        var loaded = SchemeLoader.Load(yaml, sourceName: "mycity.yaml");
        if (!loaded.IsSuccess)
        {
            foreach (var diagnostic in loaded.Diagnostics)
            {
                Console.WriteLine(diagnostic.ToString(MessageLanguage.Chinese));
            }

            return;
        }

        var grader = Grader.Compile(loaded.Scheme);
        // readme: end
        Assert.Equal("jining", grader.Scheme.Id);
    }

    public static (string Letter, string Receipt) Explain(Grader grader, CreditSubject subject, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(grader);
        // readme: explain
        var why = grader.Explain(subject, asOf);
        Console.WriteLine(string.Join("\n", why.Reasons));
        var letter = why.ToLetterHtml(MessageLanguage.Chinese);
        var receipt = GradingReceipt.Issue(grader, subject, asOf).ToJson();
        // readme: end
        return (letter, receipt);
    }

    public static void GradeMany(Grader grader, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(grader);
        // readme: many
        var builder = new SubjectBatchBuilder();
        var dishonesty = builder.IndicatorOf("severe-dishonesty");
        var subject = builder.AddSubject("S1", "enterprise");
        builder.AddRecord(subject, dishonesty, occurredOn: new LocalDate(2022, 6, 1));
        builder.AddSubject("S2", "enterprise");

        var (batch, results) = (builder.Build(), new BatchResults());
        grader.GradeMany(batch, asOf, results);
        for (var i = 0; i < results.Count; i++)
        {
            Console.WriteLine($"{batch.IdOf(i)} {results.GradeOf(i)} {results.ScoreOf(i)} {results.CategoryOf(i)}");
        }

        Console.WriteLine(string.Join("; ", grader.Grade(batch, subject, asOf).Reasons));
        // readme: end
    }
}
