using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Bulk;

/// <summary>
/// A record that takes the short way is read as it is on the long one; whatever is not usual takes the long one.
/// </summary>
public sealed class UsualRecordTests
{
    private static readonly Grader Grader = Loading.Grader(RecordKinds.Scheme(isPlain: false));

    private static readonly SubjectBatch EveryKind = BatchTrial.BatchOf(
        from code in RecordKinds.Codes
        from record in RecordKinds.Of(code).Select((item, index) => (Index: index, Item: item))
        select new CreditSubject($"{code} {record.Index}") { Records = [record.Item] });

    public static TheoryData<LocalDate, LocalDate?, bool> Runs => new()
    {
        { Trial.Day, null, false },
        { Trial.Day, null, true },
        { Trial.Day, Trial.Day.PlusDays(1), true },
        { Trial.Day, Trial.Day.PlusDays(-1), true },
        { Trial.Day.PlusDays(1), null, true },
        { Trial.Day.PlusMonths(-4), null, true },
        { new LocalDate(1, 1, 1), null, true },
        { new LocalDate(9000, 12, 31), null, true },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void TryRead_EveryKindOfRecord_IsReadAsOneAlone(LocalDate asOf, LocalDate? knownBy,
        bool ignoresUnknown)
    {
        var results = BatchTrial.Agree(
            Grader, EveryKind, asOf,
            new() { KnownBy = knownBy, IgnoreUnknownIndicators = ignoresUnknown, AllowOutOfForce = true });

        var outcomes = results.Outcomes.ToArray();
        Assert.InRange(outcomes.Count(outcome => outcome == GradingOutcome.Graded), results.Count / 4, results.Count);
        Assert.InRange(outcomes.Count(outcome => outcome == GradingOutcome.Rejected), results.Count / 10, results.Count);
    }

    [Fact]
    public void TryRead_RecordsOfOneSubject_AreReadAsTheyAreAlone()
    {
        var whole = Enumerable.Range(0, EveryKind.SubjectCount).Select(EveryKind.SubjectAt).ToList();
        var sound = whole.Where(subject => Grader.Grade(subject, Trial.Day).Outcome == GradingOutcome.Graded).ToList();

        // Each of the sound records beside those that follow it at some distance, so that all kinds meet.
        var mixed = sound.Select((subject, i) => new CreditSubject(subject.Id)
        {
            Records = [.. Enumerable.Range(0,
                5).Select(k => sound[(i + (k * 37)) % sound.Count].Records[0] with { RecordId = null })],
        });

        BatchTrial.Agree(Grader, BatchTrial.BatchOf(mixed));
    }

    // Faults of a record of a plain indicator, one by one: they reject its subject, and no other.
    [Theory]
    [InlineData("levelled", "serious", "unheard-of")]
    [InlineData("levelled", "unheard-of", "state")]
    [InlineData("termed", null, null)]
    [InlineData("severe", null, null)]
    [InlineData("severe", "general", null)]
    [InlineData("unknown", null, null)]
    public void TryRead_CodeThatIsNotListed_RejectsTheSubjectAlone(string indicator, string? severity, string? level)
    {
        var faulty = Trial.Record(indicator) with { Severity = severity, Level = level };

        var results = BatchTrial.Agree(Grader, BatchTrial.Batch([Trial.Record()], [faulty], [Trial.Record(), faulty], []));

        Assert.Equal(
            [GradingOutcome.Graded, GradingOutcome.Rejected, GradingOutcome.Rejected,
                GradingOutcome.Graded], results.Outcomes.ToArray());
    }

    // The door for usual records takes any whole quantity: also one whose product with the points is beyond 64 bits.
    [Theory]
    [InlineData("10", 0)]
    [InlineData("10", 1_000_000)]
    [InlineData("10", int.MaxValue)]
    [InlineData("1000", 1_000_000_000)]
    [InlineData("1000", 1_000_000_001)]
    [InlineData("1000", int.MaxValue)]
    [InlineData("1000000000000", 1)]
    [InlineData("1000000000000", 2)]
    [InlineData("1000000000000", int.MaxValue)]
    [InlineData("0", int.MaxValue)]
    public void TryRead_LargeQuantity_IsReadAsOneAlone(string points, int quantity)
    {
        var yaml = SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points, more: "unit: quantity")));
        var builder = new SubjectBatchBuilder();
        builder.AddRecord(builder.AddSubject("S1"), builder.IndicatorOf("penalty"), Trial.Day, quantity: quantity);

        var results = BatchTrial.Agree(Loading.Grader(yaml), builder.Build());

        var sum = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture) * quantity;
        Assert.Equal(sum <= 1_000_000_000_000 ? 100 - sum : null, results.ScoreOf(0));
    }

    [Fact]
    public void TryRead_UsualRecordWithoutAnythingMore_IsPlain()
    {
        var yaml = RecordKinds.Scheme(isPlain: true);

        Assert.Equal(BatchPath.Simple, BatchPaths.Of(yaml, Trial.Record("each") with { Quantity = 4 }));
        Assert.Equal(BatchPath.Simple, BatchPaths.Of(yaml, Trial.Record("each") with { Quantity = 0.5m }));
        Assert.Equal(BatchPath.Rejected, BatchPaths.Of(yaml, Trial.Record("each") with { Quantity = 0.25m }));
    }
}
