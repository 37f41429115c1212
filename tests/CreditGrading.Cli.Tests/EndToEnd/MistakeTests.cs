using System.Text.RegularExpressions;
using CreditGrading.Cli.Tests.EndToEnd.Mistakes;

namespace CreditGrading.Cli.Tests.EndToEnd;

/// <summary>
/// What an author reads after a mistake in the files of <c>schemes new</c>. Each differs from the sound files in one place. The
/// approved texts were read with this question: does a reader who has not seen the code know from the message
/// where it is and what to write?
/// </summary>
public sealed partial class MistakeTests
{
    public static TheoryData<string> InSchemes =>
        [.. CommonMistakes.All.Where(mistake => !mistake.IsInCases).Select(mistake => mistake.English)];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Check_CommonMistakes_SayWhatWasApproved(string language) =>
        Approved.Verify($"EndToEnd/Mistakes/Common.{language}.approved.txt", Tell(CommonMistakes.All, language));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Check_FurtherMistakes_SayWhatWasApproved(string language) =>
        Approved.Verify($"EndToEnd/Mistakes/Further.{language}.approved.txt", Tell(FurtherMistakes.All, language));

    [Theory]
    [MemberData(nameof(InSchemes))]
    public void Check_CommonMistake_IsFoundInItsLineAndNothingElseIs(string title)
    {
        var mistake = CommonMistakes.All.Single(mistake => mistake.English == title);
        using var workspace = new Workspace();
        var (before, after) = Make(workspace, mistake);

        var found = Assert.Single(workspace.Run("check", workspace.PathOf("my-city/scheme.yaml")).OutputLines);

        var line = int.Parse(Place().Match(found).Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var (first, _, last) = ChangeOf(before, after);
        Assert.InRange(line, Math.Min(EntryOf(after, first), first) + 1, last + 1);
    }

    private static string Tell(Mistake[] mistakes, string language)
    {
        var told = new StringBuilder();
        for (var i = 0; i < mistakes.Length; i++)
        {
            var mistake = mistakes[i];
            using var workspace = new Workspace();
            var (before, after) = Make(workspace, mistake);
            var name = $"my-city/{mistake.File}";
            var path = workspace.PathOf(name);
            var result = workspace.Run(mistake.IsInCases ? "test" : "check", path, "--lang", language);
            told.Append(Invariant($"{i + 1}. {(language == "zh" ? mistake.Chinese : mistake.English)}\n"));
            Show(told, before, after);
            var said = mistake.IsInCases ? result.Error + result.Output : result.Output + result.Error;
            told.Append(said.Replace(path, name, StringComparison.Ordinal).Replace(name, mistake.File, StringComparison.Ordinal));
            told.Append('\n');
        }

        return told.ToString();
    }

    /// <summary>Makes the sound files, then the mistake in one of them; gives the lines before and after.</summary>
    private static (string[] Before, string[] After) Make(Workspace workspace, Mistake mistake)
    {
        workspace.Run("schemes", "new", "my-city", "--out", workspace.PathOf(""));
        var name = $"my-city/{mistake.File}";
        var sound = workspace.Read(name);
        var faulty = mistake.In(sound);
        workspace.Write(name, faulty);
        return (sound.Split('\n'), faulty.Split('\n'));
    }

    /// <summary>Shows the lines that differ, with their numbers.</summary>
    private static void Show(StringBuilder told, string[] before, string[] after)
    {
        var (first, lastBefore, lastAfter) = ChangeOf(before, after);
        for (var i = first; i <= lastBefore; i++)
        {
            told.Append(Invariant($"  {i + 1,3} - {before[i].TrimEnd()}\n"));
        }

        for (var i = first; i <= lastAfter; i++)
        {
            told.Append(Invariant($"  {i + 1,3} + {after[i].TrimEnd()}\n"));
        }
    }

    /// <summary>The first line that differs, and the last of each text; none where lines were only taken out.</summary>
    private static (int First, int LastBefore, int LastAfter) ChangeOf(string[] before, string[] after)
    {
        var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = before.Skip(first).Reverse().Zip(after.Skip(first).Reverse());
        var same = rest.TakeWhile(pair => pair.First == pair.Second).Count();
        return (first, before.Length - same - 1, after.Length - same - 1);
    }

    /// <summary>The line where the entry begins that a line belongs to: what an entry lacks is reported there.</summary>
    private static int EntryOf(string[] lines, int line) =>
        Array.FindLastIndex(lines, line, text => text.StartsWith("  - ", StringComparison.Ordinal) || text is [not ' ', ..]);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(@"\((?<line>\d+),\d+\): ")]
    private static partial Regex Place();
}
