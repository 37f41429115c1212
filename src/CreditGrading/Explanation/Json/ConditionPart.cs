namespace CreditGrading.Explanation.Json;

/// <summary>A condition as a tree, with what each part met.</summary>
[Meaning("条件", "a condition")]
internal sealed record ConditionPart
{
    [Meaning("条件的要求；并列条件为其各部分如何结合", "what it asks for; of a joint, how its parts are joined")]
    public required TextPart Text { get; init; }

    [Meaning("是否成立；不知时没有此项", "whether it holds; left out where a fact that decides is not known")]
    public bool? Holds { get; init; }

    [Meaning("实际的值", "what it met: a number, a code, a day")]
    public string? Value { get; init; }

    [Meaning("并列的各条件", "the conditions that it joins")]
    public required IReadOnlyList<ConditionPart> Parts { get; init; }

    [Meaning("所计的记录的序号", "the places of the records that it counts, or whose amounts it sums")]
    public required IReadOnlyList<int> RecordIndexes { get; init; }
}
