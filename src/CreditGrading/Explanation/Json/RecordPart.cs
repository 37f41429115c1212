namespace CreditGrading.Explanation.Json;

/// <summary>What became of a record.</summary>
[Meaning("记录", "a record")]
internal sealed record RecordPart
{
    [Meaning("序号，从 0 起", "its place among the records given, from 0")]
    public required int Index { get; init; }

    [Meaning("记录标识", "its id")]
    public string? RecordId { get; init; }

    [Meaning(
        "指标代号；信用修复后转成的记录为转成的指标",
        "the code of its indicator; of a replacement, of the indicator that credit repair made it one of")]
    public required string IndicatorCode { get; init; }

    [Meaning("指标；方案没有时没有此项", "its indicator; left out where the scheme does not know it")]
    public IndicatorPart? Indicator { get; init; }

    [Meaning("是否由信用修复从其他指标的记录转成", "whether credit repair made it of a record of another indicator")]
    public required bool IsReplacement { get; init; }

    [Meaning("是否计入，或者不计入的首要原因", "whether it counts, or the first reason why not")]
    public required RecordState State { get; init; }

    [Meaning("是否计入", "whether it counts")]
    public required bool IsCounted { get; init; }

    [Meaning("指标所依的日期", "the day that the indicator goes by", IsDay = true)]
    public string? NamedDate { get; init; }

    [Meaning("该状态的首日", "the first day of its state", IsDay = true)]
    public string? Since { get; init; }

    [Meaning("计入的最后一日（含）", "the last day on which it counts, included", IsDay = true)]
    public string? LastDay { get; init; }

    [Meaning("该状态终止的首日", "the first day on which its state holds no longer", IsDay = true)]
    public string? ChangesOn { get; init; }

    [Meaning("分值的变化过程", "its points on their way, in the order in which they change")]
    public required IReadOnlyList<StepPart> Steps { get; init; }

    [Meaning(
        "对得分或者所在组成部分的增减；方案不计分时为对加分减去减分之差的增减",
        "what it adds to the score or to its component, or without a score to bonus less deduction points; below 0 where it takes away")]
    public required decimal Contribution { get; init; }

    [Meaning("指标所在的组", "the group of its indicator")]
    public string? Group { get; init; }
}
