using System.Text.Json.Nodes;
using CreditGrading.Analysis.Schema;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Analysis.Schema;

public sealed class ScalarSchemaTests
{
    private static readonly LocalizedText Expected = new("数字", "a number");

    [Fact]
    public void Describe_NamedText_SaysWhatItIsAndWhatWasExpected() => AssertJson(
        """{"description": "数字 / a number", "type": "string", "pattern": "^a$", "errorMessage": "应为数字 / expected a number"}""",
        ScalarSchema.Describe(new ScalarLayout("^a$") { Name = "a" }, Expected));

    [Fact]
    public void Describe_Limits_HoldForTextAndNumber() => AssertJson(
        """
        {
          "type": ["string", "integer"], "minimum": 0, "maximum": 4, "pattern": "^[0-4]$", "maxLength": 9,
          "errorMessage": "应为数字 / expected a number"
        }
        """,
        ScalarSchema.Describe(
            new ScalarLayout("^[0-4]$") { Kinds = ScalarKinds.WholeNumber, Least = 0, Most = 4, MaxLength = 9 }, Expected));

    [Fact]
    public void Describe_TextOfAnyKind_HasAllTypesAndNoPattern() => AssertJson(
        """{"type": ["string", "number", "boolean"], "errorMessage": "应为数字 / expected a number"}""",
        ScalarSchema.Describe(new ScalarLayout("") { Kinds = ScalarKinds.Number | ScalarKinds.Flag }, Expected));

    [Fact]
    public void Describe_Words_AreListed() =>
        AssertJson("""{"enum": ["higher", "lower"]}""", ScalarSchema.Describe(new WordsLayout(["higher", "lower"])));

    [Fact]
    public void Describe_WordsThatYamlTakesForTruthValues_AreBoth() => AssertJson(
        """{"enum": ["none", "true", "false", true, false]}""",
        ScalarSchema.Describe(new WordsLayout(["none", "true", "false"])));

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());
}
