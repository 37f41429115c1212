using CreditGrading.Evaluation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class EvaluationWorkspaceTests
{
    private readonly EvaluationWorkspace _workspace = new(SmallScheme.Compiled(
        SmallScheme.Fact("f", "kind: flag, better: none"),
        SmallScheme.Indicators(SmallScheme.Deduction("a"), SmallScheme.Deduction("b"), SmallScheme.Deduction("c")),
        SmallScheme.Ruling("{any: [{count: {of: [a], atLeast: 1}}, {sum: {of: [a], atLeast: 1}}]}")));

    [Fact]
    public void AddPoints_Indicators_AreTouchedOnceInTheOrderTheyAreMet()
    {
        _workspace.AddPoints(2, 10);
        _workspace.AddPoints(0, 5);
        _workspace.AddPoints(2, 0);

        Assert.Equal([2, 0], _workspace.Touched.ToArray());
        Assert.Equal((5, 0, 10), (_workspace.PointsOf(0), _workspace.PointsOf(1), _workspace.PointsOf(2)));
    }

    [Fact]
    public void Reset_Everything_IsAsAtTheBeginning()
    {
        _workspace.AddPoints(1, 10);
        _workspace.AddCount(0);
        _workspace.AddToSum(0, 1);
        _workspace.Fire(0);
        _workspace.MarkMissing(0);
        _workspace.BonusPoints = _workspace.DeductionPoints = _workspace.Score = 1;
        _workspace.RecordsUseAssumed = _workspace.ScoreUsesAssumed = true;

        _workspace.Reset();

        Assert.Equal((0, 0, 0), (_workspace.Touched.Length, _workspace.PointsOf(1), _workspace.Counts[0]));
        Assert.Equal((Int128.Zero, false, false), (_workspace.Sums[0], _workspace.HasFired[0], _workspace.IsMissing[0]));
        Assert.False(_workspace.HasAnyFired);
        Assert.Equal((0, 0, 0), (_workspace.BonusPoints, _workspace.DeductionPoints, _workspace.Score));
        Assert.False(_workspace.RecordsUseAssumed || _workspace.ScoreUsesAssumed);
    }

    [Fact]
    public void AddPointsIf_RecordThatDoesNotCount_ChangesNothing()
    {
        _workspace.AddPointsIf(false, 2, 10);
        _workspace.AddPointsIf(true, 1, 3);
        _workspace.AddPointsIf(false, 1, 10);
        _workspace.AddPoints(0, 0);
        _workspace.AddPointsIf(true, 2, 5);

        Assert.Equal([1, 0, 2], _workspace.Touched.ToArray());
        Assert.Equal((0, 3, 5), (_workspace.PointsOf(0), _workspace.PointsOf(1), _workspace.PointsOf(2)));
    }

    // Small numbers are bits, others entries; a number of the one kind is never taken for one of the other.
    [Fact]
    public void IsFirst_UnitTwice_IsFirstOnce()
    {
        int[] units = [0, 1, 63, 64, 65, 127, 128, -1, -64, int.MaxValue, int.MinValue];
        for (var round = 0; round < 2; round++)
        {
            Assert.All(units, unit => Assert.True(_workspace.IsFirst(0, unit)));
            Assert.All(units, unit => Assert.False(_workspace.IsFirst(0, unit)));

            _workspace.Reset();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    public void RoomFor_Count_IsForOneMore(int count) => Assert.True(_workspace.RoomFor(count).Length > count);

    [Fact]
    public void Reset_WhatIsUnknownOrMissing_IsForgotten()
    {
        var workspace = new EvaluationWorkspace(SmallScheme.Compiled(
            $"groups: [{{code: g, {SmallScheme.Name}}}]",
            SmallScheme.Indicators(SmallScheme.Deduction("a")),
            SmallScheme.Ruling("{any: [{count: {of: [a], atLeast: 1}}, {sum: {of: [a], atLeast: 1}}]}")));
        workspace.MarkCountUnknown(0);
        workspace.MarkSumUnknown(0);
        workspace.MarkComponentUnknown(0);
        workspace.MarkUnitsMissing(0);
        workspace.MarkAdoptedStale();

        workspace.Reset();

        Assert.False(workspace.AreCountsUnknown[0] || workspace.AreSumsUnknown[0] || workspace.IsComponentUnknown[0]);
        Assert.False(workspace.AreUnitsMissing[0] || workspace.IsAdoptedStale);
    }

    // After a subject with twenty thousand records the workspace is as at the beginning, and of use.
    [Fact]
    public void Release_UnusualSubject_LeavesWhatIsOfUse()
    {
        var compiled = SmallScheme.Compiled(
            SmallScheme.Indicators(
                SmallScheme.Deduction("a", more: "repeat: [2]"), SmallScheme.Deduction("b", more: "cap: {pointsPerYear: 5}"),
                SmallScheme.Bonus("c", "{by: record, atLeast: 0, atMost: 9}", more: "unit: month")),
            SmallScheme.Ruling("{count: {of: [a], atLeast: 99999, unit: act}}"), "acts: [{of: [a]}]");
        var usual = Enumerable.Range(0, 30).SelectMany(Records).ToArray();
        var unusual = Enumerable.Range(0, 7000).SelectMany(Records).ToArray();
        var (reader, workspace) = (new SubjectReader(compiled), new EvaluationWorkspace(compiled));
        var expected = Evaluate(usual);

        var many = Evaluate(unusual);
        workspace.Release();

        Assert.NotEqual(expected.Score, many.Score);
        Assert.Equal(expected, Evaluate(usual));
        Assert.Equal(many, Evaluate(unusual));

        EvaluationOutcome Evaluate(CreditRecord[] records)
        {
            reader.Read(new("S1") { Records = records }, false);
            Assert.True(reader.Faults.IsEmpty);
            var dated = compiled.At(Trial.Day);
            var recorder = default(NoRecorder);
            return Evaluator.Evaluate(dated, dated.Day, reader.Rows, workspace, ref recorder);
        }
    }

    private static IEnumerable<CreditRecord> Records(int i)
    {
        var day = Trial.Day.PlusDays(-i);
        return
        [
            Trial.Record("a", day) with { Act = $"act {i / 2}" }, Trial.Record("b", day),
            Trial.Record("c", day) with { Points = i % 10 },
        ];
    }
}
