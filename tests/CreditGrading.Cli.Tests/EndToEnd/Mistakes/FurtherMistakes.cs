namespace CreditGrading.Cli.Tests.EndToEnd.Mistakes;

/// <summary>Mistakes that are a little less likely than the common ones.</summary>
internal static class FurtherMistakes
{
    public static Mistake[] All { get; } =
    [
        new("没有冒号", "no colon", "    kind: bonus\n", "    kind bonus\n"),
        new("一部分的键没有冒号", "no colon after a section", "\nrepair:\n", "\nrepair\n"),
        new("条目没有短横", "an entry without its dash", "  - code: late-tax\n", "    code: late-tax\n"),
        new("括号没有结束", "brackets that are not closed", "general: 15, serious: 30}", "general: 15, serious: 30"),
        new("引号没有结束", "quotes that are not closed", "version: \"0.1\" ", "version: \"0.1 "),
        new("全角括号", "full-width brackets", "[minor, general, serious]", "【minor, general, serious】"),
        new("列表中的顿号", "Chinese commas in a list", "[minor, general, serious]", "[minor、general、serious]"),
        new("全角空格", "a full-width space", "    points: 20\n", "    points:　20\n"),
        new("代码带中文引号", "Chinese quotes around a code", "code: commendation\n", "code: “commendation”\n"),
        new("以井号开头的文本", "a text that begins with a number sign", "title: 公共信用综合评价实施方案（示例）", "title: #1 实施方案"),
        new("花括号中含逗号的文本", "a text with a comma in braces", "en: Routine inspection}", "en: Routine, inspection}"),
        new("数字带单位", "a unit after the number", "    points: 20\n", "    points: 20分\n"),
        new("期限的单位写成单数", "a period in the singular", "serious: {years: 3}}", "serious: {year: 3}}"),
        new("名称缺少中文", "a name without Chinese", "name: {zh: 欠税, en: Tax in arrears}", "name: {en: Tax in arrears}"),
        new("依据缺少条款", "an origin without the article", "  assumed: 示例期限 / an example", "  cite: plan"),
        new("严重程度没有声明", "a severity that is not declared", "{by: severity, minor: 5,", "{by: severity, light: 5,"),
        new("一种严重程度缺少分值", "a severity without points", "general: 15, serious: 30}", "general: 15}"),
        new("严重程度由重到轻排列", "the gravest severity first", "[minor, general, serious]", "[serious, general, minor]"),
        new("较重的情形有效期较短", "a shorter validity for the graver case", "serious: {years: 3}}", "serious: {months: 6}}"),
        new("分数线没有逐级降低", "a bound above that of the better grade", "score: {atLeast: 80}", "score: {atLeast: 50}"),
        new("分数线写成区间", "a bound written as an interval", "score: {atLeast: 80}", "score: 80-99"),
        new("判定规则中的等级不存在", "an unknown grade in a ruling", "    cap: B\n", "    cap: BB\n"),
        new("措施的类别不存在", "a measure for an unknown category", "categories: [trustworthy]", "categories: [trusted]"),
        new("条件中的事实项不存在", "an unknown fact in a condition", "{facts: {registered_on:", "{facts: {registered-on:"),
        new("上限低于一条记录的分值", "a cap below one record", "cap: {points: 20}", "cap: {points: 2}"),
        new("使用锚点", "an anchor", "    points: {by: severity,", "    points: &table {by: severity,"),
        new("改动了语义版本", "another version of the rules", "semantics: 1 ", "semantics: 2 "),
        new("用例中的日期写法不对", "a day of a case with slashes", "- {indicator: serious-dishonesty-list, occurredOn: 2023-12-01}",
            "- {indicator: serious-dishonesty-list, occurredOn: 2023/12/1}") { IsInCases = true },
    ];
}
