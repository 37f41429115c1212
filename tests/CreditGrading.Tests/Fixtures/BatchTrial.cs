using CreditGrading.Bulk;
using CreditGrading.Schemes.Model;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Grades batches in every way, and holds each result against that of the subject graded alone.</summary>
internal static class BatchTrial
{
    private static readonly BatchOptions[] Ways =
    [
        new() { Threads = 1 },
        new() { Threads = 7 },
        new() { Threads = 1, UseKernel = false },
    ];

    /// <summary>A batch of subjects, added one after another.</summary>
    public static SubjectBatch BatchOf(params IEnumerable<CreditSubject> subjects)
    {
        var builder = new SubjectBatchBuilder();
        foreach (var subject in subjects)
        {
            builder.Add(subject);
        }

        return builder.Build();
    }

    /// <summary>Subjects of the default type named by their number, each with the records of one list.</summary>
    public static SubjectBatch Batch(params IReadOnlyList<CreditRecord>[] records) =>
        BatchOf(records.Select((list, i) => new CreditSubject($"S{i}") { Records = list }));

    /// <summary>Grades subjects on the day of <see cref="Trial"/> in every way; see <see cref="Agree"/>.</summary>
    public static BatchResults Grade(string yaml, params IReadOnlyList<CreditRecord>[] records) =>
        Agree(Loading.Grader(yaml), Batch(records));

    /// <summary>
    /// Grades a batch with the kernel, on several threads and without the kernel; each time every subject has what it has alone.
    /// </summary>
    /// <returns>The results.</returns>
    public static BatchResults Agree(Grader grader, SubjectBatch batch, LocalDate? asOf = null, GradingOptions? options = null)
    {
        var day = asOf ?? Trial.Day;
        string[] alone = [.. Enumerable.Range(0, batch.SubjectCount).Select(i =>
            LineOf(GradeOne(grader, batch, i, day, options)))];
        var results = new BatchResults();
        foreach (var way in Ways)
        {
            grader.GradeMany(batch, day, results, way with { Grading = options ?? GradingOptions.Default });
            Assert.Equal(alone, LinesOf(results));
        }

        return results;
    }

    /// <summary>Grades one subject of a batch; it has all that it has alone.</summary>
    /// <returns>The result of the subject alone.</returns>
    public static GradingResult GradeOne(Grader grader, SubjectBatch batch, int subject, LocalDate asOf, GradingOptions? options)
    {
        var alone = grader.Grade(batch.SubjectAt(subject), asOf, options);
        var fromBatch = grader.Grade(batch, subject, asOf, options);
        Assert.Equal(
            (alone.SubjectId, alone.AsOf, alone.Scheme, LineOf(alone), alone.ScoreFraction),
            (fromBatch.SubjectId, fromBatch.AsOf, fromBatch.Scheme, LineOf(fromBatch), fromBatch.ScoreFraction));
        Assert.Equal(alone.Reasons.Select(LineOf), fromBatch.Reasons.Select(LineOf));
        Assert.Equal(alone.Measures, fromBatch.Measures);
        return alone;
    }

    /// <summary>Everything that a batch tells of its subjects, a line for each.</summary>
    public static IEnumerable<string> LinesOf(BatchResults results)
    {
        var rulings = results.Scheme is { } scheme ? ((BoundScheme)scheme.Content).Rulings.Length : 0;
        Assert.Equal(results.Count, results.Outcomes.Length);
        Assert.Equal(results.Count, results.Ranks.Length);
        return Enumerable.Range(0, results.Count).Select(i => LineOf(results, i, rulings));
    }

    /// <summary>The same of one subject that was graded alone.</summary>
    public static string LineOf(GradingResult result) => string.Join(
        ' ', result.Outcome, result.Grade?.Code ?? "-", result.Grade?.Rank ?? -1, result.Category, result.Score?.ToString(Texts)
            ?? "-",
        result.IsScoreRounded, result.NamedOutcome?.Code ?? "-", result.UsesAssumed,
        result.Reasons.Count(reason => reason.Kind == ReasonKind.Ruling));

    private static string LineOf(GradingReason reason) => string.Join(
        ' ', reason.Kind, reason.Code, reason.Text.Chinese, reason.Text.English, reason.Origin, reason.RecordIndex, reason.Field);

    private static System.Globalization.CultureInfo Texts => System.Globalization.CultureInfo.InvariantCulture;

    private static string LineOf(BatchResults results, int subject, int rulings)
    {
        var score = results.ScoreOf(subject);
        Assert.Equal(results.OutcomeOf(subject), results.Outcomes[subject]);
        if (results.ScaledScores.Length > 0)
        {
            Assert.Equal((score ?? 0) * (decimal)Math.Pow(10, results.ScoreDecimals), results.ScaledScores[subject]);
        }

        return string.Join(
            ' ', results.OutcomeOf(subject), results.GradeOf(subject)?.Code ?? "-", results.Ranks[subject],
            results.CategoryOf(subject),
            score?.ToString(Texts) ?? "-", results.IsScoreRounded(subject), results.NamedOutcomeOf(subject)?.Code ?? "-",
            results.UsesAssumed(subject), Enumerable.Range(0, rulings).Count(ruling => results.HasFired(subject, ruling)));
    }
}
