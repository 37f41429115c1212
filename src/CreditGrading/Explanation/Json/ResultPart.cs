namespace CreditGrading.Explanation.Json;

/// <summary>The result that is explained.</summary>
[Meaning("评价结果", "a result")]
internal sealed record ResultPart
{
    [Meaning("评价如何结束", "how grading ended")]
    public required GradingOutcome Outcome { get; init; }

    [Meaning("得分；没有或者不知时没有此项", "the score in points; left out where there is none, or it is not known")]
    public decimal? Score { get; init; }

    [Meaning("精确得分（最简分数）；仅在得分经过取整时有", "the exact score as a fraction in lowest terms; only where the score had to be rounded")]
    public string? ScoreFraction { get; init; }

    [Meaning("得分是否为显示而取整", "whether the score had to be rounded for display")]
    public required bool IsScoreRounded { get; init; }

    [Meaning("等级；未评出时没有此项", "the grade; left out where there is none")]
    public string? Grade { get; init; }

    [Meaning("等级所属类别", "the category of the grade")]
    public Category? Category { get; init; }

    [Meaning("不予评价时的结论", "the named outcome of a subject that is not rated")]
    public NamedOutcomePart? NamedOutcome { get; init; }

    [Meaning("等级所属的分组，按方案中的顺序", "the groups that the grade lies in, in the scheme's order")]
    public required IReadOnlyList<GradeGroupPart> GradeGroups { get; init; }

    [Meaning("结果带来的监管措施，按方案中的顺序", "the supervision measures that the result brings, in the scheme's order")]
    public required IReadOnlyList<MeasurePart> Measures { get; init; }

    [Meaning("无依据的假定是否起了作用", "whether something that no source states took part")]
    public required bool UsesAssumed { get; init; }
}
