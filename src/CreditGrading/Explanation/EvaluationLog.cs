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
