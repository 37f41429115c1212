namespace CreditGrading.Explanation.Json;

/// <summary>A reason, or an assumption.</summary>
[Meaning("理由", "a reason")]
internal sealed record ReasonPart
{
    [Meaning("说明什么", "what it says")]
    public required ReasonKind Kind { get; init; }

    [Meaning("固定的代码", "its stable code, CG and four digits")]
    public required string Code { get; init; }

    [Meaning("一句话", "one sentence")]
    public required TextPart Text { get; init; }

    [Meaning("所据规则的依据", "where the rule behind it comes from")]
    public OriginPart? Origin { get; init; }

    [Meaning("相关记录的序号，从 0 起", "the place of the record concerned, from 0")]
    public int? RecordIndex { get; init; }

    [Meaning("相关的字段或者事实项", "the field concerned, as a record file names it, or the code of a fact")]
    public string? Field { get; init; }
}
