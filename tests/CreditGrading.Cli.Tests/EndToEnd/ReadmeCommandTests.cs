namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>The commands of the guides do what the guides say: each is run, its paths taken from the top of the repository.</summary>
public sealed class ReadmeCommandTests
{
    private const string Start = "dotnet run -c Release --project src/CreditGrading.Cli -- ";

    private static readonly string[] Guides = ["README.md", "schemes/jining/README.md"];

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
        var arguments = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument =>
            argument.StartsWith("schemes/", StringComparison.Ordinal) ? Repository.PathOf(argument) : argument);

        var result = workspace.Run([.. arguments]);

        Assert.True(result.ExitCode == 0, $"{guide}: {command}\n{result.Error}");
        Assert.NotEmpty(result.Output + result.Error);
    }

    [Fact]
    public void Guides_HaveCommands() => Assert.True(Commands.Count >= 4);
}
