using System.Text.Json.Nodes;
using CreditGrading.Analysis.Cases;
using CreditGrading.Analysis.Schema;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Analysis.Schema;

public sealed class SchemaGeneratorTests
{
    [Fact]
    public void Generate_Root_SaysWhatItIsAndHowItWasMade()
    {
        var schema = Generate(PeriodShape.Instance);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal("Generated: credit-grading schemes schema", (string?)schema["$comment"]);
        Assert.Equal("标题 / a title", (string?)schema["title"]);
        Assert.Equal("#/$defs/period", (string?)schema["$ref"]);
    }

    [Fact]
    public void Generate_Shape_HasItsKeysAndNoOthers()
    {
        var source = Definition(NameShape.Instance, "textInTwoLanguages");

        AssertJson("""{"description": "中文 / the Chinese text", "$ref": "#/$defs/line"}""", source["properties"]!["zh"]);
        AssertJson("""["zh", "en"]""", source["required"]);
        AssertJson("false", source["additionalProperties"]);
        Assert.False(source.ContainsKey("allOf"));
    }

    [Fact]
    public void Generate_ShapeWithoutRequiredKeys_RequiresNone() =>
        Assert.False(Definition(PeriodShape.Instance, "period").ContainsKey("required"));

    [Fact]
    public void Generate_Recursion_RefersToTheDefinition()
    {
        var condition = Definition(ConditionShape.Instance, "condition");

        AssertJson("""{"$ref": "#/$defs/condition"}""", condition["properties"]!["all"]!["items"]);
    }

    [Fact]
    public void Generate_Alternatives_AreAnyOfThem() => AssertJson(
        """{"anyOf": [{"$ref": "#/$defs/number"}, {"$ref": "#/$defs/numberWithItsOwnOrigin"}]}""", Root(FigureForm.Instance));

    [Fact]
    public void Generate_OneAlternative_IsThatAlone() => AssertJson(
        """{"enum": ["trustworthy", "minorDishonesty", "generalDishonesty", "seriousDishonesty"]}""",
        Root(CategoryForm.Instance));

    [Fact]
    public void Generate_List_HasItsLimits() => AssertJson(
        """{"type": "array", "items": {"$ref": "#/$defs/code"}, "minItems": 1, "maxItems": 7}""",
        Root(new ListForm<Located<string>>(() => CodeForm.Any, maxCount: 7)));

    [Fact]
    public void Generate_ListThatMayBeEmptyOrSingle_SaysSo() => AssertJson(
        """{"anyOf": [{"$ref": "#/$defs/code"}, {"type": "array", "items": {"$ref": "#/$defs/code"}, "maxItems": 2000}]}""",
        Root(new ListForm<Located<string>>(() => CodeForm.Any, minCount: 0, mayBeSingle: true)));

    [Fact]
    public void Generate_Codes_HaveValuesOfTheForm() => AssertJson(
        """{"type": "object", "propertyNames": {"$ref": "#/$defs/code"}, "additionalProperties": {"$ref": "#/$defs/line"}}""",
        Root(FactValuesForm.Instance));

    [Fact]
    public void Generate_CodesOfOneEntryAtLeast_SaySo() => AssertJson(
        "1", Definition(ConditionShape.Instance, "condition")["properties"]!["facts"]!["minProperties"]);

    [Fact]
    public void Generate_Tagged_GoesByItsKey()
    {
        var schema = Generate(PointsForms.Any);
        const string Words = "severity | level | amount | quantity | duration | record";

        AssertJson(
            """
            [{"$ref": "#/$defs/positiveOrZero"}, {"$ref": "#/$defs/tableBySeverity"}, {"$ref": "#/$defs/tableByLevel"},
             {"$ref": "#/$defs/pointsByAmount"}, {"$ref": "#/$defs/pointsByQuantity"},
             {"$ref": "#/$defs/pointsByDuration"}, {"$ref": "#/$defs/pointsThatTheRecordCarries"}]
            """,
            schema["anyOf"]);
        AssertJson(
            $$"""
            {
              "description": "按什么查表 / what the table goes by",
              "enum": ["level"],
              "errorMessage": "应为 {{Words}} / expected {{Words}}"
            }
            """,
            schema["$defs"]!["tableByLevel"]!["properties"]!["by"]);
    }

    [Fact]
    public void Generate_TaggedWithoutAnother_IsOneOfItsShapes() => AssertJson(
        """{"anyOf": [{"$ref": "#/$defs/textInTwoLanguages"}]}""",
        Root(new TaggedForm<LocalizedText>(new("", ""), () => [("name", NameShape.Instance)], untagged: null)));

    [Fact]
    public void Generate_TaggedBesideAlternatives_IsOneListOfAll() => AssertJson(
        """
        [{"enum": ["unlimited", "untilEnded", "ownTerm", "evaluationPeriod"]}, {"$ref": "#/$defs/period"},
         {"$ref": "#/$defs/tableBySeverity"}, {"$ref": "#/$defs/tableByLevel"}, {"$ref": "#/$defs/validityByPoints"}]
        """,
        Root(ValidityForms.Any)["anyOf"]);

    [Fact]
    public void Generate_Table_HasRowsAndNeedsOne()
    {
        var table = Generate(PointsForms.Any)["$defs"]!["tableBySeverity"]!;

        AssertJson("""{"$ref": "#/$defs/positiveOrZero"}""", table["additionalProperties"]);
        AssertJson("""["by"]""", table["required"]);
        AssertJson(
            """["note", "cite", "assumed", "by", "allowNonMonotone"]""", table["allOf"]![0]!["if"]!["propertyNames"]!["enum"]);
    }

    // Two tables by severity, of points and of terms, are two definitions.
    [Fact]
    public void Generate_ShapesOfOneName_AreNumbered()
    {
        var definitions = Generate(IndicatorShape.Instance)["$defs"]!.AsObject();

        Assert.True(definitions.ContainsKey("tableBySeverity") && definitions.ContainsKey("tableBySeverity2"));
    }

    [Fact]
    public void Generate_Rules_StandTogether() => Assert.Equal(
        3, Definition(ComparisonShape.Instance, "comparison")["allOf"]!.AsArray().Count);

    [Fact]
    public void Generate_FormThatSaysNothing_IsAnyScalar() => AssertJson(
        """["string", "number", "boolean"]""",
        Definition(FactShape.Instance, "fact")["properties"]!["default"]!["type"]);

    [Fact]
    public void Generate_WholeNumber_IsSpeltOut() => AssertJson(
        """["string", "integer"]""", Root(new WholeNumberForm(0, Limits.MaxCodes, isFigure: false))["type"]);

    private static JsonObject Generate(Form form) => JsonNode.Parse(
        SchemaGenerator.Generate(new Vocabulary(form), new("标题", "a title"), "schemes schema"))!.AsObject();

    private static JsonObject Definition(Form form, string name) => Generate(form)["$defs"]![name]!.AsObject();

    /// <summary>What a form is described as.</summary>
    private static JsonObject Root(Form form)
    {
        var schema = Generate(form);
        foreach (var key in new[] { "$schema", "$comment", "title", "$defs" })
        {
            schema.Remove(key);
        }

        return schema;
    }

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());
}
