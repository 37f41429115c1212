using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Read_Sample_HasNoFault() => Assert.Equal(14, YamlText.ReadClean(YamlText.Sample).Entries.Length);

    [Theory]
    [InlineData("a: plain text", "plain text")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"x\\ty\\u4e2d\"", "x\ty中")]
    [InlineData("a: \"\\uD83D\\uDE00\"", "😀")]
    [InlineData("a: |\n  x\n   y\n", "x\n y\n")]
    [InlineData("a: >-\n  x\n  y\n", "x y")]
    [InlineData("a: x # comment", "x")]
    [InlineData("a: x#y", "x#y")]
    [InlineData("a: ~", "~")]
    [InlineData("a: null", "null")]
    [InlineData("a: .nan", ".nan")]
    [InlineData("a: 0x1F", "0x1F")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: :x", ":x")]
    [InlineData("{\"a\":x}", "x")]
    [InlineData("--- {a: x}\n...\n", "x")]
    [InlineData("\uFEFFa: x", "x")]
    public void Read_Scalar_IsText(string text, string expected)
    {
        var scalar = Assert.IsType<YamlScalar>(YamlText.ReadClean(text).Find("a"));

        Assert.Equal(expected, scalar.Text);
        Assert.False(scalar.IsEmpty);
    }

    [Fact]
    public void Read_NumberOfFourHundredDigits_IsText()
    {
        var digits = new string('9', 400);

        Assert.Equal(digits, Assert.IsType<YamlScalar>(YamlText.ReadClean("a: " + digits).Find("a")).Text);
    }

    [Theory]
    [InlineData("1: x", "1")]
    [InlineData("true: x", "true")]
    [InlineData("~: x", "~")]
    [InlineData("2024-01-01: x", "2024-01-01")]
    [InlineData("'<<': x", "<<")]
    [InlineData("? k\n: x", "k")]
    public void Read_Key_IsText(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(YamlText.ReadClean(text).Entries).Key.Text);

    [Theory]
    [InlineData("a:", 1, 3)]
    [InlineData("a:\nb: x", 1, 3)]
    [InlineData("a:   # comment\nb: x", 1, 3)]
    [InlineData("{a: , b: x}", 1, 5)]
    [InlineData("{a, b: x}", 1, 3)]
    public void Read_MissingValue_IsEmpty(string text, int line, int column)
    {
        var scalar = Assert.IsType<YamlScalar>(YamlText.ReadClean(text).Find("a"));

        Assert.True(scalar.IsEmpty);
        Assert.Equal(string.Empty, scalar.Text);
        Assert.Equal(new SourcePosition(line, column), scalar.Position);
    }

    [Theory]
    [InlineData("a: ''")]
    [InlineData("a: \"\"")]
    public void Read_QuotedEmptyText_IsNoMissingValue(string text) =>
        Assert.False(Assert.IsType<YamlScalar>(YamlText.ReadClean(text).Find("a")).IsEmpty);

    [Fact]
    public void Read_Lists_KeepTheirOrder()
    {
        var list = Assert.IsType<YamlSequence>(YamlText.ReadClean("a:\n- x\n- [y, z]\n-\n- {}\n").Find("a"));

        Assert.Equal("x", Assert.IsType<YamlScalar>(list.Items[0]).Text);
        Assert.Equal(["y", "z"], Assert.IsType<YamlSequence>(list.Items[1]).Items.Select(item => ((YamlScalar)item).Text));
        Assert.True(Assert.IsType<YamlScalar>(list.Items[2]).IsEmpty);
        Assert.Empty(Assert.IsType<YamlMapping>(list.Items[3]).Entries);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_Positions_CountFromOneInUtf16Units(string lineEnd)
    {
        var text = string.Join(lineEnd, "# 注释", "名称: {zh: 😀中, en: [x, 'y']}", "", "list:", "  - \"q\"", "  - k: v");

        var root = YamlText.ReadClean(text);

        var name = Assert.IsType<YamlMapping>(root.Find("名称"));
        var list = Assert.IsType<YamlSequence>(root.Find("list"));
        Assert.Equal(new SourcePosition(2, 1), root.Position);
        Assert.Equal(new SourcePosition(2, 5), name.Position);
        Assert.Equal(new SourcePosition(2, 10), name.Find("zh")!.Position);
        Assert.Equal(new SourcePosition(2, 15), name.Entries[1].Key.Position);
        Assert.Equal(new SourcePosition(2, 23), Assert.IsType<YamlSequence>(name.Find("en")).Items[1].Position);
        Assert.Equal(new SourcePosition(5, 3), list.Position);
        Assert.Equal(new SourcePosition(5, 5), list.Items[0].Position);
        Assert.Equal(new SourcePosition(6, 5), list.Items[1].Position);
    }

    [Fact]
    public void Read_ByteOrderMark_DoesNotCountAsAColumn() =>
        Assert.Equal(new SourcePosition(1, 1), YamlText.ReadClean("\uFEFFa: x").Position);

    [Fact]
    public void Read_PairInAListWithoutBraces_HasItsPlace()
    {
        var list = Assert.IsType<YamlSequence>(YamlText.ReadClean("a:\n  [\"q\": x]").Find("a"));

        Assert.Equal(2, Assert.IsType<YamlMapping>(Assert.Single(list.Items)).Position.Line);
    }

    [Fact]
    public void Find_UnknownKey_GivesNull() => Assert.Null(YamlText.ReadClean("a: x").Find("A"));

    // Where the dash of an entry is forgotten all its keys stand twice.
    [Theory]
    [InlineData("- a: x\n  b: y\n  a: z\n  b: w\n  c: v", "a.yaml(3,3)", true)]
    [InlineData("- {a: x, b: y, a: z, b: w}", "a.yaml(1,16)", false)]
    public void Read_KeysOfAnEntryTwice_AreReportedOnce(string text, string place, bool isHinted)
    {
        var found = Assert.Single(YamlText.Read($"{text}\n").Diagnostics, diagnostic => diagnostic.Code == "CG0018");

        Assert.StartsWith(place, found.ToString(), StringComparison.Ordinal);
        Assert.Equal(isHinted ? "if another entry begins here, write '- ' before its first key" : null, found.Hint?.English);
    }

    [Fact]
    public void Read_KeysTwiceThatAreApart_AreEachReported() =>
        Assert.Equal(2, YamlText.Read("a: x\nb: y\na: z\nc: v\nb: w").Diagnostics.Length);

    [Theory]
    [InlineData("a: #b", true)]
    [InlineData("a:   # b", true)]
    [InlineData("a:", false)]
    [InlineData("a:\n# b", false)]
    [InlineData("a: \"\" # b", false)]
    public void Read_NothingButARemark_IsMarked(string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<YamlScalar>(YamlText.ReadClean(text).Find("a")).IsBeforeRemark);

    [Theory]
    [InlineData("a: {b: c}", true)]
    [InlineData("a:\n  b: c", false)]
    public void Read_Mapping_KnowsItsBraces(string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<YamlMapping>(YamlText.ReadClean(text).Find("a")).IsInBraces);

    [Fact]
    public void Read_DuplicateKey_IsReportedAtTheLaterKeyAndDropped()
    {
        var (root, diagnostics) = YamlText.Read("a: x\nb: y\n'a': {c: z}\nd: w");

        Assert.Equal(
            "a.yaml(3,1): error CG0018: the key 'a' already stands in line 1; a key is allowed once",
            Assert.Single(diagnostics).ToString());
        Assert.Equal(["a", "b", "d"], root!.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("x", Assert.IsType<YamlScalar>(root.Find("a")).Text);
    }

    [Fact]
    public void Read_ManyFaults_ComeAllAtOnce()
    {
        const string Text = """
            a: &anchor x
            b: *anchor
            <<: *anchor
            c: !!int 1
            c: again
            ? [k]
            : {d: !t y}
            "": z
            e: "\u202E"
            f: {: x}
            last: here
            """;

        var (root, diagnostics) = YamlText.Read(Text);

        Assert.Equal(
            [
                "(1,4) CG0008", "(2,4) CG0009", "(3,1) CG0010", "(3,5) CG0009", "(4,4) CG0011", "(5,1) CG0018", "(6,3) CG0017",
                "(7,7) CG0011", "(8,1) CG0021", "(9,4) CG0005", "(10,5) CG0021",
            ],
            diagnostics.Select(diagnostic => $"({diagnostic.Position}) {diagnostic.Code}"));
        Assert.Equal(["a", "b", "c", "e", "f", "last"], root!.Entries.Select(entry => entry.Key.Text));
    }

    [Theory]
    [InlineData("a: &x y", "(1,4): error CG0008: the anchor 'x' is not allowed; write the value out wherever it applies")]
    [InlineData("a: *x", "(1,4): error CG0009: the alias 'x' is not allowed; write the value out wherever it applies")]
    [InlineData("*x : y", "(1,1): error CG0009: the alias 'x' is not allowed; write the value out wherever it applies")]
    [InlineData("<<: y", "(1,1): error CG0010: the merge key is not allowed; write the keys out wherever they apply")]
    [InlineData("a: ! y", "(1,4): error CG0011: the tag '!' is not allowed; the expected type decides how a value is read")]
    [InlineData("a: !x [y]", "(1,4): error CG0011: the tag '!x' is not allowed; the expected type decides how a value is read")]
    [InlineData("? {a: b}\n: c", "(1,3): error CG0017: a list or a mapping stands in the place of a key; a text was expected")]
    [InlineData(": x", "(1,1): error CG0021: the key is empty; a key is expected before the colon")]
    [InlineData("a: x\n---\na: y", "(2,1): error CG0013: a second document begins here; one text holds one scheme")]
    [InlineData("a: x\n...\na: y", "(3,1): error CG0013: a second document begins here; one text holds one scheme")]
    [InlineData("[a, b]", "(1,1): error CG0019: the top level is a list or a single text; keys with values were expected")]
    [InlineData("just text", "(1,1): error CG0019: the top level is a list or a single text; keys with values were expected")]
    [InlineData("''", "(1,1): error CG0019: the top level is a list or a single text; keys with values were expected")]
    public void Read_WhatIsNotPlain_IsRefused(string text, string expected) => Assert.Equal(expected, YamlText.FaultOf(text));

    [Theory]
    [InlineData("%YAML 1.2\n---\na: x", 1)]
    [InlineData("%YAML 9.9\n---\na: x", 1)]
    [InlineData("%TAG ! tag:x,2000:\n--- {a: x}", 1)]
    [InlineData("%WHATEVER x\r\n--- {a: x}", 1)]
    [InlineData("a: [\n%lost x\n  ]", 2)]
    [InlineData("a: x\n%lost", 2)]
    [InlineData("%", 1)]
    public void Read_Directive_IsReportedWhereverItStands(string text, int line)
    {
        var directive = Assert.Single(YamlText.Read(text).Diagnostics, diagnostic => diagnostic.Code == "CG0012");

        Assert.Equal(new SourcePosition(line, 1), directive.Position);
    }

    [Fact]
    public void Read_PercentSignInsideALine_IsText() =>
        Assert.Equal("5 %", Assert.IsType<YamlScalar>(YamlText.ReadClean("a: 5 %\nb: x").Find("a")).Text);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("  \n\n")]
    [InlineData("# comments\n# only\n")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    public void Read_NoContent_IsNamedAsEmpty(string text) =>
        Assert.Equal(
            "(1,1): error CG0007: the text is empty or has comments only; keys with values were expected",
            YamlText.FaultOf(text));
}
