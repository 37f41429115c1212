using System.Text.Json.Nodes;
using CreditGrading.Analysis.Schema;

namespace CreditGrading.Tests.Analysis.Schema;

public sealed class SchemaTextTests
{
    [Theory]
    [InlineData("an indicator", "indicator")]
    [InlineData("the days in force", "daysInForce")]
    [InlineData("a table by severity", "tableBySeverity")]
    [InlineData("objections", "objections")]
    public void NameOf_English_IsOneWord(string english, string expected) =>
        Assert.Equal(expected, SchemaText.NameOf(new("", english)));

    [Fact]
    public void Both_SameText_StandsOnce()
    {
        Assert.Equal("甲 / A", SchemaText.Both(new("甲", "A")));
        Assert.Equal("A", SchemaText.Both(new("A", "A")));
    }

    [Fact]
    public void Write_WhatFitsOnALine_StandsOnOne()
    {
        var schema = new JsonObject
        {
            ["short"] = new JsonObject { ["type"] = "string", ["least"] = 1, ["empty"] = new JsonObject() },
            ["long"] = SchemaText.Strings(Enumerable.Repeat("信用 \"主体\" +<>&'", 10)),
        };

        var lines = SchemaText.Write(schema).Split('\n');

        Assert.Equal("{", lines[0]);
        Assert.Equal("""  "short": { "type": "string", "least": 1, "empty": {} },""", lines[1]);
        Assert.Equal("""  "long": [""", lines[2]);
        Assert.Equal("""    "信用 \"主体\" +<>&'",""", lines[3]);
        Assert.Equal(["  ]", "}", ""], lines[^3..]);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void Write_Text_ReadsAsWritten()
    {
        var schema = new JsonObject { ["a"] = new JsonArray(true, 1, "\n\t\\"), ["b"] = new string('长', 200) };

        Assert.Equal(schema.ToJsonString(), JsonNode.Parse(SchemaText.Write(schema))!.ToJsonString());
    }

    [Fact]
    public void MoveAll_Entries_KeepTheirOrder()
    {
        var to = new JsonObject { ["a"] = 1 };

        SchemaText.MoveAll(new JsonObject { ["c"] = 2, ["b"] = 3 }, to);

        Assert.Equal("""{"a":1,"c":2,"b":3}""", to.ToJsonString());
    }
}
