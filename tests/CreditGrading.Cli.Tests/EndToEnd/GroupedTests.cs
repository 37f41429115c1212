using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>A grouped file gives with <c>--grouped</c> what it gives without, wherever it is cut.</summary>
public sealed class GroupedTests
{
    private const int BytesReadAtOnce = 1 << 16;

    private static readonly string[] OfSample =
    [
        "grade", "--scheme", "jining", "--as-of", "2023-03-31",
        "--records", Repository.PathOf("schemes", "jining", "sample-records.csv"),
    ];

    private static readonly string[] Options =
        ["--format csv", "--format jsonl --lang zh", "--unknown-indicators ignore", "--known-by 2022-12-31"];

    public static TheoryData<int> Sizes => [1, 2, 7, 100, 1 << 16];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Grade_Sample_GivesTheSame(int rowsAtOnce)
    {
        using var workspace = new Workspace { RowsAtOnce = rowsAtOnce };

        AssertSame(workspace.Run(OfSample), workspace.Run([.. OfSample, "--grouped"]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Grade_SampleWithSubjects_GivesTheSameInOrderOfTheRecords(int rowsAtOnce)
    {
        using var workspace = new Workspace { RowsAtOnce = rowsAtOnce };
        string[] arguments = [.. OfSample, "--subjects", Repository.PathOf("schemes", "jining", "sample-subjects.csv")];

        var whole = workspace.Run(arguments);
        var grouped = workspace.Run([.. arguments, "--grouped"]);

        Assert.Equal(whole.OutputLines.Order(StringComparer.Ordinal), grouped.OutputLines.Order(StringComparer.Ordinal));
        Assert.Equal(whole.Error, grouped.Error);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Grade_GeneratedFilesWithFaults_GivesTheSame(int rowsAtOnce)
    {
        using var workspace = new Workspace { RowsAtOnce = rowsAtOnce };
        foreach (var seed in Enumerable.Range(0, 8))
        {
            var records = Generate(new Dice((ulong)seed));
            foreach (var option in Options)
            {
                var whole = workspace.Grade(records, null, Workspace.Split(option));
                var grouped = workspace.Grade(records, null, [.. Workspace.Split(option), "--grouped"]);

                AssertSame(whole, grouped);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Grade_StandardInputByBits_GivesTheSame(int bytesAtOnce)
    {
        using var workspace = new Workspace { RowsAtOnce = 7 };
        var records = Generate(new Dice(99)).Replace("\n", "\r\n", StringComparison.Ordinal);
        using var input = new TrickleStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(records)], bytesAtOnce);
        var whole = workspace.Grade(records);

        var grouped = workspace.Run(
            input, "grade", "--scheme", workspace.PathOf("scheme.yaml"), "--as-of", "2023-03-31", "--records", "-", "--grouped");

        AssertSame(whole, grouped with { Error = grouped.Error.Replace("stdin", "records.csv", StringComparison.Ordinal) });
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Grade_BytesThatAreNoText_AreNamedAtTheSamePlace(string name)
    {
        using var workspace = new Workspace();
        var encoding = TextDecoder.FindEncoding(name)!;
        var rows = Enumerable.Range(0, 9000).Select(row => $"主体{row:0000},奖\r\n");
        var text = encoding.GetBytes("subject_id,indicator\r\n" + string.Concat(rows));
        byte[] wrong = name == "utf-16" ? [0x00, 0xD8, 0x41, 0x00] : [0xFF];
        foreach (var offset in (int[])[.. Enumerable.Range(BytesReadAtOnce - 6, 12), 24, text.Length])
        {
            var place = offset / 2 * 2;
            byte[] bytes = [.. text[..place], .. wrong, .. text[place..]];

            var whole = workspace.Grade(bytes, null, "--encoding", name);
            var grouped = workspace.Grade(bytes, null, "--encoding", name, "--grouped");

            Assert.Equal(2, whole.ExitCode);
            Assert.Equal(whole.Error, grouped.Error);
        }
    }

    private static void AssertSame(CommandResult whole, CommandResult grouped)
    {
        Assert.Equal(whole.Output, grouped.Output);
        Assert.Equal(whole.ErrorLines.Order(StringComparer.Ordinal), grouped.ErrorLines.Order(StringComparer.Ordinal));
        Assert.Equal(whole.ExitCode, grouped.ExitCode);
    }

    /// <summary>A grouped file with a little of everything that may be in one.</summary>
    private static string Generate(Dice dice)
    {
        var text = new StringBuilder("indicator,subject_id,act,occurred_on,severity,amount\n");
        foreach (var subject in Enumerable.Range(0, 60))
        {
            foreach (var _ in Enumerable.Range(0, dice.Range(1, 12)))
            {
                text.Append(Row(dice, dice.Chance(3) ? $" 主体{subject}" : $"主体{subject}"));
            }
        }

        return text.ToString();
    }

    private static string Row(Dice dice, string subject) => dice.Weighted(
        (40, $"award,{subject},,2022-12-{dice.Range(1, 31)},,\n"),
        (20, $"penalty,{subject},\"case, \"\"{dice.Range(1, 9)}\"\"\",2022-11-{dice.Range(10, 30)},minor,12.5\n"),
        (10, $"\"penalty\",\"{subject}\",\"two\nlines\",2022-11-{dice.Range(10, 30)},serious,\n"),
        (4, $"blacklist,{subject},,2022-01-01,,\n\n"),
        (2, $"unheard-of,{subject},,2022-01-01,,\n"),
        (2, $"penalty,{subject},,2022-02-30,minor,12a\n"),
        (1, $"penalty,{subject}\n"),
        (1, $",{subject},,,,\n"),
        (1, $"award,{subject},a\"b,2022-12-01,,\n"),
        (1, "award,,,2022-12-01,,\n"));
}
