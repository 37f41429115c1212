namespace CreditGrading.Explanation.Json;

/// <summary>A rung of the ladder.</summary>
[Meaning("等级的要求", "a rung of the ladder")]
internal sealed record RungPart
{
    [Meaning("等级", "the grade it leads to")]
    public required string Grade { get; init; }

    [Meaning("是否满足；不知时没有此项", "whether it holds; left out where that is not known")]
    public bool? Holds { get; init; }

    [Meaning("是否评定在此等级", "whether the ladder ends here")]
    public required bool IsReached { get; init; }

    [Meaning("得分界限；与得分无关时没有此项", "the bound on the score; left out where the score does not matter")]
    public decimal? Bound { get; init; }

    [Meaning(
        "界限是下限还是上限；有 bound 时才有",
        "whether the score has to be at or above the bound rather than at or below it; only with bound")]
    public bool? IsLowerBound { get; init; }

    [Meaning("等于界限是否满足；有 bound 时才有", "whether the bound itself is enough; only with bound")]
    public bool? IsBoundIncluded { get; init; }

    [Meaning("得分超过界限多少；低于 0 表示未达到", "how far the score is beyond the bound; below 0 it falls short")]
    public decimal? Distance { get; init; }

    [Meaning("得分是否满足界限，以精确得分判断；有 bound 且有得分时才有", "whether the exact score meets the bound; only with bound and a score")]
    public bool? IsBoundMet { get; init; }

    [Meaning("distance 是否经四舍五入；有 distance 时才有", "whether distance had to be rounded; only with distance")]
    public bool? IsDistanceRounded { get; init; }

    [Meaning("界限以外的条件", "the condition beside the bound")]
    public ConditionPart? Condition { get; init; }

    [Meaning("依据", "where bound and condition come from")]
    public required OriginPart Origin { get; init; }
}
