namespace CreditGrading.Explanation.Json;

/// <summary>A rule beside the ladder that was tried.</summary>
[Meaning("等级序列以外的规则", "a rule beside the ladder")]
internal sealed record RulingPart
{
    [Meaning("条件成立时的效果", "what it does where its condition holds")]
    public required TextPart Text { get; init; }

    [Meaning("是否适用；不知时没有此项", "whether it fired; left out where that is not known")]
    public bool? HasFired { get; init; }

    [Meaning("条件及其遇到的情况", "its condition, with what that met")]
    public required ConditionPart Condition { get; init; }

    [Meaning("条件所计的记录的序号；未适用时为空", "the places of the records that its condition counts; empty unless it fired")]
    public required IReadOnlyList<int> RecordIndexes { get; init; }

    [Meaning("依据", "where it comes from")]
    public required OriginPart Origin { get; init; }
}
