using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Evaluation;
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
    public void TryEvaluate_UsualRecords_GivesTheScoreAndTheGrade()
    {
        Assert.True(TryEvaluate(out var outcome, Trial.Record() with { RecordId = "1" }, Trial.Record("graded") with { Severity = "serious" }));

        Assert.Equal((GradingOutcome.Graded, 1, 87L), (outcome.Outcome, outcome.Rank, outcome.Score));
    }

    [Fact]
    public void TryEvaluate_CountedRecord_LetsTheRulingFire()
    {
        Assert.True(TryEvaluate(out var outcome, Trial.Record("listed")));

        Assert.Equal((1, 100L), (outcome.Rank, outcome.Score));
        Assert.True(_bench.Workspace.HasFired[0]);
    }

    [Theory]
    [MemberData(nameof(UnusualRecords))]
    public void TryEvaluate_UnusualRecord_DoesNothing(CreditRecord record)
    {
        Assert.False(TryEvaluate(out _, Trial.Record(), record));

        Assert.True(TryEvaluate(out var next));
        Assert.Equal(100, next.Score);
    }

    [Fact]
    public void TryEvaluate_IdTwice_DoesNothing() =>
        Assert.False(TryEvaluate(out _, Trial.Record() with { RecordId = "1" }, Trial.Record() with { RecordId = "1" }));

    private bool TryEvaluate(out EvaluationOutcome outcome, params CreditRecord[] records)
    {
        var tables = new PlainTables(Scheme.At(Trial.Day), PlainShape.Of(Scheme)!);
        return _bench.Usual!.TryEvaluate(tables, tables.Dated.Day, new("S1") { Records = records }, _bench, out outcome);
    }
}
