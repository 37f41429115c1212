using CreditGrading.Bulk;
using CreditGrading.Internal;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class RecordColumnsTests
{
    private static readonly BatchRecord Usual = new() { Indicator = 1, OccurredOn = Trial.Day };

    [Theory]
    [InlineData(null, 1)]
    [InlineData("0", 0)]
    [InlineData("1.000", 1)]
    [InlineData("1000000", 1_000_000)]
    [InlineData("1000001", CoreFields.OddQuantity)]
    [InlineData("0.5", CoreFields.OddQuantity)]
    [InlineData("-1", CoreFields.OddQuantity)]
    [InlineData("-2", CoreFields.OddQuantity)]
    [InlineData("-79228162514264337593543950335", CoreFields.OddQuantity)]
    [InlineData("79228162514264337593543950335", CoreFields.OddQuantity)]
    public void QuantityOf_Numbers_SmallWholeOnesStayInTheCore(string? quantity, int kept) => Assert.Equal(
        kept, CoreFields.QuantityOf(quantity is null ? null : decimal.Parse(quantity,
            System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Indicator_OfAnOddRecord_IsStillItsOwn(int indicator)
    {
        var core = new CoreFields { Indicator = indicator, IsOdd = true };
        Assert.Equal((indicator, true), (core.Indicator, core.IsOdd));

        core.Indicator = 2;
        Assert.Equal((2, true), (core.Indicator, core.IsOdd));

        core.IsOdd = false;
        Assert.Equal((2, false), (core.Indicator, core.IsOdd));
    }

    public static TheoryData<string, bool> Fields => new()
    {
        { nameof(BatchRecord.RepairedOn), false },
        { nameof(BatchRecord.EffectiveOn), false },
        { nameof(BatchRecord.PublishedOn), false },
        { nameof(BatchRecord.WithdrawnOn), false },
        { nameof(BatchRecord.KnownOn), false },
        { nameof(BatchRecord.Act), false },
        { nameof(BatchRecord.Unit), false },
        { nameof(BatchRecord.Level), false },
        { nameof(BatchRecord.Severity), false },
        { nameof(BatchRecord.EndedOn), true },
        { nameof(BatchRecord.ExpiresOn), true },
        { nameof(BatchRecord.Amount), true },
        { nameof(BatchRecord.Points), true },
        { nameof(BatchRecord.Quantity), true },
        { nameof(BatchRecord.RecordId), true },
        { nameof(BatchRecord.Status), true },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Add_OneFieldMore_IsOddWhereTheShortWayDoesNotLookAtIt(string field, bool isOdd)
    {
        var records = new RecordColumns();

        records.Add(WithOnly(field));

        Assert.Equal(isOdd, records.Core[0].IsOdd);
    }

    // Zero, or an empty id, is a value too, but for codes and ids.
    [Fact]
    public void Add_FieldsThatAreZero_AreKeptApartFromThoseThatAreNotThere()
    {
        var records = new RecordColumns();

        records.Add(Usual with { Amount = 0, Points = 0, Quantity = 0, RecordId = "" });
        records.Add(Usual);

        Assert.Equal((0m, 0m, 0, null), (records.Amounts[0], records.Points[0], records.Core[0].Quantity, records.Ids[0]));
        Assert.Equal((null, null, 1), (records.Amounts[1], records.Points[1], records.Core[1].Quantity));
        Assert.False(records.Core[1].IsOdd);
    }

    [Fact]
    public void Arrange_Places_MovesEveryField()
    {
        var records = new RecordColumns();
        records.Add(new CoreFields { Indicator = 3, Occurred = 5, Quantity = 1 });
        records.Add(new BatchRecord
        {
            Indicator = 1,
            RecordId = "r",
            OccurredOn = Day(1),
            EffectiveOn = Day(2),
            PublishedOn = Day(3),
            EndedOn = Day(4),
            ExpiresOn = Day(5),
            RepairedOn = Day(6),
            WithdrawnOn = Day(7),
            KnownOn = Day(8),
            Act = 1,
            Unit = 2,
            Level = 3,
            Severity = 4,
            Amount = 5,
            Quantity = 0.5m,
            Points = 6,
            Status = RecordStatus.Unconfirmed,
        });

        var moved = records.Arrange(owners: [1, 0], offsets: [0, 1, 2]);

        Assert.Equal((1, 3, true, false), (moved.Core[0].Indicator, moved.Core[1].Indicator, moved.Core[0].IsOdd,
            moved.Core[1].IsOdd));
        Assert.Equal((Key(1), Key(6), CoreFields.OddQuantity), (moved.Core[0].Occurred, moved.Core[0].Repaired,
            moved.Core[0].Quantity));
        Assert.Equal([Key(2), Key(3), Key(4), Key(5), Key(7), Key(8), 1, 2, 3, 4], Integers(moved, 0));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Integers(moved, 1));
        Assert.Equal(("r", 5m, 6m, 0.5m, RecordStatus.Unconfirmed), (moved.Ids[0], moved.Amounts[0], moved.Points[0],
            moved.Quantities[0], moved.Statuses[0]));
        Assert.Equal((null, null, null, 0m, RecordStatus.Confirmed), (moved.Ids[1], moved.Amounts[1], moved.Points[1],
            moved.Quantities[1], moved.Statuses[1]));
    }

    [Fact]
    public void Clear_Records_LeaveNothingToLaterOnes()
    {
        var records = new RecordColumns();
        foreach (var field in Fields)
        {
            records.Add(WithOnly((string)field[0]));
        }

        records.Clear();
        for (var i = 0; i < Fields.Count; i++)
        {
            records.Add(Usual);
        }

        Assert.Equal(Fields.Count, records.Count);
        for (var row = 0; row < records.Count; row++)
        {
            Assert.Equal((DayKey.Of(Trial.Day), 0, 1, false), (records.Core[row].Occurred, records.Core[row].Repaired,
                records.Core[row].Quantity, records.Core[row].IsOdd));
            Assert.All(Integers(records, row), value => Assert.Equal(0, value));
            Assert.Equal((null, null, null, 0m, RecordStatus.Confirmed), (records.Ids[row], records.Amounts[row],
                records.Points[row], records.Quantities[row], records.Statuses[row]));
        }
    }

    private static IEnumerable<int> Integers(RecordColumns records, int row) =>
    [
        records.Effective[row], records.Published[row], records.Ended[row], records.Expires[row], records.Withdrawn[row],
        records.Known[row],
        records.Acts[row], records.Units[row], records.Levels[row], records.Severities[row],
    ];

    private static BatchRecord WithOnly(string field) => field switch
    {
        nameof(BatchRecord.RepairedOn) => Usual with { RepairedOn = Trial.Day },
        nameof(BatchRecord.EffectiveOn) => Usual with { EffectiveOn = Trial.Day },
        nameof(BatchRecord.PublishedOn) => Usual with { PublishedOn = Trial.Day },
        nameof(BatchRecord.WithdrawnOn) => Usual with { WithdrawnOn = Trial.Day },
        nameof(BatchRecord.KnownOn) => Usual with { KnownOn = Trial.Day },
        nameof(BatchRecord.Act) => Usual with { Act = 1 },
        nameof(BatchRecord.Unit) => Usual with { Unit = 1 },
        nameof(BatchRecord.Level) => Usual with { Level = 1 },
        nameof(BatchRecord.Severity) => Usual with { Severity = 1 },
        nameof(BatchRecord.EndedOn) => Usual with { EndedOn = Trial.Day },
        nameof(BatchRecord.ExpiresOn) => Usual with { ExpiresOn = Trial.Day },
        nameof(BatchRecord.Amount) => Usual with { Amount = 0 },
        nameof(BatchRecord.Points) => Usual with { Points = 0 },
        nameof(BatchRecord.Quantity) => Usual with { Quantity = 0.5m },
        nameof(BatchRecord.RecordId) => Usual with { RecordId = "r" },
        _ => Usual with { Status = RecordStatus.Unconfirmed },
    };

    private static NodaTime.LocalDate Day(int days) => Trial.Day.PlusDays(days);

    private static int Key(int days) => DayKey.Of(Day(days));
}
