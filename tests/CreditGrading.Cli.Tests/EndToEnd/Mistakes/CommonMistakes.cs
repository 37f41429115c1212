namespace CreditGrading.Cli.Tests.EndToEnd.Mistakes;

/// <summary>The mistakes that authors are most likely to make: slips of the keyboard, then slips about what is meant.</summary>
internal static class CommonMistakes
{
    private const string BestGrade =
        "  - {grade: A, category: trustworthy, score: {atLeast: 100}, assumed: 示例分数线 / an example}\n";
    private const string WorstGrade = "  - {grade: D, category: seriousDishonesty, assumed: 其余全部 / all others}\n";
    private const string GradesBetween = """
          - {grade: B, category: minorDishonesty, score: {atLeast: 80}, assumed: 示例分数线 / an example}
          - {grade: C, category: generalDishonesty, score: {atLeast: 60}, assumed: 示例分数线 / an example}

        """;

    private const string GradesBetweenReversed = """
          - {grade: C, category: generalDishonesty, score: {atLeast: 60}, assumed: 示例分数线 / an example}
          - {grade: B, category: minorDishonesty, score: {atLeast: 80}, assumed: 示例分数线 / an example}

        """;

    public static Mistake[] All { get; } =
    [
        new("键拼写错误", "a misspelled key", "    date: publishedOn\n", "    dat: publishedOn\n"),
        new("键写在别的部分之内", "a section inside another",
            "\nseverities: [minor, general, serious] ", "\n  severities: [minor, general, serious] "),
        new("键没有左对齐", "a key that is not aligned", "    points: 20\n", "   points: 20\n"),
        new("用制表符缩进", "a tab in place of spaces", "    points: 20\n", "\tpoints: 20\n"),
        new("冒号之后没有空格", "no space after the colon", "  floor: 0\n", "  floor:0\n"),
        new("全角冒号", "a full-width colon", "  floor: 0\n", "  floor：0\n"),
        new("全角逗号", "a full-width comma", "minor: 5, general: 15", "minor: 5，general: 15"),
        new("全角数字", "full-width digits", "    points: 20\n", "    points: ２０\n"),
        new("含冒号的文本没有加引号", "a text with a colon and no quotes", "title: 公共信用综合评价实施方案（示例）", "title: 示例市: 公共信用综合评价实施方案"),
        new("数字带百分号", "a percent sign", "  ceiling: 120\n", "  ceiling: 120%\n"),
        new("千位分隔符", "a thousands separator", "general: 15, serious: 30}", "general: 15, serious: 1,000}"),
        new("扣分写成负数", "points written negative", "    points: 20\n", "    points: -20\n"),
        new("有效期没有单位", "a validity without its unit", "    date: publishedOn\n    points: 10\n    validity: {years: 2}\n",
            "    date: publishedOn\n    points: 10\n    validity: 24\n"),
        new("日期写成中文", "a day written out", "firstDay: 2024-01-01 ", "firstDay: 2024年1月1日 "),
        new("没有写明依据", "no origin", "    cap: {points: 20}\n    assumed: 示例数字 / example figures\n", "    cap: {points: 20}\n"),
        new("引用的文件没有声明", "a source that is not declared", "  assumed: 示例期限 / an example", "  cite: plna 第五条"),
        new("指标代码重复", "a code that is taken", "code: late-tax\n", "code: administrative-penalty\n"),
        new("较重的情形扣分较少", "fewer points for the graver case", "general: 15, serious: 30}", "general: 15, serious: 3}"),
        new("等级由差到好排列", "the worst grade first",
            BestGrade + GradesBetween + WorstGrade, WorstGrade + GradesBetweenReversed + BestGrade),
        new("最后一级设有分数线", "a bound on the last grade",
            "category: seriousDishonesty, assumed", "category: seriousDishonesty, score: {atLeast: 0}, assumed"),
        new("类别拼写错误", "a misspelled category", "{grade: A, category: trustworthy,", "{grade: A, category: trustworthly,"),
        new("判定规则中的指标代码不存在", "an unknown indicator in a ruling", "of: [serious-dishonesty-list]", "of: [serious-dishonest-list]"),
        new("用例中的等级不存在", "a case that expects an unknown grade",
            "score: 95, grade: B}", "score: 95, grade: BB}") { IsInCases = true },
        new("用例中的指标拼写错误", "a case with a misspelled indicator",
            "late-tax, occurredOn: 2023-06-30}", "late-taxes, occurredOn: 2023-06-30}") { IsInCases = true },
    ];
}
