namespace CreditGrading.Cli.Tests.Commands;

/// <summary>The clock of these tests goes on by a second at each look.</summary>
public sealed class GradeProgressTests
{
    private const int Rows = 20_000;
    private const string Clear = "\r\u001b[K";

    private static readonly string Records = "subject_id,indicator,occurred_on\n" + string.Concat(
        Enumerable.Range(0, Rows).Select(row => $"S{row},{(row == Rows - 1 ? "unheard-of" : "award")},2023-01-10\n"));

    [Theory]
    [InlineData("")]
    [InlineData("--grouped")]
    public void Grade_ErrorIsNoTerminal_ShowsNoProgress(string option)
    {
        using var workspace = new Workspace();

        var result = workspace.Grade(Records, null, Workspace.Split(option));

        Assert.DoesNotContain('\u001b', result.Error);
        Assert.DoesNotContain('\r', result.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--grouped")]
    public void Grade_ErrorIsATerminal_ShowsProgressThereOnly(string option)
    {
        using var plain = new Workspace();
        using var terminal = new Workspace { IsErrorTerminal = true };

        var expected = plain.Grade(Records, null, Workspace.Split(option));
        var result = terminal.Grade(Records, null, Workspace.Split(option));

        Assert.StartsWith($"{Clear}8,192 records, 8,192 a second, ", result.Error, StringComparison.Ordinal);
        Assert.Equal(expected.Output, result.Output);
        Assert.Equal(expected.Error, result.Error[(result.Error.LastIndexOf(Clear, StringComparison.Ordinal) + Clear.Length)..]);
    }

    [Fact]
    public void Grade_LengthIsKnown_SaysHowMuchTimeIsLeft()
    {
        using var workspace = new Workspace { IsErrorTerminal = true };

        var result = workspace.Grade(Records);

        Assert.Contains($"{Clear}16,384 records, 8,192 a second, 0:00:00 left", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_LengthIsNotKnown_SaysNothingOfTheTimeLeft()
    {
        using var workspace = new Workspace { IsErrorTerminal = true };
        using var input = new TrickleStream(Encoding.UTF8.GetBytes(Records), 1000);
        var scheme = workspace.Write("scheme.yaml", TestScheme.Text);

        var result = workspace.Run(
            input, "grade", "--scheme", scheme, "--as-of", "2023-03-31", "--records", "-", "--grouped", "--lang", "zh");

        Assert.Contains($"{Clear}记录 16,384，每秒 8,192{Clear}", result.Error, StringComparison.Ordinal);
    }
}
