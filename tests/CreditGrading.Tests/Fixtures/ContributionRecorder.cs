using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Keeps what a score is made of: the base, what each indicator adds, and what caps and limits change.</summary>
internal struct ContributionRecorder(CompiledScheme scheme, RecordRow[] records) : IEvaluationRecorder
{
    private readonly Dictionary<int, long> _countedPoints = [];

    public static bool IsOn => true;

    /// <summary>What adds up to the score, each with a name.</summary>
    public List<(string Name, long Points)> Contributions { get; } = [];

    public long? FinalScore { get; private set; }

    public List<Truth> Rungs { get; } = [];

    public List<Truth> Rulings { get; } = [];

    public readonly void Record(int record, bool isCounted)
    {
        if (isCounted)
        {
            var row = records[record];
            _countedPoints[row.Indicator] = _countedPoints.GetValueOrDefault(row.Indicator) + row.Points;
        }
    }

    public readonly void Indicator(int indicator, long points, long capped)
    {
        if (AddsUp(indicator))
        {
            Assert.Equal(_countedPoints[indicator], points);
        }

        Contributions.Add(($"records of {indicator}", points * scheme.ScoreSigns[indicator]));
        Contributions.Add(($"cap of {indicator}", (capped - points) * scheme.ScoreSigns[indicator]));
    }

    public readonly void Group(int group, long points, long clamped)
    {
        Contributions.Add(($"base of group {group}", scheme.Groups[group].Base.Points));
        Contributions.Add(($"limits of group {group}", clamped - points));
    }

    public readonly void Suspend(int record, Truth truth)
    {
    }

    public readonly void Weigh(int record, long own, long points)
    {
    }

    public readonly void Listed(PointsStage stage, ReadOnlySpan<ListedRecord> records)
    {
    }

    public readonly void Unit(int record, bool isDeclared)
    {
    }

    public readonly void Component(int group, bool isThere, Fraction value)
    {
    }

    public void Score(long baseScore, Fraction sum, Fraction score)
    {
        if (scheme.HasFractions)
        {
            return;
        }

        Contributions.Add(("base", baseScore));
        Contributions.Add(("limits", (long)(score.Numerator - sum.Numerator)));
        FinalScore = (long)score.Numerator;
    }

    public readonly void Rung(int rank, Truth truth) => Rungs.Add(truth);

    public readonly void Ruling(int ruling, Truth truth) => Rulings.Add(truth);

    /// <summary>Whether the points of an indicator's counted records are simply added up.</summary>
    private readonly bool AddsUp(int indicator) => scheme.Accumulations[indicator] is null
        && !scheme.ByDuration[indicator]
        && !scheme.Indicators[indicator].IsFromFact
        && scheme.SuspendedBy[indicator].IsEmpty
        && scheme.Indicators[indicator].Repair.Shares.IsEmpty;
}
