using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CreditGrading.Json;
using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CreditGrading.Tests.Properties;

/// <summary>What holds of every subject and text that is written and read as JSON.</summary>
public sealed class JsonProperties
{
    /// <summary>What is put in the place of a token.</summary>
    private static readonly string[] Tokens =
    [
        "null", "true", "0", "-1e5", "1e400", "1e-400", "0.12345678901234567890123456789012345", "[]", "{}", "[{}]",
        "\"2024-02-30\"", "\"2024-02-29\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\\u202e\"",
        "{\"a\":1,\"a\":2}",
        "\"\"", "\"a\"", "\"subjectId\"", "\"records\"", "\"facts\"", "\"status\"", "\"occurredOn\"",
        ",", ":", "tru", "/**/", "01", "NaN",
    ];

    private static readonly CalendarSystem[] Calendars =
    [
        CalendarSystem.Iso, CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.Coptic,
        CalendarSystem.PersianSimple,
    ];

    [Fact]
    public void A_subject_that_was_written_and_read_is_the_same() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var grader = Loading.Grader(grading);
        var dice = new Dice(grading.Style);
        foreach (var (subject, day, options) in grading.Subjects)
        {
            var text = Write(InCalendars(dice, subject));

            var read = JsonSerializer.Deserialize<CreditSubject>(text, CreditGradingJson.Options)!;

            Assert.Equal((subject.Id, subject.Type), (read.Id, read.Type));
            Assert.Equal(subject.Records, read.Records);
            Assert.Equal(Facts(subject), Facts(read));
            Assert.Equal(text, Write(read));
            Assert.Equal(HashOf(grader, subject, day, options), HashOf(grader, read, day, options));
            Assert.Equal(Result(grader, InOrder(subject), day, options), Result(grader, read, day, options));
        }
    }).Check(Generators.Seeded(Generators.Cases(200)));

    [Fact]
    public void Rubbish_is_written_and_read_back_or_refused() =>
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
    {
        var dice = new Dice(seed);
        foreach (var drawn in grading.Subjects)
        {
            var text = Encoding.UTF8.GetBytes(Write(Rubbish.In(dice, grading.Scheme, drawn).Subject));

            Assert.NotNull(ReadOrRefusal(text, out var subject));
            if (subject is not null)
            {
                Assert.True(
                    JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(Write(subject))), Encoding.UTF8.GetString(text));
            }
        }
    }).Check(Generators.Seeded(Generators.Cases(100)));

    [Fact]
    public void Spoiled_text_is_read_or_refused_with_its_place()
    {
        var (refused, read) = (0, 0);
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
        {
            var dice = new Dice(seed);
            foreach (var drawn in grading.Subjects)
            {
                var text = Write(drawn.Subject);
                var spoiled = dice.Chance(60) ? Retyped(dice, text) : TextMutation.Mutate(dice, text);
                var message = ReadOrRefusal(TextMutation.Bytes(dice, spoiled), out var subject);
                (refused, read) = subject is null ? (refused + 1, read) : (refused, read + 1);

                // The first token and what follows the document are the runtime's to read, and it shows a text as it is.
                Assert.True(!message.StartsWith('$') || !message.Any(char.IsControl), message);
                Assert.DoesNotMatch(@"\b(CreditGrading|System|NodaTime)\.|`", message);
                Assert.True(subject is not null || message.Contains('$', StringComparison.Ordinal), message);
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));

        Assert.True(refused > 100 && read > 10, $"{refused} refused, {read} read");
    }

    /// <summary>
    /// The message by which a text is refused; empty where it is read. Anything but <see cref="JsonException"/> is thrown on.
    /// </summary>
    private static string ReadOrRefusal(byte[] text, out CreditSubject? subject)
    {
        subject = null;
        try
        {
            subject = JsonSerializer.Deserialize<CreditSubject>(text, CreditGradingJson.Options);
            return subject is null ? "$ is null" : "";
        }
        catch (JsonException exception)
        {
            Assert.NotNull(exception.Path);
            return exception.Message;
        }
    }

    /// <summary>The text with other tokens in one or two places.</summary>
    private static string Retyped(Dice dice, string text)
    {
        foreach (var _ in Enumerable.Range(0, dice.Range(1, 2)))
        {
            var tokens = Regex.Matches(text, """
                "(?:[^"\\]|\\.)*"|[-0-9.eE+]+|true|false|null|[\[\]{},:]
                """.Trim());
            if (tokens.Count == 0)
            {
                return text;
            }

            var (token, other) = (dice.Pick(tokens), dice.Chance(50) ? dice.Pick(Tokens) : dice.Pick(tokens).Value);
            text = text[..token.Index] + other + text[(token.Index + token.Length)..];
        }

        return text;
    }

    /// <summary>The same subject with its days in other calendars.</summary>
    private static CreditSubject InCalendars(Dice dice, CreditSubject subject)
    {
        return new(subject.Id, subject.Type)
        {
            Records = [.. subject.Records.Select(record => record with
            {
                OccurredOn = Moved(record.OccurredOn),
                EffectiveOn = Moved(record.EffectiveOn),
                PublishedOn = Moved(record.PublishedOn),
                EndedOn = Moved(record.EndedOn),
                ExpiresOn = Moved(record.ExpiresOn),
                RepairedOn = Moved(record.RepairedOn),
                WithdrawnOn = Moved(record.WithdrawnOn),
                KnownOn = Moved(record.KnownOn),
            })],
            Facts = subject.Facts.ToDictionary(
                fact => fact.Key, fact => fact.Value.Form == FactValueForm.Date ? Moved(fact.Value.Date)!.Value : fact.Value),
        };

        // Some calendars begin or end earlier than the ISO calendar does.
        LocalDate? Moved(LocalDate? day) =>
            day is { Year: > 1000 and < 9000 } given ? given.WithCalendar(dice.Pick(Calendars)) : day;
    }

    private static IEnumerable<(string, string)> Facts(CreditSubject subject) => subject.Facts
        .Select(fact => (fact.Key, CanonicalValue.Of(fact.Value)))
        .Where(fact => fact.Item2.Length > 0)
        .OrderBy(fact => fact.Key, StringComparer.Ordinal);

    /// <summary>The same subject with its facts in the order in which they are written: reasons go by it.</summary>
    private static CreditSubject InOrder(CreditSubject subject) => new(subject.Id, subject.Type)
    {
        Records = subject.Records,
        Facts = subject.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).ToDictionary(),
    };

    private static string HashOf(Grader grader, CreditSubject subject, LocalDate day, GradingOptions options) =>
        GradingReceipt.Issue(grader, subject, day, options).InputHash;

    private static string Result(Grader grader, CreditSubject subject, LocalDate day, GradingOptions options) =>
        JsonSerializer.Serialize(grader.Grade(subject, day, options), CreditGradingJson.Options);

    private static string Write(CreditSubject subject) => JsonSerializer.Serialize(subject, CreditGradingJson.Options);
}
