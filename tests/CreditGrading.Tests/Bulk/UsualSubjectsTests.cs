using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class UsualSubjectsTests
{
    private static readonly CompiledScheme Scheme = SmallScheme.Compiled(
        SmallScheme.Indicators(
            SmallScheme.Deduction("penalty", validity: "{years: 2}"),
            SmallScheme.Deduction("graded", "{by: severity, minor: 1, serious: 3}"),
            SmallScheme.Signal("listed")),
        SmallScheme.Ruling("{count: {of: [listed], atLeast: 1}}"));

    private readonly BatchBench _bench = new(Scheme, PlainShape.Of(Scheme));

    public static TheoryData<CreditRecord> UnusualRecords =>
    [
        Trial.Record("unknown"),
        Trial.Record() with { OccurredOn = null },
        Trial.Record() with { Amount = 1 },
        Trial.Record() with { Points = 1 },
        Trial.Record() with { KnownOn = Trial.Day },
        Trial.Record() with { EndedOn = Trial.Day },
        Trial.Record() with { ExpiresOn = Trial.Day },
        Trial.Record() with { Quantity = 0.5m },
        Trial.Record() with { Status = RecordStatus.Unconfirmed },
        Trial.Record("graded"),
        Trial.Record("graded") with { Severity = "general" },
        Trial.Record("listed") with { RepairedOn = Trial.Day.PlusYears(-9) },
    ];

    [Fact]
    public void TryAddUp_UsualRecords_AreAddedUp()
    {
        Assert.Equal(-13, PointsOf(Trial.Record() with { RecordId = "1" }, Trial.Record("graded") with { Severity = "serious" }));
        Assert.Equal(0, PointsOf());
    }

    [Fact]
    public void TryAddUp_CountedRecord_IsMarked()
    {
        var (tables, scratch) = (new PlainTables(Scheme.At(Trial.Day), PlainShape.Of(Scheme)!), _bench.Scratch!);

        Assert.True(_bench.Usual!.TryAddUp(tables, new("S1") { Records = [Trial.Record(), Trial.Record("listed")] }, scratch,
            out var sums));

        Assert.True(sums.AreCounted);
        Assert.Equal<ushort>([0, 2], sums.Indicators.ToArray());
    }

    [Theory]
    [MemberData(nameof(UnusualRecords))]
    public void TryAddUp_UnusualRecord_DoesNothing(CreditRecord record)
    {
        Assert.Null(PointsOf(Trial.Record(), record));

        Assert.All(_bench.Scratch!.Sums, sum => Assert.Equal(0, sum));
        Assert.Equal(0, PointsOf());
    }

    [Fact]
    public void TryAddUp_IdTwice_DoesNothing()
    {
        Assert.Null(PointsOf(Trial.Record() with { RecordId = "1" }, Trial.Record() with { RecordId = "1" }));
        Assert.Equal(-10, PointsOf(Trial.Record() with { RecordId = "1" }));
    }

    [Fact]
    public void TryAddUp_ManyRecords_AreAddedUpUnlessManyHaveIds()
    {
        CreditRecord[] records = [.. Enumerable.Repeat(Trial.Record(), CountedPoints.MostRecords)];
        CreditRecord[] named = [.. Enumerable.Range(0, 65).Select(i => Trial.Record() with { RecordId = $"{i}" })];

        Assert.Equal(-10 * CountedPoints.MostRecords, PointsOf(records));
        Assert.Equal(-640, PointsOf(named[..64]));
        Assert.Null(PointsOf(named));
        Assert.Null(PointsOf([.. records, Trial.Record()]));
    }

    // Whatever list the records come in.
    [Fact]
    public void TryAddUp_AnyList_IsRead()
    {
        var (tables, record) = (new PlainTables(Scheme.At(Trial.Day), PlainShape.Of(Scheme)!), Trial.Record());
        IReadOnlyList<CreditRecord>[] lists = [[record], new List<CreditRecord> { record },
            new LinkedList<CreditRecord>([record]).ToArray().AsReadOnly()];

        Assert.All(lists, list => Assert.Equal(-10, PointsOf(tables, new("S1") { Records = list })));
    }

    private long? PointsOf(params CreditRecord[] records) =>
        PointsOf(new PlainTables(Scheme.At(Trial.Day), PlainShape.Of(Scheme)!), new CreditSubject("S1") { Records = records });

    /// <summary>The points of a subject's records together; null where it is no usual one.</summary>
    private long? PointsOf(PlainTables tables, CreditSubject subject)
    {
        var usesAssumed = false;
        return _bench.Usual!.TryAddUp(tables, subject, _bench.Scratch!, out var sums)
            ? _bench.Scratch!.Take(sums.Indicators, ref usesAssumed)
            : null;
    }
}
