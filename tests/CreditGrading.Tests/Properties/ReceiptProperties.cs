using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CreditGrading.Tests.Properties;

/// <summary>What holds of every receipt.</summary>
public sealed class ReceiptProperties
{
    /// <summary>A change to each field of a record.</summary>
    private static readonly Func<CreditRecord, CreditRecord>[] Changes =
    [
        record => record with { Indicator = $"{record.Indicator}x" },
        record => record with { RecordId = $"{record.RecordId}x" },
        record => record with { OccurredOn = Other(record.OccurredOn) },
        record => record with { EffectiveOn = Other(record.EffectiveOn) },
        record => record with { PublishedOn = Other(record.PublishedOn) },
        record => record with { EndedOn = Other(record.EndedOn) },
        record => record with { ExpiresOn = Other(record.ExpiresOn) },
        record => record with { RepairedOn = Other(record.RepairedOn) },
        record => record with { WithdrawnOn = Other(record.WithdrawnOn) },
        record => record with { KnownOn = Other(record.KnownOn) },
        record => record with { Act = $"{record.Act}x" },
        record => record with { Unit = $"{record.Unit}x" },
        record => record with { Level = $"{record.Level}x" },
        record => record with { Severity = $"{record.Severity}x" },
        record => record with { Amount = (record.Amount ?? 0) + 0.01m },
        record => record with { Quantity = record.Quantity + 0.01m },
        record => record with { Points = (record.Points ?? 0) + 1 },
        record => record with { Status = (RecordStatus)(1 - (int)record.Status) },
    ];

    [Fact]
    public void Every_field_of_a_record_has_a_change() =>
        Assert.Equal(typeof(CreditRecord).GetProperties().Length, Changes.Length);

    [Fact]
    public void A_receipt_that_was_issued_and_read_holds() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var grader = Loading.Grader(grading);
        foreach (var (subject, day, options) in grading.Subjects)
        {
            var receipt = GradingReceipt.Issue(grader, subject, day, options);
            var text = receipt.ToJson();
            var dice = new Dice(grading.Style);
            var shuffled = new CreditSubject(subject.Id, subject.Type)
            {
                Records = dice.Shuffled(subject.Records),
                Facts = dice.Shuffled([.. subject.Facts]).ToDictionary(),
            };

            var verification = ReceiptSamples.Read(text).Verify(grader, shuffled);

            Assert.True(verification.IsSame, string.Join('\n', verification.Differences));
            Assert.Equal(text, ReceiptSamples.Read(text).ToJson());
            Assert.Equal(receipt.InputHash, GradingReceipt.Issue(grader, shuffled, day, options).InputHash);
            Assert.Equal(
                ResultDifferences.Summary(grader.Grade(subject, day, options)),
                    ResultDifferences.Summary(verification.AsKnownThen!));
        }
    }).Check(Generators.Seeded(Generators.Cases(80)));

    [Fact]
    public void Records_that_became_known_later_leave_a_receipt_as_it_is() => Prop.ForAll(Generators.GradingCases, grading =>
    {
        var grader = Loading.Grader(grading);
        foreach (var subject in grading.Subjects)
        {
            var knownBy = subject.Options.KnownBy ?? subject.Day;
            var then = subject.With([.. subject.Subject.Records.Where(record => !(record.KnownOn > knownBy))]);
            var later = subject.Subject.Records.Count - then.Subject.Records.Count;
            var receipt = GradingReceipt.Issue(grader, then.Subject, subject.Day, subject.Options);

            var verification = receipt.Verify(grader, subject.Subject);

            Assert.True(verification.IsSame, string.Join('\n', verification.Differences));
            Assert.Equal(later > 0, verification.Notes.Any(note => note.Member == "input.records"));
        }
    }).Check(Generators.Seeded(Generators.Cases(100)));

    [Fact]
    public void A_changed_field_of_a_record_is_found() =>
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
    {
        var (grader, dice) = (Loading.Grader(grading), new Dice(seed));
        foreach (var subject in grading.Subjects.Where(subject => subject.Subject.Records.Count > 0))
        {
            var receipt = GradingReceipt.Issue(grader, subject.Subject, subject.Day, subject.Options);
            var records = subject.Subject.Records.ToArray();
            var place = dice.Range(0, records.Length - 1);
            records[place] = dice.Pick(Changes)(records[place]);

            var verification = receipt.Verify(grader, subject.With(records).Subject);

            Assert.Contains(verification.Differences, difference => difference.Member == "input.records");
        }
    }).Check(Generators.Seeded(Generators.Cases(80)));

    [Fact]
    public void Rubbish_gets_a_receipt_that_holds() =>
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
    {
        var (grader, dice) = (Loading.Grader(grading), new Dice(seed));
        foreach (var drawn in grading.Subjects)
        {
            var (subject, _, options) = Rubbish.In(dice, grading.Scheme, drawn);
            var text = GradingReceipt.Issue(grader, subject, drawn.Day, options).ToJson();

            var verification = ReceiptSamples.Read(text).Verify(grader, subject);

            Assert.True(verification.IsSame, string.Join('\n', verification.Differences));
        }
    }).Check(Generators.Seeded(Generators.Cases(80)));

    [Fact]
    public void Spoiled_text_never_throws_and_never_holds() => Prop.ForAll(Generators.DiceSeeds, seed =>
    {
        var (dice, text) = (new Dice(seed), ReceiptSamples.Receipt.ToJson());
        var spoiled = dice.Chance(30) ? Retyped(dice, text) : TextMutation.Mutate(dice, text);

        foreach (var read in new[] { GradingReceipt.Read(spoiled), GradingReceipt.Read(TextMutation.Bytes(dice, spoiled)) })
        {
            Assert.Equal(read.IsSuccess, read.Faults.IsEmpty);
            Assert.All(read.Faults, fault =>
                Assert.False(fault.English.Any(char.IsControl) || fault.Chinese.Any(char.IsControl)));
            if (read.IsSuccess && read.Receipt.ToJson() != text)
            {
                Assert.False(read.Receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject).IsSame, spoiled);
            }
        }
    }).Check(Generators.Seeded(Generators.Cases(3000)));

    /// <summary>One digit or letter put in the place of another: mostly still a receipt.</summary>
    private static string Retyped(Dice dice, string text)
    {
        var place = dice.Range(0, text.Length - 1);
        return char.IsAsciiLetterOrDigit(text[place])
            ? $"{text[..place]}{(char)(text[place] ^ 1)}{text[(place + 1)..]}"
            : text[..place];
    }

    private static LocalDate Other(LocalDate? day) =>
        day is { } given ? given.PlusDays(given.Day == 1 ? 1 : -1) : new(2021, 5, 4);
}
