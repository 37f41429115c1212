using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Bulk;

public sealed class SubjectBatchTests
{
    private static readonly CreditRecord Usual = new() { Indicator = "penalty" };

    public static TheoryData<string> Fields => [.. typeof(CreditRecord).GetProperties().Select(property => property.Name)];

    [Fact]
    public void SubjectAt_RecordWithEveryField_IsThatRecord()
    {
        var batch = BatchTrial.Batch([RecordKinds.Full], [Usual, RecordKinds.Full]);

        Assert.Equal([RecordKinds.Full], batch.SubjectAt(0).Records);
        Assert.Equal([Usual, RecordKinds.Full], batch.SubjectAt(1).Records);
    }

    // Each field alone, between records that do not fill it, before and after what fills all.
    [Theory]
    [MemberData(nameof(Fields))]
    public void SubjectAt_RecordWithOneFieldMore_IsThatRecord(string field)
    {
        var property = typeof(CreditRecord).GetProperty(field)!;
        var record = Usual with { };
        property.SetValue(record, property.GetValue(RecordKinds.Full));
        CreditRecord[] records = [Usual, record, Usual, RecordKinds.Full, Usual, record];

        Assert.Equal(records, BatchTrial.Batch(records).SubjectAt(0).Records);
        Assert.True(field == nameof(CreditRecord.Indicator) || record != Usual, $"the full record does not fill {field}");
    }

    [Fact]
    public void SubjectAt_DaysOfAnotherCalendar_AreOfTheIsoCalendar()
    {
        var day = RecordKinds.Full.OccurredOn!.Value;
        var batch = BatchTrial.Batch([RecordKinds.Full with { OccurredOn = day.WithCalendar(CalendarSystem.Coptic) }]);

        Assert.Equal(RecordKinds.Full, batch.SubjectAt(0).Records[0]);
    }

    [Fact]
    public void SubjectAt_NoRecord_IsNoRecord()
    {
        var batch = BatchTrial.Batch([null!, RecordKinds.Full, null!]);

        Assert.Equal([null!, RecordKinds.Full, null!], batch.SubjectAt(0).Records);
    }

    [Fact]
    public void SubjectAt_Facts_AreThoseGiven()
    {
        var facts = new Dictionary<string, FactValue>
        {
            ["flag"] = true,
            ["number"] = 2.50m,
            ["day"] = Trial.Day,
            ["choice"] = "a",
            ["unknown"] = default,
            ["empty"] = "",
        };
        var batch = BatchTrial.BatchOf(new("S0"), new("S1", "enterprise") { Facts = facts }, new CreditSubject("S2", ""));

        Assert.Equal(facts, batch.SubjectAt(1).Facts);
        Assert.Empty(batch.SubjectAt(0).Facts);
        Assert.Empty(batch.SubjectAt(2).Facts);
        Assert.Equal(("S1", "enterprise"), (batch.SubjectAt(1).Id, batch.SubjectAt(1).Type));
        Assert.Equal((null, null), (batch.SubjectAt(0).Type, batch.SubjectAt(2).Type));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void SubjectAt_NoSuchSubject_Throws(int subject)
    {
        var batch = BatchTrial.Batch([], []);

        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => batch.SubjectAt(subject));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => batch.IdOf(subject));
    }

    [Fact]
    public void Counts_Batch_AreThoseOfSubjectsAndRecords()
    {
        var batch = BatchTrial.Batch([Usual, null!], [], [Usual]);

        Assert.Equal((3, 3, "S1"), (batch.SubjectCount, batch.RecordCount, batch.IdOf(1)));
    }

    [Fact]
    public void FoldedFor_SchemesAndWays_AreReadOnceEach()
    {
        var (first, second) = (BatchPaths.Compile(SmallScheme.With()), BatchPaths.Compile(SmallScheme.With()));
        var (firstShape, secondShape) = (PlainShape.Of(first), PlainShape.Of(second));
        var batch = BatchTrial.Batch([Usual with { OccurredOn = Trial.Day }]);

        FoldedBatch[] folds =
        [
            batch.FoldedFor(first, false, firstShape),
            batch.FoldedFor(first, false, null),
            batch.FoldedFor(first, true, firstShape),
            batch.FoldedFor(first, true, null),
            batch.FoldedFor(second, false, secondShape),
        ];

        Assert.Equal(folds.Length, folds.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Same(folds[0], batch.FoldedFor(first, false, firstShape));
        Assert.Same(folds[3], batch.FoldedFor(first, true, null));
        Assert.Equal([1, 1, 0, 0, 1], folds.Select(fold => fold.Others.Count(other => other.Count == OtherSubject.Rejected)));
    }
}
