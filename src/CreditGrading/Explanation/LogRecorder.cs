using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Explanation;

/// <summary>Writes a log.</summary>
internal readonly struct LogRecorder(EvaluationLog log) : IEvaluationRecorder
{
    public static bool IsOn => true;

    public void Record(int record, bool isCounted) => log.Rows[record].IsSelected = isCounted;

    public void Suspend(int record, Truth truth) => log.Rows[record].Suspended = truth;

    public void Weigh(int record, long own, long points)
    {
        ref var row = ref log.Rows[record];
        row.Own = own;
        row.Weighed = row.Repeated = row.OfAct = points;
    }

    public void Listed(PointsStage stage, ReadOnlySpan<ListedRecord> records)
    {
        foreach (ref readonly var record in records)
        {
            ref var row = ref log.Rows[record.Record];
            row.Repeated = stage == PointsStage.Repeats ? record.Points : row.Repeated;
            row.OfAct = stage <= PointsStage.Acts ? record.Points : row.OfAct;
            row.OfUnit = record.Points;
            row.IsInUnit = stage == PointsStage.Units;
        }
    }

    public void Unit(int record, bool isDeclared) => log.Rows[record].IsUnitUndeclared = !isDeclared;

    public void Indicator(int indicator, long points, long capped) => log.Indicators.Add((indicator, points, capped));

    public void Group(int group, long points, long clamped) => log.Groups.Add((group, points, clamped));

    public void Component(int group, bool isThere, Fraction value) => log.Components.Add((group, isThere, value));

    public void Score(long baseScore, Fraction sum, Fraction score) => (log.Base, log.Sum, log.Score) = (baseScore, sum, score);

    public void Rung(int rank, Truth truth) => log.Rungs[rank] = truth;

    public void Ruling(int ruling, Truth truth) => log.Rulings[ruling] = truth;
}
