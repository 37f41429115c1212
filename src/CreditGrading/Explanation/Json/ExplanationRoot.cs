namespace CreditGrading.Explanation.Json;

/// <summary>The whole of an explanation as JSON: what is null is left out, lists are there even where they are empty.</summary>
[Meaning("评价说明：主体为何得到这一结果", "an explanation: why a subject was graded as it was")]
internal sealed record ExplanationRoot
{
    [Meaning("主体标识", "the id of the subject")]
    public required string SubjectId { get; init; }

    [Meaning("所依据的方案", "the scheme that decided")]
    public required SchemePart Scheme { get; init; }

    [Meaning("评价基准日", "the evaluation date", IsDay = true)]
    public required string AsOf { get; init; }

    [Meaning("知悉截止日：此后才知悉的记录不计入", "the knowledge date: records that became known later do not count", IsDay = true)]
    public required string KnownBy { get; init; }

    [Meaning("方案的下一个评价基准日", "the next evaluation date of the scheme", IsDay = true)]
    public string? NextEvaluationOn { get; init; }

    [Meaning("评价结果", "the result")]
    public required ResultPart Result { get; init; }

    [Meaning(
        "计算出的得分；异议期间维持当前结果时，结果中没有得分；未能算出时没有此项",
        "the score that was computed; the result has none while an objection is open and the current result stands; left out where none could be computed")]
    public decimal? ComputedScore { get; init; }

    [Meaning("得分的各组成部分，其和恰为 computedScore", "the parts of the score, which sum exactly to computedScore")]
    public required IReadOnlyList<ContributionPart> Contributions { get; init; }

    [Meaning("按给出的顺序列出的全部记录；信用修复后转为其他指标的记录列两次", "every record in the order given, one that credit repair has replaced twice")]
    public required IReadOnlyList<RecordPart> Records { get; init; }

    [Meaning(
        "依次检验过的等级序列以外的评价结论，至第一个不能确定不成立的为止",
        "the outcomes outside the ladder that were tried, up to the first that was not surely refused")]
    public required IReadOnlyList<RulingPart> Outcomes { get; init; }

    [Meaning("各等级的要求，最好的在前；未按等级要求评定时为空", "the rungs of the ladder, best first; empty where the ladder was not climbed")]
    public required IReadOnlyList<RungPart> Rungs { get; init; }

    [Meaning("检验过的裁定规则，按方案中的顺序", "the rulings that were tried, in the scheme's order")]
    public required IReadOnlyList<RulingPart> Rulings { get; init; }

    [Meaning("起了作用而无依据的假定；usesAssumed 为 false 时为空", "what no source states and took part; empty where usesAssumed is false")]
    public required IReadOnlyList<ReasonPart> Assumptions { get; init; }

    [Meaning("理由，最起决定作用的在前", "why, what decides most first")]
    public required IReadOnlyList<ReasonPart> Reasons { get; init; }
}
