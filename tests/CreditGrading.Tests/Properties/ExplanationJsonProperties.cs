using System.Text.Json.Nodes;
using CreditGrading.Explanation;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>
/// What is written as JSON is the explanation, by the published schema. Some are left in
/// <c>artifacts/schema/explanations.json</c>, where
/// <c>tests/schema/check.mjs</c> holds them against the schema too.
/// </summary>
public sealed class ExplanationJsonProperties
{
    private const int KeptCount = 600;

    [Fact]
    public void An_explanation_is_written_by_the_schema()
    {
        var walk = new SchemaWalk(JsonNode.Parse(File.ReadAllText(Repository.PathOf("schemes", "explanation.schema.json")))!);
        var kept = new List<string>();

        Check(100, explanation =>
        {
            var json = explanation.ToJson();
            Assert.Empty(walk.FaultsOf(JsonNode.Parse(json)));
            if (kept.Count < KeptCount)
            {
                kept.Add(json);
            }
        });

        Assert.Equal(KeptCount, kept.Count);
        Keep(kept);
    }

    [Fact]
    public void Numbers_words_and_days_are_those_of_the_explanation() => Check(Generators.Cases(60), explanation =>
    {
        var json = JsonNode.Parse(explanation.ToJson())!;

        Assert.Equal(explanation.Result.SubjectId, json["subjectId"]!.GetValue<string>());
        Assert.Equal(explanation.Result.Score, json["result"]!["score"]?.GetValue<decimal>());
        Assert.Equal(explanation.ComputedScore, json["computedScore"]?.GetValue<decimal>());
        Assert.Equal(explanation.Result.Grade?.Code, json["result"]!["grade"]?.GetValue<string>());
        Assert.Equal(
            explanation.ComputedScore ?? 0, json["contributions"]!.AsArray().Sum(part => part!["points"]!.GetValue<decimal>()));
        Assert.Equal(
            explanation.Records.Select(record => (record.Index, record.ChangesOn is not null)),
            json["records"]!.AsArray().Select(record => (record!["index"]!.GetValue<int>(), record["changesOn"] is not null)));
        Assert.Equal(
            explanation.Reasons.Select(reason => (reason.Code, reason.Text.Chinese, reason.Text.English)),
            json["reasons"]!.AsArray().Select(reason => (reason!["code"]!.GetValue<string>(),
                reason["text"]!["zh"]!.GetValue<string>(), reason["text"]!["en"]!.GetValue<string>())));
    });

    [Fact]
    public void The_same_explanation_has_the_same_text_without_markup() => Check(Generators.Cases(60), explanation =>
    {
        var json = explanation.ToJson();

        Assert.Equal(json, explanation.ToJson());
        Assert.DoesNotContain(json, character => character is '<' or '>' or '&' or '\''
            || (char.IsControl(character) && character != '\n'));
    });

    private static void Check(int cases, Action<GradingExplanation> hold) =>
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var grader = Loading.Grader(grading);
            foreach (var subject in grading.Subjects)
            {
                hold(grader.Explain(subject.Subject, subject.Day, subject.Options));
            }
        }).Check(Generators.Seeded(cases));

    // Both assets of the library write the same; the last one stays.
    private static void Keep(IEnumerable<string> explanations)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "schema")).FullName;
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllText(temporary, $"[{string.Join(",\n", explanations)}]\n");
        File.Move(temporary, Path.Combine(folder, "explanations.json"), overwrite: true);
    }
}
