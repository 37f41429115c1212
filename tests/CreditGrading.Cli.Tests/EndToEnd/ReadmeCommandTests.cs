namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>The commands of the guides do what the guides say; each is run from the top of the repository.</summary>
public sealed class ReadmeCommandTests
{
    private const string Start = "dotnet run -c Release --project src/CreditGrading.Cli -- ";

    private const string Receipt = "receipt.jsonl";

    private static readonly string[] Guides = ["README.md", "schemes/jining/README.md", "src/CreditGrading.Cli/README.md"];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var guide in Guides)
            {
                var text = File.ReadAllText(Repository.PathOf(guide)).ReplaceLineEndings("\n").Replace("\\\n", " ",
                    StringComparison.Ordinal);
                foreach (var line in text.Split('\n').Select(line => line.Trim()))
                {
                    if (line.StartsWith(Start, StringComparison.Ordinal))
                    {
                        commands.Add(guide, line[Start.Length..]);
                    }
                }
            }

            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OfAGuide_EndsWell(string guide, string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        using var workspace = new Workspace();
        foreach (var before in WritesWhat(command))
        {
            Assert.Equal(0, workspace.Run(ArgumentsOf(before, workspace)).ExitCode);
        }

        var result = workspace.Run(ArgumentsOf(command, workspace));

        Assert.True(result.ExitCode == 0, $"{guide}: {command}\n{result.Error}");
        var written = WritesTheReceipt(command) ? File.ReadAllText(workspace.PathOf(Receipt)) : "";
        Assert.NotEmpty(result.Output + result.Error + written);
    }

    [Fact]
    public void Guides_HaveCommands() => Assert.True(Commands.Count >= 4);

    /// <summary>The command that writes the receipt which another reads.</summary>
    private static IEnumerable<string> WritesWhat(string command) => command.StartsWith("verify", StringComparison.Ordinal)
        ? Commands.Select(row => (string)row[1]).Where(WritesTheReceipt).Take(1)
        : [];

    private static bool WritesTheReceipt(string command) => command.EndsWith($"--out {Receipt}", StringComparison.Ordinal);

    private static string[] ArgumentsOf(string command, Workspace workspace) =>
        [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument =>
            argument.StartsWith("schemes/", StringComparison.Ordinal) ? Repository.PathOf(argument)
            : argument == Receipt ? workspace.PathOf(argument)
            : argument)];
}
