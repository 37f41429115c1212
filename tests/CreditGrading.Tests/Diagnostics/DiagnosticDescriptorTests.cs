using CreditGrading.Diagnostics;

namespace CreditGrading.Tests.Diagnostics;

public sealed class DiagnosticDescriptorTests
{
    [Fact]
    public void Format_ArgumentsInTwoLanguages_FillEachSentenceWithItsOwn()
    {
        var descriptor = new DiagnosticDescriptor("CG9999", DiagnosticSeverity.Info, "the {0} has {1}", "{0}有{1}");

        var text = descriptor.Format(new LocalizedText("指标", "indicator"), 2);

        Assert.Equal(new LocalizedText("指标有2", "the indicator has 2"), text);
    }

    [Fact]
    public void Format_InputWithBraces_StaysAsItIs()
    {
        var descriptor = new DiagnosticDescriptor("CG9999", DiagnosticSeverity.Info, "found '{0}'", "发现“{0}”");

        Assert.Equal("found '{1}'", descriptor.Format("{1}").English);
    }
}
