using System.Globalization;
using System.Text.Json;
using CreditGrading.Analysis;
using CreditGrading.Bulk;
using CreditGrading.Json;
using CreditGrading.Receipts;

namespace CreditGrading.AotSmoke;

/// <summary>Goes through every door of the library with the sample of one scheme.</summary>
internal sealed class SchemeChecks(Checks checks, GradingScheme scheme, Sample sample)
{
    private const int BatchSize = 5_000;

    private readonly Grader _grader = Grader.Compile(scheme);

    public void Run()
    {
        CheckResult(_grader.Grade(sample.Subject, sample.AsOf), "Grade");
        CheckCanonicalText();
        CheckExplanation();
        CheckJson();
        CheckReceipt();
        CheckBatch();
        CheckCases();
    }

    private void CheckResult(GradingResult result, string door)
    {
        checks.Same(GradingOutcome.Graded, result.Outcome, Name($"{door}, outcome"));
        checks.Same(sample.Grade, result.Grade?.Code, Name($"{door}, grade"));
        checks.Same(sample.Score, result.Score, Name($"{door}, score"));
        checks.Same(sample.Category, result.Category, Name($"{door}, category"));
    }

    private void CheckCanonicalText()
    {
        var again = SchemeLoader.Load(scheme.CanonicalText);

        checks.Same(scheme.Fingerprint, again.Scheme?.Fingerprint, Name("fingerprint of the canonical text"));
    }

    private void CheckExplanation()
    {
        var explanation = _grader.Explain(sample.Subject, sample.AsOf);
        CheckResult(explanation.Result, "Explain");
        checks.That(!explanation.Reasons.IsEmpty, Name("Explain gives no reasons"));
        foreach (var language in new[] { MessageLanguage.Chinese, MessageLanguage.English })
        {
            var name = scheme.Name.In(language);
            checks.Contains(name, explanation.ToText(language), Name($"explanation as text, {language}"));
            checks.Contains(sample.Grade, explanation.ToMarkdown(language), Name($"explanation as Markdown, {language}"));
            checks.Contains(sample.Grade, explanation.ToLetterText(language), Name($"letter as text, {language}"));
            checks.Contains(sample.Grade, explanation.ToLetterMarkdown(language), Name($"letter as Markdown, {language}"));
            checks.Contains("<h1>", explanation.ToLetterHtml(language), Name($"letter as HTML, {language}"));
        }

        using var json = JsonDocument.Parse(explanation.ToJson());
        var root = json.RootElement;
        checks.Same("S1", root.GetProperty("subjectId").GetString(), Name("JSON, subjectId"));
        checks.Same(sample.Subject.Records.Count, root.GetProperty("records").GetArrayLength(), Name("JSON, records"));
        checks.Contains($"\"{sample.Grade}\"", root.GetProperty("result").GetRawText(), Name("JSON, result"));
    }

    private void CheckJson()
    {
        var text = JsonSerializer.Serialize(sample.Subject, CreditGradingJson.CreditSubject);
        var read = JsonSerializer.Deserialize(text, CreditGradingJson.CreditSubject)!;
        var result = _grader.Grade(read, sample.AsOf);
        CheckResult(result, "Grade of a subject from JSON");

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(result, CreditGradingJson.GradingResult));
        var root = json.RootElement;
        checks.Same(sample.Grade, root.GetProperty("grade").GetString(), Name("JSON of a result, grade"));
        checks.Same(sample.Score, root.TryGetProperty("score", out var score) ? score.GetDecimal() : null,
            Name("JSON of a result, score"));
        checks.Same(result.Reasons.Length, root.GetProperty("reasons").GetArrayLength(), Name("JSON of a result, reasons"));
    }

    private void CheckReceipt()
    {
        var receipt = GradingReceipt.Issue(_grader, sample.Subject, sample.AsOf);
        var read = GradingReceipt.Read(receipt.ToJson());

        checks.That(read.IsSuccess, Name($"a receipt is not read back: {string.Join("; ", read.Faults)}"));
        checks.Same(receipt.ReceiptHash, read.Receipt?.ReceiptHash, Name("receipt, hash"));
        checks.Same(sample.Grade, read.Receipt?.Grade, Name("receipt, grade"));
        var verification = receipt.Verify(_grader, sample.Subject);
        checks.That(verification.IsSame, Name($"the receipt does not hold: {string.Join("; ", verification.Differences)}"));
    }

    private void CheckBatch()
    {
        var builder = new SubjectBatchBuilder();
        for (var i = 0; i < BatchSize; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            builder.Add(new CreditSubject(id,
                sample.Subject.Type)
            { Facts = sample.Subject.Facts, Records = sample.Subject.Records });
        }

        var (batch, results) = (builder.Build(), new BatchResults());
        _grader.GradeMany(batch, sample.AsOf, results, new BatchOptions { Threads = 2 });

        checks.Same(BatchSize, results.Count, Name("GradeMany, subjects"));
        var alike = Enumerable.Range(0, results.Count)
            .Count(i => (results.GradeOf(i)?.Code, results.ScoreOf(i)) == (sample.Grade, sample.Score));
        checks.Same(BatchSize, alike, Name("GradeMany, subjects with the grade and score"));
        CheckResult(_grader.Grade(batch, BatchSize - 1, sample.AsOf), "Grade of a batch");
    }

    private void CheckCases()
    {
        using var reader = new StreamReader(typeof(SchemeChecks).Assembly.GetManifestResourceStream(scheme.Id)!);
        var loaded = SchemeCases.Load(reader.ReadToEnd(), $"{scheme.Id}/cases.yaml");

        checks.That(loaded.IsSuccess, Name($"the cases do not load: {string.Join("; ", loaded.Diagnostics)}"));
        foreach (var result in loaded.Cases?.Run(scheme) ?? [])
        {
            checks.That(result.Passed, Name($"case '{result.Name}': {string.Join("; ", result.Differences)}"));
        }
    }

    private string Name(string what) => $"{scheme.Id}: {what}";
}
