using System.Globalization;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A folder of its own for one test, and the command line run in it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("credit-grading-").FullName;

    /// <summary>How many rows of a grouped file are taken at once.</summary>
    public int RowsAtOnce { get; init; } = 1 << 16;

    /// <summary>Whether standard error passes for a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    public string[] Files => [.. Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).OfType<string>().Order()];

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _folder);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Grades a records file, and a subjects file where one is given, under the test scheme.</summary>
    public CommandResult Grade(string records, string? subjects = null, params string[] more) =>
        Grade(Encoding.UTF8.GetBytes(records), subjects, more);

    public CommandResult Grade(byte[] records, string? subjects = null, params string[] more)
    {
        var scheme = Write("scheme.yaml", TestScheme.Text);
        var recordsPath = Write("records.csv", records);
        string[] subjectsArguments = subjects is null ? [] : ["--subjects", Write("subjects.csv", subjects)];
        return Run(
            ["grade", "--scheme", scheme, "--as-of", "2023-03-31", "--records", recordsPath, .. subjectsArguments, .. more]);
    }

    public static string[] Split(string? arguments) => arguments?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Runs the command line with arguments that have no spaces.</summary>
    public CommandResult RunLine(string arguments) => Run(Split(arguments));

    /// <summary>Runs the command line; paths of this folder are shortened to their names in what it says.</summary>
    public CommandResult Run(params string[] arguments) => Run(Stream.Null, arguments);

    public CommandResult Run(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = RunTo(output, input, arguments, out var exitCode);
        return new CommandResult(exitCode, output.ToArray(), error);
    }

    public string RunTo(Stream output, Stream input, string[] arguments, out int exitCode)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        exitCode = CommandLine.Run(arguments, new CommandEnvironment
        {
            Input = input,
            Output = output,
            Error = error,
            Culture = CultureInfo.InvariantCulture,
            TableWidth = 500,
            RowsAtOnce = RowsAtOnce,
            IsErrorTerminal = IsErrorTerminal,
            Clock = new SteppingClock(),
        });
        return error.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
