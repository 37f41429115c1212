using CreditGrading.Bulk;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Bulk;

/// <summary>A record in columns is read as the record that it was.</summary>
public sealed class ColumnReaderTests
{
    private static readonly BatchCodes Codes = new(
        [""], ["", "penalty"], ["", "serious"], ["", "state"], ["", "act"], ["", "unit"], [""]);

    private static readonly BatchRecord Full = new()
    {
        Indicator = 1,
        RecordId = "r1",
        OccurredOn = RecordKinds.Full.OccurredOn,
        EffectiveOn = RecordKinds.Full.EffectiveOn,
        PublishedOn = RecordKinds.Full.PublishedOn,
        EndedOn = RecordKinds.Full.EndedOn,
        ExpiresOn = RecordKinds.Full.ExpiresOn,
        RepairedOn = RecordKinds.Full.RepairedOn,
        WithdrawnOn = RecordKinds.Full.WithdrawnOn,
        KnownOn = RecordKinds.Full.KnownOn,
        Act = 1,
        Unit = 1,
        Level = 1,
        Severity = 1,
        Amount = RecordKinds.Full.Amount,
        Quantity = RecordKinds.Full.Quantity,
        Points = RecordKinds.Full.Points,
        Status = RecordKinds.Full.Status,
    };

    [Fact]
    public void Fill_RecordWithEveryField_IsWhatTheRecordItselfGives()
    {
        var read = Reader(new() { Indicator = 1 }, Full).Fill(1);

        var expected = new RecordInput();
        expected.Fill(RecordKinds.Full, new SubjectCodes());
        foreach (var property in typeof(RecordInput).GetProperties().Where(property => property.Name is not ("Act" or "Unit")))
        {
            Assert.Equal(property.GetValue(expected), property.GetValue(read));
        }

        Assert.Equal((1, 1), (read.Act, read.Unit));
    }

    [Fact]
    public void Fill_RecordWithLittle_KeepsNothingOfTheOneBefore()
    {
        var reader = Reader(Full, new() { Indicator = 1 });
        reader.Fill(0);

        var read = reader.Fill(1);

        LocalDate?[] days =
        [
            read.OccurredOn, read.EffectiveOn, read.PublishedOn, read.EndedOn, read.ExpiresOn, read.RepairedOn, read.WithdrawnOn,
            read.KnownOn,
        ];
        Assert.All(days, day => Assert.Null(day));
        Assert.Equal((RecordRow.None, RecordRow.None, "", ""), (read.Act, read.Unit, read.Level, read.Severity));
        Assert.Equal((null, 1m, null, RecordStatus.Confirmed), (read.Amount, read.Quantity, read.Points, read.Status));
    }

    public static TheoryData<LocalDate> Days =>
        [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(0, 1, 1), new(-1, 12, 31), new(1, 1, 1), new(2024, 2, 29)];

    [Theory]
    [MemberData(nameof(Days))]
    public void DayOf_KeyOfADay_IsThatDay(LocalDate day)
    {
        Assert.NotEqual(RecordColumns.NoDay, DayKey.Of(day));
        Assert.Equal(day, ColumnReader.DayOf(DayKey.Of(day)));
    }

    [Fact]
    public void DayOf_NoDay_IsNull() => Assert.Null(ColumnReader.DayOf(RecordColumns.NoDay));

    private static ColumnReader Reader(params BatchRecord[] given)
    {
        var records = new RecordColumns();
        foreach (var record in given)
        {
            records.Add(record);
        }

        return new(records, Codes);
    }
}
