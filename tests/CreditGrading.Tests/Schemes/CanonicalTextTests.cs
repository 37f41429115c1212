using CreditGrading.Schemes;
using CreditGrading.Schemes.Yaml;
using CreditGrading.Tests.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes;

public sealed class CanonicalTextTests
{
    private const string Base = "a: x\nb:\n  - c: '1'\n    d: two words\n  - e\n";

    private const string BaseCanonical = """{"a": "x", "b": [{"c": "1", "d": "two words"}, "e"]}""";

    [Fact]
    public void Of_Document_IsOneLineOfJson() => Assert.Equal(BaseCanonical, Canonical(Base));

    [Theory]
    [InlineData("# comment\na: x # another\nb:\n  - c: '1'\n    d: two words\n\n\n  - e # end")]
    [InlineData("b:\n  - d: two words\n    c: '1'\n  - e\na: x\n")]
    [InlineData("a: x\r\nb:\r\n  - c: '1'\r\n    d: two words\r\n  - e\r\n")]
    [InlineData("\"a\": 'x'\nb: [{c: 1, d: \"two words\"}, \"\\u0065\"]")]
    [InlineData("a: x\nb:\n- c: >-\n    1\n  d: two\n    words\n- e\n")]
    [InlineData("\uFEFF--- {b: [{d: two words, c: \"1\"}, e], a: x}\n...\n")]
    [InlineData("a: |-\n  x\nb: [{c: 1, d: 'two\n  words'}, e]")]
    [InlineData(BaseCanonical)]
    public void Of_SameContentWrittenOtherwise_IsTheSame(string text) => Assert.Equal(BaseCanonical, Canonical(text));

    [Theory]
    [InlineData("a: X\nb: [{c: 1, d: two words}, e]")]
    [InlineData("A: x\nb: [{c: 1, d: two words}, e]")]
    [InlineData("a: x\nb: [{c: 1.0, d: two words}, e]")]
    [InlineData("a: x\nb: [{c: 1, d: two  words}, e]")]
    [InlineData("a: x\nb: [e, {c: 1, d: two words}]")]
    [InlineData("a: x\nb: [{c: 1, d: two words}, e, '']")]
    [InlineData("a: x\nb: [{c: 1, d: two words}]")]
    [InlineData("a: [x]\nb: [{c: 1, d: two words}, e]")]
    public void Of_OtherContent_IsAnother(string text)
    {
        Assert.NotEqual(BaseCanonical, Canonical(text));
        Assert.NotEqual(CanonicalText.FingerprintOf(BaseCanonical), CanonicalText.FingerprintOf(Canonical(text)));
    }

    [Fact]
    public void Of_LineEndsInsideABlock_LeaveNoTrace()
    {
        const string Text = "a: |\n  x\n  y\nb: \"p\n  q\"\n";

        Assert.Equal(Canonical(Text), Canonical(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Canonical(Text), Canonical(Text.Replace('\n', '\r')));
    }

    [Fact]
    public void Of_Keys_AreInOrdinalOrderAtEveryLevel() =>
        Assert.Equal(
            """{"B": "", "Z": {"10": "", "9": "", "é": "", "中": ""}, "a": "", "b": ""}""",
            Canonical("{b: , a: , Z: {中: , é: , 9: , 10: }, B: }"));

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", @"\\")]
    [InlineData("/", "/")]
    [InlineData("a\nb\tc\rd", @"a\nb\tc\rd")]
    [InlineData(" a ", " a ")]
    [InlineData("济宁 é 😀", "济宁 é 😀")]
    [InlineData("\0\u001f\u007f\u0085\u2028\u202e\ufeff", @"\u0000\u001f\u007f\u0085\u2028\u202e\ufeff")]
    public void Of_Characters_AreEscapedOnlyWhereNeeded(string value, string expected)
    {
        var at = new SourcePosition(1, 1);
        var root = new YamlMapping(at, [new(new YamlScalar(at, "k", isEmpty: false), new YamlScalar(at, value, isEmpty: false))]);

        Assert.Equal($$"""{"k": "{{expected}}"}""", CanonicalText.Of(root));
    }

    [Fact]
    public void Of_ItsOwnResult_IsTheSame()
    {
        var canonical = Canonical(YamlText.Sample);

        Assert.Equal(canonical, Canonical(canonical));
        Assert.DoesNotContain('\n', canonical);
    }

    [Fact]
    public void Of_ItsOwnResult_IsJson()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Canonical(YamlText.Sample));

        Assert.Equal("示范方案 😀", json.RootElement.GetProperty("name").GetProperty("zh").GetString());
    }

    [Fact]
    public void Of_LongestKeyAndDeepestNesting_CanBeReadAgain()
    {
        var depth = YamlTreeBuilder.MaxDepth - 1;
        var key = string.Concat(Enumerable.Repeat("\\\"", ScalarCheck.MaxKeyLength / 2));
        var canonical = Canonical($"'{key}': {new string('[', depth)}x{new string(']', depth)}");

        Assert.Equal(canonical, Canonical(canonical));
    }

    [Fact]
    public void Of_LargeDocument_CanBeReadAgain()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"key{number}: {{zh: 济宁, en: [x, \"y\"]}}\n"));
        var canonical = Canonical(text);

        Assert.Equal(canonical, Canonical(canonical));
    }

    [Fact]
    public void FingerprintOf_Text_IsItsSha256InLowerCase() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", CanonicalText.FingerprintOf("abc"));

    [Fact]
    public void FingerprintOf_ChineseText_IsTakenOverUtf8() =>
        Assert.Equal("72726d8818f693066ceb69afa364218b692e62ea92b385782363780f47529c21", CanonicalText.FingerprintOf("中文"));

    private static string Canonical(string text) => CanonicalText.Of(YamlText.ReadClean(text));
}
