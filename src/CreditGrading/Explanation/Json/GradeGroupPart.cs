namespace CreditGrading.Explanation.Json;

/// <summary>Grades that measures name together.</summary>
[Meaning("等级分组", "grades that measures name together")]
internal sealed record GradeGroupPart
{
    [Meaning("分组代号", "its code in the scheme")]
    public required string Code { get; init; }

    [Meaning("分组名称", "what it is called")]
    public required TextPart Name { get; init; }
}
