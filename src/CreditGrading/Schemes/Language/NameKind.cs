namespace CreditGrading.Schemes.Language;

/// <summary>What a code names.</summary>
internal enum NameKind
{
    Source,
    SubjectType,
    Severity,
    Level,
    Fact,
    Group,
    Indicator,
    Outcome,
    Grade,
    GradeGroup,
    Measure,
    Case,
}

/// <summary>What messages call a <see cref="NameKind"/>.</summary>
internal static class NameKindTexts
{
    public static LocalizedText Text(this NameKind kind) => kind switch
    {
        NameKind.Source => new("文件", "source"),
        NameKind.SubjectType => new("主体类型", "subject type"),
        NameKind.Severity => new("严重程度", "severity"),
        NameKind.Level => new("级别", "level"),
        NameKind.Fact => new("事实项", "fact"),
        NameKind.Group => new("指标组", "group"),
        NameKind.Indicator => new("指标", "indicator"),
        NameKind.Outcome => new("评价结论", "outcome"),
        NameKind.Grade => new("等级", "grade"),
        NameKind.GradeGroup => new("等级组", "grade group"),
        NameKind.Measure => new("措施", "measure"),
        _ => new("用例", "case"),
    };

    /// <summary>What a section of a scheme declares; null where it declares no codes.</summary>
    public static NameKind? DeclaredIn(string section) => section switch
    {
        "sources" => NameKind.Source,
        "severities" => NameKind.Severity,
        "levels" => NameKind.Level,
        "facts" => NameKind.Fact,
        "groups" => NameKind.Group,
        "indicators" => NameKind.Indicator,
        "outcomes" => NameKind.Outcome,
        "grades" => NameKind.Grade,
        "gradeGroups" => NameKind.GradeGroup,
        _ => null,
    };
}
