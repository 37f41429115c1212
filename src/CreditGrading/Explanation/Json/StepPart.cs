namespace CreditGrading.Explanation.Json;

/// <summary>A step from the own points of a record to what it weighs.</summary>
[Meaning("分值变化的一步", "a step of the points of a record")]
internal sealed record StepPart
{
    [Meaning("这一步是什么", "what the step is")]
    public required PointsStepKind Kind { get; init; }

    [Meaning("这一步之后的分值", "the points after it, 0 or more")]
    public required decimal Points { get; init; }

    [Meaning("代替其计入的记录的序号", "the place of the record that counts in its stead")]
    public int? OtherRecord { get; init; }
}
