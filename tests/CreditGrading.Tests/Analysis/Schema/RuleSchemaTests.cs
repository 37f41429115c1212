using System.Text.Json.Nodes;
using CreditGrading.Analysis.Schema;
using CreditGrading.Schemes.Language;

namespace CreditGrading.Tests.Analysis.Schema;

public sealed class RuleSchemaTests
{
    private static readonly Key A = new Key<string>("a", TextForm.Line, false, new("", ""));
    private static readonly Key B = new Key<string>("b", TextForm.Line, false, new("", ""));
    private static readonly Key C = new Key<string>("c", TextForm.Line, false, new("", ""));

    [Fact]
    public void Describe_AtLeastOne_RefusesNone() => AssertRules(
        CountRule.AtLeastOne(A, B),
        """
        {
          "if": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
          "else": {"type": "null", "errorMessage": "至少应写明其中一项：a, b / expected at least one of these: a, b"}
        }
        """);

    [Fact]
    public void Describe_AtMostOne_ForbidsTheLaterKeys()
    {
        var rules = RuleSchema.Describe(CountRule.AtMostOne(A, B, C)).ToList();

        Assert.Equal(
            ["""[{"required":["a"]}]""", """[{"required":["b"]}]"""],
            rules.Select(rule => rule["if"]!["anyOf"]!.ToJsonString()));
        Assert.Equal(
            ["""{"b":false,"c":false}""", """{"c":false}"""], rules.Select(rule => rule["then"]!["properties"]!.ToJsonString()));
        Assert.Equal(
            "只能写明其中一项：a, b, c / only one of these may be stated: a, b, c", (string?)rules[0]["then"]!["errorMessage"]);
    }

    [Fact]
    public void Describe_ExactlyOne_IsBoth() => Assert.Equal(2, RuleSchema.Describe(CountRule.ExactlyOne(A, B)).Count());

    [Fact]
    public void Describe_Group_CountsAsOne()
    {
        var most = RuleSchema.Describe(new CountRule(1, 1, [[A, B], [C]])).Last();

        Assert.Equal("""[{"required":["a"]},{"required":["b"]}]""", most["if"]!["anyOf"]!.ToJsonString());
        Assert.Equal("""{"c":false}""", most["then"]!["properties"]!.ToJsonString());
    }

    [Fact]
    public void Describe_Company_NeedsAndForbidsKeys() => AssertRules(
        new CompanyRule(A) { Words = ["x"], Needed = [B], Misplaced = [C] },
        """
        {
          "if": {"required": ["a"], "type": "object", "properties": {"a": {"enum": ["x"]}}},
          "then": {"required": ["b"], "properties": {"c": false}}
        }
        """);

    [Fact]
    public void Describe_CompanyOfSeveral_IsARuleForEach() => AssertRules(
        new CompanyRule(A, B) { Needed = [C] },
        """{"if": {"required": ["a"], "type": "object"}, "then": {"required": ["c"]}}""",
        """{"if": {"required": ["b"], "type": "object"}, "then": {"required": ["c"]}}""");

    [Fact]
    public void SomeRow_Keys_AreNoRows() => Assert.Equal(
        """{"type":"object","propertyNames":{"enum":["a","b"]}}""", RuleSchema.SomeRow([A, B])["if"]!.ToJsonString());

    private static void AssertRules(KeyRule rule, params string[] expected) => Assert.Equal(
        expected.Select(json => JsonNode.Parse(json)!.ToJsonString()),
        RuleSchema.Describe(rule).Select(node => node.ToJsonString()));
}
