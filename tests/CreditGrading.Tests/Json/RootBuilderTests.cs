using System.Text.Json;
using CreditGrading.Json;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class RootBuilderTests
{
    private static readonly Grader Jining = Grader.Compile(BundledSchemes.Get("jining"));

    [Fact]
    public void Build_Result_HasTheMembersThatTheExplanationHas()
    {
        var explanation = Jining.Explain(Subject(), new LocalDate(2023, 3, 31));
        using var explained = JsonDocument.Parse(explanation.ToJson());

        using var written = JsonDocument.Parse(JsonSerializer.Serialize(explanation.Result, CreditGradingJson.Options));

        var root = written.RootElement;
        Assert.Equal("2023-03-31", root.GetProperty("asOf").GetString());
        foreach (var member in explained.RootElement.GetProperty("result").EnumerateObject())
        {
            Assert.Equal(Compact(member.Value), Compact(root.GetProperty(member.Name)));
        }

        Assert.Equal(Compact(explained.RootElement.GetProperty("scheme")), Compact(root.GetProperty("scheme")));
    }

    [Fact]
    public void Build_RejectedResult_NamesRecordAndField()
    {
        var result = Jining.Grade(new("S1") { Records = [new() { Indicator = "unheard-of" }] }, new LocalDate(2023, 3, 31));

        var reason = Assert.Single(RootBuilder.Build(result).Reasons);

        Assert.Equal((ReasonKind.Fault, 0, "indicator"), (reason.Kind, reason.RecordIndex, reason.Field));
    }

    [Fact]
    public void Build_RoundedScore_HasItsFraction()
    {
        var yaml = SmallScheme.With("score: {better: higher, base: 100}");
        var result = Loading.Grader(yaml).Grade(new("S1"), new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian));

        var root = RootBuilder.Build(result);

        Assert.Equal(("2024-01-01", 100m, false, null), (root.AsOf, root.Score, root.IsScoreRounded, root.ScoreFraction));
    }

    [Fact]
    public void Build_Diagnostic_HasPlaceTextAndHint()
    {
        var diagnostic = SchemeLoader.Load("semantic: 1\n", "mycity.yaml").Diagnostics[0];

        var root = RootBuilder.Build(diagnostic);

        Assert.Equal(("CG0101", DiagnosticSeverity.Error, "mycity.yaml"), (root.Code, root.Severity, root.SourceName));
        Assert.Equal((1, 1), (root.Position!.Line, root.Position.Column));
        Assert.Equal((diagnostic.Text.Chinese, diagnostic.Text.English), (root.Text.Zh, root.Text.En));
        Assert.Equal("did you mean 'semantics'?", root.Hint!.En);
    }

    [Fact]
    public void Build_DiagnosticWithoutPlaceAndHint_LeavesThemOut()
    {
        var diagnostic = new SchemeDiagnostic("CG0001", DiagnosticSeverity.Info, "a", default, new("甲", "a"), null);

        Assert.Equal(
            """{"code":"CG0001","severity":"info","sourceName":"a","text":{"zh":"甲","en":"a"}}""",
            JsonSerializer.Serialize(diagnostic, CreditGradingJson.Options));
    }

    private static CreditSubject Subject() => new("S1", "enterprise")
    {
        Records = [new() { Indicator = "severe-dishonesty", OccurredOn = new LocalDate(2022, 6, 1) }],
    };

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
