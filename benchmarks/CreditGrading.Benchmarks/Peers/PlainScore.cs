using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>Adds up the points of one subject in decimals, indicator by indicator, as the loops with GroupBy do.</summary>
internal struct PlainScore
{
    private decimal _bonuses;
    private decimal _deductions;
    private bool _isVetoed;

    public readonly decimal Score => Math.Clamp(
        JiningLikeRules.BaseScore + Math.Min(_bonuses, JiningLikeRules.BonusCeiling) - _deductions,
        0m,
        JiningLikeRules.ScoreCeiling);

    /// <summary>The grade, 0 for the best.</summary>
    public readonly byte Grade
    {
        get
        {
            if (_isVetoed)
            {
                return JiningLikeRules.WorstGrade;
            }

            var score = Score;
            byte grade = 0;
            while (grade < JiningLikeRules.Bounds.Length && score < JiningLikeRules.Bounds[grade])
            {
                grade++;
            }

            return grade;
        }
    }

    /// <summary>Adds an indicator of which there are live records.</summary>
    /// <param name="rule">The indicator.</param>
    /// <param name="units">How many records; where it is multiplied by the quantity, how many things.</param>
    public void Add(IndicatorRule rule, decimal units)
    {
        var points = rule.IsPerQuantity
            ? Math.Min(rule.Points * units, rule.PointsCap)
            : rule.Points * Math.Min(units, rule.MaxRecords);
        if (rule.IsBonus)
        {
            _bonuses += points;
        }
        else
        {
            _deductions += points;
        }

        _isVetoed |= rule.IsVeto;
    }
}
