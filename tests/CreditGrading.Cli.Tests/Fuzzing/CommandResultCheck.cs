using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Tests.Fuzzing;

/// <summary>Holds a run of <c>grade</c> to what is documented of every run, whatever its input.</summary>
internal static partial class CommandResultCheck
{
    private const int ResultColumns = 11;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The messages about a file or the day as a whole, which have no place in a file.</summary>
    private static readonly string[] WithoutPlace = ["CG0501", "CG0609"];

    /// <summary>Checks a run.</summary>
    /// <returns>The codes of its messages.</returns>
    public static IEnumerable<string> Check(CommandResult result, string manner)
    {
        Assert.InRange(result.ExitCode, 0, 2);
        Assert.DoesNotContain("CG0602", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error + result.Output, StringComparison.Ordinal);

        var summaries = result.ErrorLines.Select(line => Summary().Match(line)).Where(match => match.Success).ToList();
        var messages = result.ErrorLines.Where(line => !Summary().IsMatch(line)).Select(ReadMessage).ToList();
        Assert.Equal(result.ExitCode != 0, messages.Exists(message => message.Severity == "error"));
        Assert.All(messages, message => Assert.True(
            message.Severity == "info" || message.HasPlace || WithoutPlace.Contains(message.Code), $"no place: {message}"));

        if (summaries.Count == 0)
        {
            Assert.NotEqual(0, result.ExitCode);
            Assert.Empty(result.OutputBytes);
        }
        else
        {
            Assert.NotEqual(2, result.ExitCode);
            CheckResults(Utf8.GetString(result.OutputBytes), manner, CountOf(Assert.Single(summaries)));
        }

        return messages.Select(message => message.Code);
    }

    private static void CheckResults(string output, string manner, int count)
    {
        if (manner.Contains("table", StringComparison.Ordinal))
        {
            return;
        }

        if (manner.Contains("jsonl", StringComparison.Ordinal))
        {
            var lines = output.Split('\n')[..^1];
            Assert.Equal(count, lines.Length);
            foreach (var line in lines)
            {
                using var row = JsonDocument.Parse(line);
                Assert.True(row.RootElement.TryGetProperty("outcome", out _));
            }

            return;
        }

        var rows = new CsvDocument("results.csv", output.TrimStart('\ufeff')).ReadRows().ToList();
        Assert.Equal(count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(ResultColumns, row.Cells.Length));
        Assert.All(rows.SelectMany(row => row.Cells), cell => Assert.Equal(CsvCellState.Sound, cell.State));
    }

    private static Found ReadMessage(string line)
    {
        var match = Message().Match(line);
        Assert.True(match.Success, $"not a message: {line}");
        return new(match.Groups["severity"].Value, match.Groups["code"].Value, match.Groups["place"].Success);
    }

    private static int CountOf(Match summary) =>
        summary.Groups["count"].Captures.Sum(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"^(?:(?:records\.csv|subjects\.csv|stdin)(?<place>\([1-9]\d*,[1-9]\d*\))?: )?"
            + @"(?<severity>error|warning|info) (?<code>CG\d{4}): [^\p{Cc}]+$")]
    private static partial Regex Message();

    [GeneratedRegex(@"^(?:graded|已评级) (?<count>\d+)(?:[^\d;；]+(?<count>\d+)){3}(?:[;；].*)?$")]
    private static partial Regex Summary();

    private sealed record Found(string Severity, string Code, bool HasPlace);
}
