using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class FoldedBatchTests
{
    private static readonly string Scheme = SmallScheme.With(
        SmallScheme.Fact("staff", "kind: number, better: none, default: 3"), SmallScheme.Indicators(SmallScheme.Deduction()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RowsOf_Subjects_HaveTheirFactsOrTheDefaults(bool useKernel)
    {
        var scheme = BatchPaths.Compile(Scheme);
        var batch = BatchTrial.BatchOf(
            new("S0"), new("S1") { Facts = Staff(7) }, new CreditSubject("S2"), new CreditSubject("S3") { Facts = Staff(8) });

        var folded = batch.FoldedFor(scheme, false, useKernel ? PlainShape.Of(scheme) : null);

        var staff = scheme.FactIndexes["staff"];
        var starts = useKernel ? Enumerable.Range(0,
            4).Select(folded.Plain!.FactsOf) : folded.Others.Select(other => other.Facts);
        Assert.Equal([3, 7, 3, 8], starts.Select(start => folded.RowsOf([], 0, start).Facts[staff]));
        Assert.Equal(useKernel ? 0 : 4, folded.Others.Length);
        Assert.True(folded.RowsOf([], 0, 0).AreFactsKnown[staff]);
    }

    [Fact]
    public void RecordCount_PlainAndOtherSubjects_IsThatOfAllButRejectedOnes()
    {
        var scheme = BatchPaths.Compile(Scheme);
        var most = Enumerable.Repeat(Trial.Record(), CountedPoints.MostRecords + 1).ToArray();

        var folded = BatchTrial.Batch([Trial.Record(), Trial.Record()], most, [Trial.Record("unknown")], [Trial.Record()])
            .FoldedFor(scheme, false, PlainShape.Of(scheme));

        Assert.Equal((most.Length + 3, 4, 2), (folded.RecordCount, folded.SubjectCount, folded.Others.Length));
    }

    private static Dictionary<string, FactValue> Staff(decimal value) => new() { ["staff"] = value };
}
