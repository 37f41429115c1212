namespace CreditGrading.Tests;

public sealed class SchemeDiagnosticTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, "a.yaml(3,7): error CG0999: found; hint")]
    [InlineData(DiagnosticSeverity.Warning, "a.yaml(3,7): warning CG0999: found; hint")]
    [InlineData(DiagnosticSeverity.Info, "a.yaml(3,7): info CG0999: found; hint")]
    public void ToString_Severity_IsAWordThatToolsKnow(DiagnosticSeverity severity, string expected) =>
        Assert.Equal(expected, new SchemeDiagnostic("CG0999", severity, "a.yaml", new(3, 7), new("发现", "found"), new("提示",
            "hint")).ToString());

    [Fact]
    public void ToString_HintInChinese_FollowsAChineseSemicolon() => Assert.Equal(
        "a.yaml(3,7): error CG0999: 发现；提示",
        new SchemeDiagnostic("CG0999", DiagnosticSeverity.Error, "a.yaml", new(3, 7), new("发现", "found"),
            new("提示", "hint")).ToString(MessageLanguage.Chinese));

    [Fact]
    public void ToString_NoHint_EndsWithTheSentence() => Assert.Equal(
        "a.yaml(3,7): error CG0999: 发现",
        new SchemeDiagnostic("CG0999", DiagnosticSeverity.Error, "a.yaml", new(3, 7), new("发现", "found"),
            null).ToString(MessageLanguage.Chinese));
}
