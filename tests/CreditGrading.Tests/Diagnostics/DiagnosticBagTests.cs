using CreditGrading.Diagnostics;

namespace CreditGrading.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor Fault = new(
        "CG9001", DiagnosticSeverity.Error, "found '{0}' in {1}", "在 {1} 发现 '{0}'");
    private static readonly DiagnosticDescriptor Doubt = new("CG9002", DiagnosticSeverity.Warning, "doubt", "疑问");

    [Fact]
    public void Report_WithArguments_FillsBothSentences()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.Report(Fault, new SourcePosition(3, 7), "x{0}", "y");

        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal("a.yaml(3,7): error CG9001: found 'x{0}' in y", diagnostic.ToString());
        Assert.Equal("a.yaml(3,7): error CG9001: 在 y 发现 'x{0}'", diagnostic.ToString(MessageLanguage.Chinese));
        Assert.Null(diagnostic.Hint);
    }

    [Fact]
    public void Report_WithAHint_KeepsIt()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.ReportWithHint(Doubt, new SourcePosition(1, 1), new LocalizedText("提示", "a hint"));

        Assert.Equal("a.yaml(1,1): warning CG9002: doubt; a hint", Assert.Single(bag.ToImmutable()).ToString());
    }

    [Fact]
    public void Report_LocalizedArguments_FillsEachSentenceInItsLanguage()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.Report(
            Fault, new SourcePosition(1, 1), new LocalizedText("甲", "one"), new LocalizedText("乙", "two"));

        var text = Assert.Single(bag.ToImmutable()).Text;
        Assert.Equal(new LocalizedText("在 乙 发现 '甲'", "found 'one' in two"), text);
    }

    [Fact]
    public void HasErrors_WarningOnly_IsFalse()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.Report(Doubt, new SourcePosition(1, 1));

        Assert.False(bag.HasErrors);
    }

    [Fact]
    public void HasErrors_Error_IsTrue()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.Report(Fault, new SourcePosition(1, 1), "x", "y");

        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void ToImmutable_SortsByPlaceAndKeepsTheOrderOfOnePlace()
    {
        var bag = new DiagnosticBag("a.yaml");

        bag.Report(Fault, new SourcePosition(2, 1), "d", string.Empty);
        bag.Report(Fault, new SourcePosition(1, 9), "b", string.Empty);
        bag.Report(Fault, new SourcePosition(1, 9), "c", string.Empty);
        bag.Report(Fault, new SourcePosition(1, 2), "a", string.Empty);

        Assert.Equal("abcd", string.Concat(bag.ToImmutable().Select(diagnostic => diagnostic.Text.English[7])));
    }

    [Fact]
    public void ToImmutable_OneLessThanCapacity_ShowsAllWithoutAClosing()
    {
        var bag = BagOf(DiagnosticBag.Capacity - 1, Doubt);

        Assert.Equal(DiagnosticBag.Capacity - 1, bag.ToImmutable().Length);
        Assert.All(bag.ToImmutable(), diagnostic => Assert.Equal("CG9002", diagnostic.Code));
    }

    [Theory]
    [InlineData(DiagnosticBag.Capacity)]
    [InlineData(5000)]
    public void ToImmutable_CapacityReached_EndsWithAClosing(int count)
    {
        var diagnostics = BagOf(count, Doubt).ToImmutable();

        Assert.Equal(DiagnosticBag.Capacity, diagnostics.Length);
        Assert.Equal("CG0099", diagnostics[^1].Code);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[^1].Severity);
        Assert.Equal(diagnostics[^2].Position, diagnostics[^1].Position);
    }

    [Fact]
    public void Report_ErrorAfterManyWarnings_IsKept()
    {
        var bag = BagOf(500, Doubt);

        bag.Report(Fault, new SourcePosition(1, 1), "x", "y");

        Assert.True(bag.HasErrors);
        Assert.Contains(bag.ToImmutable(), diagnostic => diagnostic.Code == "CG9001");
        Assert.Equal(DiagnosticBag.Capacity, bag.ToImmutable().Length);
    }

    [Fact]
    public void IsFull_WarningsOnly_IsFalse() => Assert.False(BagOf(500, Doubt).IsFull);

    [Fact]
    public void IsFull_MoreErrorsThanFit_IsTrue() => Assert.True(BagOf(DiagnosticBag.Capacity, Fault).IsFull);

    [Fact]
    public void IsFull_AllErrorsFit_IsFalse() => Assert.False(BagOf(DiagnosticBag.Capacity - 1, Fault).IsFull);

    private static DiagnosticBag BagOf(int count, DiagnosticDescriptor descriptor)
    {
        var bag = new DiagnosticBag("a.yaml");
        for (var line = 1; line <= count; line++)
        {
            bag.Report(descriptor, new SourcePosition(line, 1), "x", "y");
        }

        return bag;
    }
}
