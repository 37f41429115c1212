namespace CreditGrading.Explanation.Json;

/// <summary>A part of the score.</summary>
[Meaning("得分的组成部分", "a part of a score")]
internal sealed record ContributionPart
{
    [Meaning("是什么", "what it is")]
    public required ContributionKind Kind { get; init; }

    [Meaning("名称；记录则为指标、标识或序号及日期", "what it is called: of a record, its indicator, its id or place and its day")]
    public required TextPart Name { get; init; }

    [Meaning("对得分的增减", "what it adds to the score; below 0 where it takes away")]
    public required decimal Points { get; init; }

    [Meaning("points 是否为显示而取整", "whether points had to be rounded for display")]
    public required bool IsRounded { get; init; }

    [Meaning("记录的序号，从 0 起；不是记录时没有此项", "the place of the record, from 0; only of a record")]
    public int? RecordIndex { get; init; }

    [Meaning("指标、指标组或组成部分的代号", "the code of the indicator, the group or the component")]
    public string? Code { get; init; }

    [Meaning("加权组成部分在现有各部分中的权重", "the weight of a component as a share of those that are there")]
    public string? Weight { get; init; }

    [Meaning("组成部分加权前的值", "what a component comes to before its weight")]
    public decimal? Value { get; init; }

    [Meaning("组成部分是否缺失而由方案的规定代替", "whether a component is not there, and what the scheme states for that stands in its place")]
    public required bool IsMissing { get; init; }

    [Meaning("value 的各组成部分，其和恰为 value", "the parts of value, which sum exactly to it")]
    public required IReadOnlyList<ContributionPart> Parts { get; init; }
}
