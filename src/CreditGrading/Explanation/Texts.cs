using CreditGrading.Internal;

namespace CreditGrading.Explanation;

/// <summary>The words of explanations: one template for both languages, filled with the same parts.</summary>
internal static class Texts
{
    // Conditions.
    public static readonly LocalizedText All = new("以下各项均成立", "all of these hold");
    public static readonly LocalizedText Any = new("以下任一项成立", "any of these holds");
    public static readonly LocalizedText None = new("以下各项均不成立", "none of these holds");
    public static readonly LocalizedText Compared = new("{0}{1}", "{0} {1}");
    public static readonly LocalizedText Limited = new("{0}（{1}）", "{0} ({1})");
    public static readonly LocalizedText AtLeast = new("不低于{0}", "at least {0}");
    public static readonly LocalizedText Above = new("高于{0}", "above {0}");
    public static readonly LocalizedText AtMost = new("不高于{0}", "at most {0}");
    public static readonly LocalizedText Below = new("低于{0}", "below {0}");
    public static readonly LocalizedText Both = new("{0}且{1}", "{0} and {1}");
    public static readonly LocalizedText CountOf = new("{0}的记录数", "records of {0}:");
    public static readonly LocalizedText MonthsOf = new("{0}的记录所在的月数", "months with a record of {0}:");
    public static readonly LocalizedText ActsOf = new("{0}的记录涉及的行为数", "acts with a record of {0}:");
    public static readonly LocalizedText OnceOf = new("{0}有无记录（有为1）", "any record of {0} (1 where there is):");
    public static readonly LocalizedText SumOf = new("{0}的金额合计", "amounts of {0} together:");
    public static readonly LocalizedText Within = new("近{0}内", "within the last {0}");
    public static readonly LocalizedText Days = new("{0}日", "{0} days");
    public static readonly LocalizedText Months = new("{0}个月", "{0} months");
    public static readonly LocalizedText Years = new("{0}年", "{0} years");
    public static readonly LocalizedText Severity = new("严重程度", "severity");
    public static readonly LocalizedText Level = new("级别", "level");
    public static readonly LocalizedText Amount = new("金额", "amount");
    public static readonly LocalizedText Quantity = new("数量", "quantity");
    public static readonly LocalizedText OwnPoints = new("单项分值", "own points");
    public static readonly LocalizedText Continues = new("{0}的行为仍在持续", "conduct recorded as {0} still continues");
    public static readonly LocalizedText BonusPoints = new("加分合计", "bonus points");
    public static readonly LocalizedText DeductionPoints = new("减分合计", "deduction points");
    public static readonly LocalizedText NetPoints = new("加分减去减分", "bonus less deduction points");
    public static readonly LocalizedText Score = new("得分", "score");
    public static readonly LocalizedText SubjectType = new("主体类型", "subject type");
    public static readonly LocalizedText Grade = new("等级", "grade");
    public static readonly LocalizedText IsOneOf = new("{0}为{1}", "{0} is {1}");
    public static readonly LocalizedText IsTrue = new("{0}为“是”", "{0} is true");
    public static readonly LocalizedText IsFalse = new("{0}为“否”", "{0} is false");
    public static readonly LocalizedText Elapsed = new("自{0}起已满{1}", "{1} have passed since {0}");
    public static readonly LocalizedText NotElapsed = new("自{0}起未满{1}", "less than {1} have passed since {0}");
    public static readonly LocalizedText OnOrAfter = new("{0}在{1}当日或之后", "{0} is on or after {1}");
    public static readonly LocalizedText Before = new("{0}在{1}之前", "{0} is before {1}");
    public static readonly LocalizedText Rank = new("{0}位于{2}的前{1}（比例）", "{0} is within the top share {1} of {2}");
    public static readonly LocalizedText Share = new("{0}占{1}的比例{2}", "{0} as a share of {1} {2}");
    public static readonly LocalizedText Deductions = new("全部减分指标", "all deductions");
    public static readonly LocalizedText Bonuses = new("全部加分指标", "all bonuses");
    public static readonly LocalizedText Signals = new("全部信号指标", "all signals");
    public static readonly LocalizedText Adverse = new("全部不良信息", "all adverse indicators");
    public static readonly LocalizedText Favorable = new("全部良好信息", "all favorable indicators");
    public static readonly LocalizedText Quoted = new("“{0}”", "'{0}'");
    public static readonly LocalizedText Comma = new("、", ", ");

    // Parts of a score, records, rungs.
    public static readonly LocalizedText Base = new("基准分", "base score");
    public static readonly LocalizedText GroupBase = new("“{0}”组的起始分", "start of group '{0}'");
    public static readonly LocalizedText GroupLimit = new("“{0}”组的上下限", "limits of group '{0}'");
    public static readonly LocalizedText GroupNamed = new("“{0}”组", "group '{0}'");
    public static readonly LocalizedText GradeNamed = new("等级{0}", "grade {0}");
    public static readonly LocalizedText Component = new("“{0}”部分", "component '{0}'");
    public static readonly LocalizedText WeightedComponent = new("“{0}”部分，{1} × 权重{2}", "component '{0}', {1} × weight {2}");
    public static readonly LocalizedText ScoreLimit = new("得分的上下限", "limits of the score");
    public static readonly LocalizedText ScoreSetByRuling = new("裁定改变的得分", "score set by a ruling");
    public static readonly LocalizedText Remainder = new("显示取整的余数", "remainder of rounding for display");
    public static readonly LocalizedText RecordId = new("{0}", "{0}");
    public static readonly LocalizedText RecordNumber = new("第{0}条", "no. {0}");
    public static readonly LocalizedText RecordOn = new("{0}（{1}，{2}）", "{0} ({1}, {2})");
    public static readonly LocalizedText ScoreIs = new("得分{0}，{1}", "the score {0} is {1}");
    public static readonly LocalizedText ConditionHolds = new("条件成立", "its condition holds");
    public static readonly LocalizedText NoBetterHolds = new("未达到更高等级的要求", "what better grades ask for is not met");
    public static readonly LocalizedText ActRule = new("同一行为只计一次", "one act counts once");
    public static readonly LocalizedText Suspension = new("暂停加分", "suspension of bonuses");
    public static readonly LocalizedText Adoption = new("采用外部评价等级", "grade taken over from outside");
    public static readonly LocalizedText Ruling = new("裁定规则", "ruling");

    /// <summary>Fills a template.</summary>
    public static LocalizedText With(this LocalizedText template, params ReadOnlySpan<LocalizedText> parts)
    {
        var chinese = new object[parts.Length];
        var english = new object[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            chinese[i] = parts[i].Chinese;
            english[i] = parts[i].English;
        }

        return new(
            string.Format(CultureInfo.InvariantCulture, template.Chinese, chinese),
            string.Format(CultureInfo.InvariantCulture, template.English, english));
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Number(decimal number) => DecimalText.Normalize(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as <c>YYYY-MM-DD</c>.</summary>
    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
