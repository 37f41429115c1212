using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>
/// Columns are there only where they tell something; whichever subject first needs one, the others stay what they are.
/// </summary>
public sealed class PlainColumnsWriterTests
{
    private static readonly string Scheme = RecordKinds.Scheme(isPlain: true);

    private static readonly CreditRecord Usual = Trial.Record("kept", Trial.Day.PlusDays(-3));
    private static readonly CreditRecord Termed = Usual with { Indicator = "levelled", Level = "state", Severity = "general" };
    private static readonly CreditRecord Lagging = Usual with { Indicator = "lagging" };

    [Fact]
    public void TryAdd_UsualRecordsOfFixedTerms_NeedNoFurtherColumn()
    {
        var plain = Fold([Usual], [Usual with { RepairedOn = Trial.Day }, Trial.Record("each")], [],
            [Usual with { Status = RecordStatus.Unconfirmed }]);

        Assert.Equal((0, 0, 0, 0), (plain.Terms.Length, plain.Clocks.Length, plain.Knowns.Length, plain.Facts.Length));
        Assert.Equal([0, 1, 3, 3, 4], plain.Offsets);
    }

    public static TheoryData<string, bool, bool> Orders => new()
    {
        { "usual", false, false },
        { "termed", true, false },
        { "lagging", false, true },
        { "known", false, true },
        { "usual termed usual", true, false },
        { "usual usual lagging usual", false, true },
        { "usual,termed,lagging,usual", true, true },
        { "lagging,termed usual,usual,known", true, true },
        { "known termed lagging,usual usual", true, true },
        { "usual,termed faulty,usual,termed", true, false },
        { "usual faulty,lagging faulty,usual,lagging usual", false, true },
        { "usual,other termed lagging,usual", false, false },
        { "other lagging,termed other,usual termed,known", true, true },
    };

    // Subjects are parted by commas; a faulty record rejects its subject, "other" is one that the evaluator goes through.
    [Theory]
    [MemberData(nameof(Orders))]
    public void TryAdd_AnyOrder_FillsTheColumnsOfAllRecords(string order, bool hasTerms, bool hasDates)
    {
        ArgumentNullException.ThrowIfNull(order);
        IReadOnlyList<CreditRecord>[] subjects = [.. order.Split(',').Select(subject =>
            subject.Split(' ').Select(Record).ToArray())];
        var yaml = RecordKinds.Scheme(isPlain: false);

        var plain = Fold(yaml, subjects);

        Assert.Equal(hasTerms, plain.Terms.Length > 0 && plain.Offsets[^1] > 0);
        Assert.Equal(hasDates, plain.Clocks.Length > 0 && plain.Offsets[^1] > 0);
        BatchTrial.Grade(yaml, subjects);
        BatchTrial.Agree(Loading.Grader(yaml), BatchTrial.Batch(subjects), Trial.Day.PlusYears(1));
    }

    [Theory]
    [InlineData(CountedPoints.MostRecords, true)]
    [InlineData(CountedPoints.MostRecords + 1, false)]
    public void TryAdd_ManyRecords_ArePlainUpToTheMost(int count, bool isPlain)
    {
        foreach (var record in (CreditRecord[])[Trial.Record("each"), Trial.Record("each") with { Quantity = 2.5m }, Termed])
        {
            var records = Enumerable.Repeat(record, count).ToArray();

            var results = BatchTrial.Grade(Scheme, [record], records, [record]);

            Assert.Equal(
                isPlain ? BatchPath.Simple : BatchPath.General, BatchPaths.Of(Scheme, BatchTrial.Batch(records))[0]);
            Assert.Equal(results.ScoreOf(0), results.ScoreOf(2));
        }
    }

    // A repaired record goes on as a second row; then there are more rows than records, in a batch that has no room for them.
    [Fact]
    public void TryAdd_MoreRowsThanRecords_AreGradedByTheEvaluator()
    {
        var yaml = RecordKinds.Scheme(isPlain: false);
        var replaced = Trial.Record("replaced") with { RepairedOn = Trial.Day.PlusDays(-9) };

        Assert.Equal(BatchPath.General, BatchPaths.Of(yaml, replaced));
        Assert.Equal(BatchPath.Simple, BatchPaths.Of(yaml, replaced with { RepairedOn = null }));
        BatchTrial.Grade(yaml, [replaced, replaced], [Usual], [replaced, Termed], [replaced with { RepairedOn = null },
            replaced]);
    }

    [Fact]
    public void ToColumns_MostSubjectsNotPlain_KeepsRoomForPlainRecordsOnly()
    {
        var repeated = Enumerable.Repeat(Trial.Record("repeated"), 100).ToArray();

        var plain = Fold(RecordKinds.Scheme(isPlain: false), repeated, [Lagging, Termed], repeated);

        Assert.Equal((2, 2, 2), (plain.Indicators.Length, plain.Points.Length, plain.Terms.Length));
        Assert.Equal([PlainColumns.NotPlain, 0, PlainColumns.NotPlain], plain.SimpleTypes);
        Assert.Equal([0, 0, 2, 2], plain.Offsets);
    }

    private static CreditRecord Record(string kind) => kind switch
    {
        "usual" => Usual,
        "termed" => Termed,
        "lagging" => Lagging,
        "known" => Usual with { KnownOn = Trial.Day.PlusDays(1) },
        "faulty" => Usual with { Quantity = -1 },
        _ => Trial.Record("repeated"),
    };

    private static PlainColumns Fold(params IReadOnlyList<CreditRecord>[] subjects) => Fold(Scheme, subjects);

    private static PlainColumns Fold(string yaml, params IReadOnlyList<CreditRecord>[] subjects)
    {
        var scheme = BatchPaths.Compile(yaml);
        return BatchTrial.Batch(subjects).FoldedFor(scheme, false, PlainShape.Of(scheme)).Plain!;
    }
}
