using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Explanation;

/// <summary>What one evaluation did, as its recorder was told: indexes and scaled numbers. Not safe for concurrent use.</summary>
internal sealed class EvaluationLog(int rowCount, int rungCount, int rulingCount)
{
    /// <summary>By row of the subject.</summary>
    public RowLog[] Rows { get; } = new RowLog[rowCount];

    /// <summary>The points of each indicator before and after its cap.</summary>
    public List<(int Indicator, long Points, long Capped)> Indicators { get; } = [];

    /// <summary>The points of each group, its base included, before and after its limits.</summary>
    public List<(int Group, long Points, long Clamped)> Groups { get; } = [];

    /// <summary>The components: whether each is there, and its value, which is none where it is left out.</summary>
    public List<(int Group, bool IsThere, Fraction Value)> Components { get; } = [];

    /// <summary>The base score.</summary>
    public long Base { get; set; }

    /// <summary>The sum before the limits of the score; none where there is no score.</summary>
    public Fraction Sum { get; set; }

    /// <summary>The step-5 score; none where there is none.</summary>
    public Fraction Score { get; set; }

    /// <summary>By rank: what trying the rung gave; null where it was not tried.</summary>
    public Truth?[] Rungs { get; } = new Truth?[rungCount];

    /// <summary>By ruling: what trying it gave; null where it was not tried.</summary>
    public Truth?[] Rulings { get; } = new Truth?[rulingCount];
}

/// <summary>What became of one row.</summary>
internal struct RowLog
{
    /// <summary>Whether it counts by its own days.</summary>
    public bool IsSelected;

    /// <summary>Whether its bonus is suspended.</summary>
    public Truth Suspended;

    /// <summary>Its own points.</summary>
    public long Own;

    /// <summary>Its points with its quantity, and without what its repair gives back.</summary>
    public long Weighed;

    /// <summary>Its points after the factor of repeats.</summary>
    public long Repeated;

    /// <summary>Its points after acts.</summary>
    public long OfAct;

    /// <summary>Its points after units and a cap in units; without meaning unless <see cref="IsInUnit"/>.</summary>
    public long OfUnit;

    /// <summary>Whether it is one that its indicator's units leave.</summary>
    public bool IsInUnit;

    /// <summary>Whether its unit below the subject is not declared on the date.</summary>
    public bool IsUnitUndeclared;

    /// <summary>Whether it counts.</summary>
    public readonly bool IsCounted => IsSelected && Suspended == Truth.False;
}

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
