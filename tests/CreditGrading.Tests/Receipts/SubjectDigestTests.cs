using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Receipts;

public sealed class SubjectDigestTests
{
    private static readonly string Usual = SubjectDigest.HashOf(ReceiptSamples.Subject);

    [Fact]
    public void HashOf_OrderOfRecordsAndFacts_DoesNotMatter()
    {
        CreditRecord[] records = [ReceiptSamples.Penalty, ReceiptSamples.Award, ReceiptSamples.Nameless];
        var first = new CreditSubject("S1") { Facts = Facts("a", "b"), Records = records };
        var second = new CreditSubject("S1") { Facts = Facts("b", "a"), Records = [.. Enumerable.Reverse(records)] };

        Assert.Equal(SubjectDigest.HashOf(first), SubjectDigest.HashOf(second));
    }

    [Fact]
    public void Of_OrderOfRecordsWithIds_GivesTheSameDigests() => Assert.Equal(
        DigestsOf(ReceiptSamples.Penalty, ReceiptSamples.Award), DigestsOf(ReceiptSamples.Award, ReceiptSamples.Penalty));

    [Fact]
    public void HashOf_DefaultsWrittenOut_DoNotMatter()
    {
        var written = ReceiptSamples.Penalty with
        {
            Amount = 12.5m,
            Quantity = 1.00m,
            Status = RecordStatus.Confirmed,
            Act = "",
            Level = "",
            OccurredOn = new LocalDate(2022, 6, 1).WithCalendar(CalendarSystem.Julian),
        };

        Assert.Equal(Usual, SubjectDigest.HashOf(ReceiptSamples.With(written, ReceiptSamples.Award, ReceiptSamples.Nameless)));
    }

    [Fact]
    public void HashOf_FactThatIsNotKnown_DoesNotMatter() => Assert.Equal(
        SubjectDigest.HashOf(new CreditSubject("S1")),
        SubjectDigest.HashOf(new CreditSubject("S1", "") { Facts = new Dictionary<string, FactValue> { ["a"] = default } }));

    [Fact]
    public void HashOf_RecordTwice_IsAnotherThanOnce() => Assert.NotEqual(
        SubjectDigest.HashOf(ReceiptSamples.With(ReceiptSamples.Nameless)),
        SubjectDigest.HashOf(ReceiptSamples.With(ReceiptSamples.Nameless, ReceiptSamples.Nameless)));

    [Fact]
    public void HashOf_NothingAtAll_IsThatOfAnEmptySubject()
    {
        var nothing = new CreditSubject("S1") { Records = null!, Facts = null! };

        Assert.Equal(SubjectDigest.HashOf(new CreditSubject("S1")), SubjectDigest.HashOf(nothing));
        Assert.NotEqual(SubjectDigest.HashOf(nothing), SubjectDigest.HashOf(new CreditSubject("S1") { Records = [null!] }));
    }

    [Fact]
    public void Of_Records_HaveIdOrPlaceAndTheDayTheyBecameKnown() => Assert.Equal(
        [("R1", 1, new LocalDate(2022, 7, 1)), ("R2", 2, null), (null, 3, default(LocalDate?))],
        SubjectDigest.Of(ReceiptSamples.Subject).Records.Select(record => (record.Id, record.Place, record.KnownOn)));

    private static IEnumerable<(string? Id, string Hash)> DigestsOf(params CreditRecord[] records) =>
        SubjectDigest.Of(ReceiptSamples.With(records)).Records.Select(record => (record.Id, record.Hash));

    private static Dictionary<string, FactValue> Facts(params string[] codes) =>
        codes.ToDictionary(code => code, code => (FactValue)code);
}
