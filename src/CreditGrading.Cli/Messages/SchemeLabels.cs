namespace CreditGrading.Cli.Messages;

/// <summary>The labels of a scheme's listing.</summary>
internal sealed record SchemeLabels
{
    /// <summary>The labels.</summary>
    public static SchemeLabels All { get; } = new();

    public LocalizedText Id { get; } = new("编号", "id");

    public LocalizedText Version { get; } = new("版本", "version");

    public LocalizedText Name { get; } = new("名称", "name");

    public LocalizedText InForce { get; } = new("施行期间", "in force");

    public LocalizedText Status { get; } = new("文件状态", "status");

    public LocalizedText Draft { get; } = new("征求意见稿", "draft for comment");

    public LocalizedText ObjectionDays { get; } = new("异议处理工作日", "working days for an objection");

    public LocalizedText DuringObjection { get; } = new("异议期间", "while an objection is open");

    public LocalizedText CurrentResultStands { get; } = new("现行结果继续有效", "the current result stands");

    public LocalizedText ObjectionProcedure { get; } = new("如何提出异议", "how to object");

    public LocalizedText ObjectionOrigin { get; } = new("异议规定的依据", "origin of what is said of objections");

    public LocalizedText Jurisdiction { get; } = new("适用地区", "jurisdiction");

    public LocalizedText SubjectTypes { get; } = new("主体类型", "subject types");

    public LocalizedText Statements { get; } = new("规定", "statements");

    public LocalizedText Cited { get; } = new("有出处", "cited");

    public LocalizedText Assumed { get; } = new("假定", "assumed");

    public LocalizedText Fingerprint { get; } = new("指纹", "fingerprint");

    public LocalizedText Grades { get; } = new("等级", "grades");

    public LocalizedText Grade { get; } = new("等级", "grade");

    public LocalizedText Category { get; } = new("类别", "category");

    public LocalizedText GradeGroup { get; } = new("等级组", "grade group");

    public LocalizedText Outcome { get; } = new("不予评价", "outcome");

    public LocalizedText Indicator { get; } = new("指标", "indicator");

    public LocalizedText Fact { get; } = new("事实项", "fact");

    public LocalizedText Values { get; } = new("可选值", "values");

    public LocalizedText Measure { get; } = new("监管措施", "measure");

    public LocalizedText GoesWith { get; } = new("适用于", "goes with");

    public LocalizedText Text { get; } = new("内容", "text");

    public LocalizedText Kind { get; } = new("种类", "kind");

    public LocalizedText Origin { get; } = new("依据", "origin");

    public LocalizedText Source { get; } = new("来源", "source");

    public LocalizedText Title { get; } = new("标题", "title");

    public LocalizedText Authority { get; } = new("发布机关", "authority");

    public LocalizedText Number { get; } = new("文号", "number");
}
