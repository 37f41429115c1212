using System.Collections.Frozen;
using CreditGrading.Cli.Csv;
using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>Reads files given as text, and shows what was found as text.</summary>
internal static class Documents
{
    public static RecordsFile Records(string text) => RecordsReader.Read(new CsvDocument("records.csv", text));

    public static SubjectsFile Subjects(string text, params string[] facts) =>
        SubjectsReader.Read(new CsvDocument("subjects.csv", text), facts);

    /// <summary>Brings files together under a scheme without indicators.</summary>
    public static GradingInput Merge(RecordsFile records, SubjectsFile? subjects = null) =>
        GradingInput.Merge(records, subjects, FrozenSet<string>.Empty);

    public static string Show(InputFault fault) =>
        new PlacedFault(fault.File, fault.Position.ToString(), fault.Message.Code, fault.Message.Text.English).ToString();

    public static string[] ShowFailure(Action read, int exitCode)
    {
        var failure = Assert.Throws<CommandFailedException>(read);

        Assert.Equal(exitCode, failure.ExitCode);
        return [.. failure.Messages.Select(message => message.ToString(MessageLanguage.English))];
    }

    private sealed record PlacedFault(string File, string Position, string Code, string Text)
    {
        public override string ToString() => $"{File}({Position}): error {Code}: {Text}";
    }
}
