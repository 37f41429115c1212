using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Yaml;

public sealed class YamlReaderHostileTests
{
    // Generous, for a busy machine: each takes a second or less alone. What is meant to fail has no end in sight.
    private const int MaxMilliseconds = 60_000;

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[\n")]
    [InlineData("{\n")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    [InlineData("[{a: [")]
    public void Read_TwentyThousandLevels_EndsInADiagnostic(string level)
    {
        var diagnostics = ReadQuickly(string.Concat(Enumerable.Repeat(level, 20_000)));

        Assert.Contains(diagnostics, diagnostic => diagnostic.Code is "CG0014" or "CG0001");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void Read_DeepInsideAKey_EndsInADiagnostic(string level)
    {
        var diagnostics = ReadQuickly("a: " + string.Concat(Enumerable.Repeat(level, 20_000)));

        Assert.Equal("CG0014", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Read_BlocksIndentedEverFurther_EndsInADiagnostic()
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < 1000; depth++)
        {
            text.Append(' ', depth).Append("a:\n");
        }

        Assert.Equal("CG0014", Assert.Single(ReadQuickly(text.ToString())).Code);
    }

    [Theory]
    [InlineData(YamlTreeBuilder.MaxDepth, 0)]
    [InlineData(YamlTreeBuilder.MaxDepth + 1, 1)]
    public void Read_Depth_IsLimited(int depth, int faults)
    {
        var text = "{a: " + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        Assert.Equal(faults, YamlText.Read(text).Diagnostics.Length);
    }

    [Theory]
    [InlineData(YamlTreeBuilder.MaxNodes - 3, 0)]
    [InlineData(YamlTreeBuilder.MaxNodes - 2, 1)]
    public void Read_NumberOfNodes_IsLimited(int items, int faults)
    {
        var text = "a:\n" + string.Concat(Enumerable.Repeat("- x\n", items));

        Assert.Equal(faults, YamlText.Read(text).Diagnostics.Length);
    }

    [Fact]
    public void Read_LongestValue_IsRead() => YamlText.ReadClean("a: " + new string('x', ScalarCheck.MaxValueLength));

    [Theory]
    [InlineData("'", "'")]
    [InlineData("\"", "\"")]
    [InlineData("|\n  ", "")]
    [InlineData("", "")]
    public void Read_LongerValue_IsRefused(string before, string after)
    {
        var text = $"a: {before}{new string('x', ScalarCheck.MaxValueLength + 1)}{after}";

        Assert.Equal("(1,4): error CG0016: the value has 4001 characters; at most 4000 are allowed", YamlText.FaultOf(text));
    }

    [Fact]
    public void Read_LongKey_IsRefused()
    {
        YamlText.ReadClean(new string('k', ScalarCheck.MaxKeyLength) + ": x");

        Assert.Equal(
            "(1,1): error CG0020: the key has 129 characters; at most 128 are allowed",
            YamlText.FaultOf(new string('k', ScalarCheck.MaxKeyLength + 1) + ": x"));
    }

    [Fact]
    public void Read_ValueOfTenMegabytes_IsRefusedAtOnce()
    {
        var text = "a: " + new string('x', 10_000_000);

        Assert.Equal("CG0016", Assert.Single(ReadQuickly(text)).Code);
    }

    // Each is repeated up to the largest text that is read.
    [Theory]
    [InlineData("a: x\n")]
    [InlineData("a:\n")]
    [InlineData("- x\n")]
    [InlineData("- \n")]
    [InlineData("x\n")]
    [InlineData("x ")]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("#\n")]
    [InlineData("%\n")]
    [InlineData("%YAML 1.2\n")]
    [InlineData("---\n")]
    [InlineData("...\n")]
    [InlineData("\"")]
    [InlineData("\"\\n")]
    [InlineData("'")]
    [InlineData("''\n")]
    [InlineData("|\n")]
    [InlineData("a: |\n  x\n")]
    [InlineData(">\n\n")]
    [InlineData("&a ")]
    [InlineData("&a")]
    [InlineData("*a ")]
    [InlineData("*a: x\n")]
    [InlineData("!")]
    [InlineData("!a ")]
    [InlineData("!<")]
    [InlineData("!%41")]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData(": ")]
    [InlineData(":\n")]
    [InlineData("?\n")]
    [InlineData("-")]
    [InlineData("]")]
    [InlineData("[],")]
    [InlineData("{}\n")]
    [InlineData("[]")]
    [InlineData("[]: ")]
    [InlineData("<<: x\n")]
    [InlineData("中")]
    public void Read_LargeRepetition_EndsQuickly(string unit)
    {
        var count = SchemeText.MaxBytes / Encoding.UTF8.GetByteCount(unit);

        Assert.NotEmpty(ReadQuickly(string.Concat(Enumerable.Repeat(unit, count))));
    }

    [Theory]
    [InlineData("a: [", "x, ", "]")]
    [InlineData("a: {", "x: y, ", "}")]
    [InlineData("a: [", "'x', ", "]")]
    [InlineData("a: [", "[],", "]")]
    [InlineData("a: \"", "\\n", "\"")]
    [InlineData("a: \"", "x\n  ", "\"")]
    [InlineData("a: '", "''", "'")]
    [InlineData("a: ", "x\n  ", "")]
    [InlineData("a: |\n", "  x\n", "")]
    [InlineData("a: |\n", "\n", "")]
    [InlineData("a: >\n", "  x\n\n", "")]
    [InlineData("a: >\n", "   \n", "")]
    [InlineData("a: x #", "#", "")]
    public void Read_LargeInside_EndsQuickly(string before, string unit, string after)
    {
        var count = SchemeText.MaxBytes / Encoding.UTF8.GetByteCount(unit);

        ReadQuickly(before + string.Concat(Enumerable.Repeat(unit, count)) + after);
    }

    [Fact]
    public void Read_ManyDifferentKeys_EndsQuickly()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 99_000; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"key{number}: x\n");
        }

        Assert.Empty(ReadQuickly(text.ToString()));
    }

    [Fact]
    public void Read_EveryPrefixOfASample_NeverThrows()
    {
        for (var length = 0; length <= YamlText.Sample.Length; length++)
        {
            var (root, diagnostics) = YamlText.Read(YamlText.Sample[..length]);

            Assert.True(root is not null || diagnostics.Length > 0, $"neither a root nor a diagnostic at {length}");
        }
    }

    [Fact]
    public void Read_EveryPlaceOfASampleDeletedOrChanged_NeverThrows()
    {
        const string Inserted = "[]{}\"'&*!|>%@`:-?,#\t\n\0";
        for (var index = 0; index < YamlText.Sample.Length; index++)
        {
            YamlText.Read(YamlText.Sample.Remove(index, 1));
            YamlText.Read(YamlText.Sample.Insert(index, Inserted[index % Inserted.Length].ToString()));
        }
    }

    private static ImmutableArray<SchemeDiagnostic> ReadQuickly(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var diagnostics = YamlText.Read(text).Diagnostics;

        Assert.InRange(watch.ElapsedMilliseconds, 0, MaxMilliseconds);
        return diagnostics;
    }
}
