namespace CreditGrading.Cli.Tests.Commands;

/// <summary>Ids that look like unified social credit codes; all are invented.</summary>
public sealed class CheckDigitTests
{
    private const string Sound = "92000000MA0000001N";
    private const string Mistyped = "92000000MA0000001P";
    private const string Warning =
        "warning CG0490: subject '92000000MA0000001P': the 'subject_id' looks like a unified social credit code, but its check "
            + "digit fails (GB 32100-2015); it may be mistyped";

    [Fact]
    public void Grade_MistypedCode_IsGradedWithOneWarning()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(
            $"indicator,subject_id,occurred_on\naward,{Sound},2023-01-10\n"
                + $"award,{Mistyped},2023-01-10\naward,{Mistyped},2023-01-11\n");

        Assert.Equal(["records.csv(3,7): " + Warning, "graded 2, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
        Assert.StartsWith($"{Mistyped},sample,1.0,2023-03-31,graded,110,", result.OutputLines[2], StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_MistypedCodeInBothFiles_IsWarnedOfInTheSubjectsFile()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(
            $"subject_id,indicator,occurred_on\n{Mistyped},award,2023-01-10\n",
            $"subject_type,subject_id\nenterprise,{Mistyped}\n");

        Assert.Equal("subjects.csv(2,12): " + Warning, result.ErrorLines[0]);
        Assert.Equal(2, result.ErrorLines.Length);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Grade_MistypedCodeWithAFault_HasBoth()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade($"subject_id,indicator,occurred_on\n{Mistyped},award\n");

        Assert.Equal("records.csv(2,1): " + Warning, result.ErrorLines[0]);
        Assert.Contains("error CG0484", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Grade_MistypedCode_IsWarnedOfInChinese()
    {
        using var workspace = new Workspace();

        var result = workspace.Grade($"subject_id,indicator,occurred_on\n{Mistyped},award,2023-01-10\n", null, "--lang", "zh");

        Assert.Equal(
            $"records.csv(2,1): warning CG0490: 主体“{Mistyped}”：“subject_id”形如统一社会信用代码，但校验码不符（GB 32100-2015），可能有误",
            result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("92000000ma0000001p")]
    [InlineData("92000000MA0000001")]
    [InlineData("S2000000MA0000001P")]
    public void Grade_IdOfAnotherForm_IsNotWarnedOf(string id)
    {
        using var workspace = new Workspace();

        var result = workspace.Grade($"subject_id,indicator,occurred_on\n{id},award,2023-01-10\n");

        Assert.Equal(["graded 1, not rated 0, undetermined 0, rejected 0"], result.ErrorLines);
    }
}
