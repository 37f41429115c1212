using System.Text.Json;
using System.Text.Json.Nodes;
using CreditGrading.Explanation;
using CreditGrading.Json;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Json;

public sealed class WrittenOnlyConverterTests
{
    [Theory]
    [InlineData(typeof(GradingResult), "a result")]
    [InlineData(typeof(GradingExplanation), "an explanation")]
    [InlineData(typeof(SchemeDiagnostic), "a diagnostic")]
    public void Read_WhatIsOnlyWritten_IsNotSupported(Type type, string what)
    {
        var exception = Assert.Throws<NotSupportedException>(() =>
            JsonSerializer.Deserialize("{}", type, CreditGradingJson.Options));

        Assert.StartsWith($"{what} is written as JSON and never read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Explanation_IsWhatToJsonGives()
    {
        var (begins, ends) = (Enumerable.Repeat("{all: [", 14), Enumerable.Repeat("]}", 14));
        var condition = $"{string.Concat(begins)}{{subjectType: enterprise}}{string.Concat(ends)}";
        var grader = Loading.Grader(SmallScheme.With(SmallScheme.Ruling(condition)));
        var explanation = grader.Explain(new("<甲>'\u202e"), new LocalDate(2024, 1, 1));

        var json = JsonSerializer.Serialize(explanation, CreditGradingJson.Options);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(explanation.ToJson()), JsonNode.Parse(json)));
        Assert.DoesNotContain('\n', json);
        Assert.DoesNotContain('<', json);
        Assert.Contains("甲", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Null_IsNull() => Assert.Equal(
        "null", JsonSerializer.Serialize<GradingResult?>(null, CreditGradingJson.Options));
}
