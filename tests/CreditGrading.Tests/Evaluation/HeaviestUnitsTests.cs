using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Evaluation;

/// <summary>
/// What is counted once and what a cap lets in, of few records and of so many that they are no longer looked at one by one.
/// </summary>
public sealed class HeaviestUnitsTests
{
    private readonly PairMap<int> _places = new();

    [Theory]
    [InlineData(nameof(CountedUnit.Month))]
    [InlineData(nameof(CountedUnit.Act))]
    [InlineData(nameof(CountedUnit.Once))]
    [InlineData(nameof(CountedUnit.Record))]
    [InlineData(nameof(CountedUnit.Quantity))]
    public void Keep_Records_AreTheHeaviestOfEachUnit(string name)
    {
        var unit = Enum.Parse<CountedUnit>(name);
        foreach (var count in (int[])[1, 2, 9, 40, 3000])
        {
            var (rows, run) = Records(count);
            var expected = Enumerable.Range(0, count).GroupBy(i => unit switch
            {
                CountedUnit.Month => DayKey.MonthOf(rows[i].Named),
                CountedUnit.Act => rows[i].Act == RecordRow.None ? -2 - i : rows[i].Act,
                CountedUnit.Once => 0,
                _ => i,
            }).Select(group => group.Max(i => run[i].Points)).Order().ToList();

            var kept = HeaviestUnits.Keep(Rule(unit, long.MaxValue), rows, run, _places).ToArray();

            Assert.Equal(expected, kept.Select(record => record.Points).Order());
            Assert.Equal(0, _places.Count);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(5000)]
    public void Keep_CapInRecords_LetsTheHeaviestIn(int cap)
    {
        var (rows, run) = Records(40);
        var expected = run.Select(record => record.Points).OrderDescending().Take(cap).Sum();

        Assert.Equal(expected, Sum(HeaviestUnits.Keep(Rule(CountedUnit.Record, cap), rows, run, _places)));
    }

    // Of 7, 5 and 3 points a thing the cap takes from the dearest on, and a part of the last; a record of nothing is not asked.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 14)]
    [InlineData(4, 28)]
    [InlineData(5, 33)]
    [InlineData(6, 38)]
    [InlineData(9, 47)]
    [InlineData(99, 47)]
    public void Keep_CapInThings_CutsTheLast(int cap, int points)
    {
        ListedRecord[] run = [new(0, 0, 3, 9), new(1, 0, 0, 0), new(2, 0, 4, 28), new(3, 0, 2, 10)];

        Assert.Equal(points, Sum(HeaviestUnits.Keep(Rule(CountedUnit.Quantity, cap), new RecordRow[4], run, _places)));
    }

    private static long Sum(ReadOnlySpan<ListedRecord> records) => records.ToArray().Sum(record => record.Points);

    private static (RecordRow[] Rows, ListedRecord[] Run) Records(int count)
    {
        var rows = new RecordRow[count];
        var run = new ListedRecord[count];
        for (var i = 0; i < count; i++)
        {
            rows[i].Named = DayKey.Of(new(2000 + (i % 17), 1 + (i * 5 % 12), 1 + (i % 28)));
            rows[i].Act = i % 3 == 0 ? RecordRow.None : i * 7 % 300;
            run[i] = new(i, 0, 1 + (i % 4), i * 7919 % 1009);
        }

        return (rows, run);
    }

    private static Accumulation Rule(CountedUnit unit, long cap) => new()
    {
        Unit = unit,
        UnitsCap = cap,
        YearCap = long.MaxValue,
        Factors = [],
        FactorScale = 1,
        ActRule = Accumulation.None,
        Tariff = null,
        UnitsGroup = Accumulation.None,
        DeclaresUnits = false,
    };
}
