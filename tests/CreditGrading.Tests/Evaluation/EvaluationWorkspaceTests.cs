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
}
