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
    public static readonly LocalizedText CountOf = new("{0}的记录数", "number of records of {0}");
    public static readonly LocalizedText MonthsOf = new("{0}的记录所在的月数", "number of months with a record of {0}");
    public static readonly LocalizedText ActsOf = new("{0}的记录涉及的行为数", "number of acts with a record of {0}");
    public static readonly LocalizedText OnceOf = new("{0}有无记录（有为1）", "any record of {0} (1 where there is)");
    public static readonly LocalizedText SumOf = new("{0}的金额合计", "sum of the amounts of {0}");
    public static readonly LocalizedText Within = new("近{0}内", "within the last {0}");
    public static readonly LocalizedText Days = new("{0}日", "{0} days");
    public static readonly LocalizedText Months = new("{0}个月", "{0} months");
    public static readonly LocalizedText Years = new("{0}年", "{0} years");
    public static readonly LocalizedText OneDay = new("1日", "1 day");
    public static readonly LocalizedText OneMonth = new("1个月", "1 month");
    public static readonly LocalizedText OneYear = new("1年", "1 year");
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
    public static readonly LocalizedText Elapsed = new("自{0}起已满{1}", "at least {1} since {0}");
    public static readonly LocalizedText NotElapsed = new("自{0}起未满{1}", "less than {1} since {0}");
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
    public static readonly LocalizedText WeightedComponent = new("{0}，{1} × 权重{2}", "{0}, {1} × weight {2}");
    public static readonly LocalizedText MissingComponent = new("{0}（缺失，以{1}代替） × 权重{2}",
        "{0} (missing, {1} in its place) × weight {2}");
    public static readonly LocalizedText ScoreLimit = new("得分的上下限", "limits of the score");
    public static readonly LocalizedText ScoreSetByRuling = new("裁定改变的得分", "score set by a ruling");
    public static readonly LocalizedText Remainder = new("显示取整的余数", "remainder of rounding for display");
    public static readonly LocalizedText AndOthers = new("{0}等{1}项", "{0} and others ({1} in all)");
    public static readonly LocalizedText GradeGroup = new("分组：{0}", "Group: {0}");
    public static readonly LocalizedText RecordNumber = new("第{0}条", "no. {0}");
    public static readonly LocalizedText RecordOn = new("{0}（{1}，{2}）", "{0} ({1}, {2})");
    public static readonly LocalizedText ScoreIs = new("得分{0}，{1}", "the score {0} is {1}");
    public static readonly LocalizedText Exactly = new("{0}（精确值{1}）", "{0} (exactly {1})");
    public static readonly LocalizedText About = new("约{0}", "about {0}");
    public static readonly LocalizedText BetterIsOpen = new(
        "是否达到更高等级不能确定，但不影响结果", "whether a better grade is met is not known, and does not matter");
    public static readonly LocalizedText BeforeRulings = new("{0}（裁定前）", "{0} (before rulings)");
    public static readonly LocalizedText Or = new("或", " or ");
    public static readonly LocalizedText MustNotHold = new("{0}，而此项不得成立", "{0}, which it must not");
    public static readonly LocalizedText MissedBy = new("相差{0}", "missed by {0}");
    public static readonly LocalizedText OnBound = new("恰在界限上，但界限不含本数", "it is the bound itself, which is not enough");
    public static readonly LocalizedText Named = new("{0}：{1}", "{0}: {1}");
    public static readonly LocalizedText ConditionHolds = new("条件成立（{0}）", "its condition holds ({0})");
    public static readonly LocalizedText NoBetterHolds = new("未达到更高等级的要求", "what better grades ask for is not met");
    public static readonly LocalizedText ActRule = new("同一行为只计一次", "one act counts once");
    public static readonly LocalizedText Suspension = new("暂停加分", "suspension of bonuses");
    public static readonly LocalizedText Adoption = new("采用外部评价等级", "grade taken over from outside");
    public static readonly LocalizedText Ruling = new("裁定规则", "ruling");

    // States of records.
    public static readonly LocalizedText CountedUntil = new("计入至{0}（含当日）", "counted up to and including {0}");
    public static readonly LocalizedText Counted = new("计入，目前没有最后计入日", "counted, without a last day so far");
    public static readonly LocalizedText NotYetKnown = new("未计入：{0}才知悉，晚于知悉截止日",
        "not counted: known only from {0}, after the knowledge date");
    public static readonly LocalizedText Unconfirmed = new("未计入：尚未确认，确认后才可能计入",
        "not counted: not confirmed yet; it may count once it is");
    public static readonly LocalizedText Withdrawn = new("未计入：信息提供单位已于{0}撤回",
        "not counted: withdrawn on {0} by the body that supplied it");
    public static readonly LocalizedText StartsOn = new("未计入：自{0}起才计入", "not counted: counts only from {0}");
    public static readonly LocalizedText NotStarted = new("未计入：尚未开始计入", "not counted: its time has not begun");
    public static readonly LocalizedText Repaired = new("未计入：信用修复自{0}起生效", "not counted: credit repair in effect since {0}");
    public static readonly LocalizedText Lapsed = new("未计入：有效期已满，自{0}起不再计入",
        "not counted: its validity is over, it no longer counts from {0}");
    public static readonly LocalizedText Suspended = new("未计入：加分暂停", "not counted: bonuses are suspended");
    public static readonly LocalizedText SuspensionUnknown = new(
        "未确定：是否暂停加分取决于未知的事实项", "not certain: whether bonuses are suspended depends on a fact that is not known");
    public static readonly LocalizedText Ignored = new("未计入：方案中没有该指标", "not counted: the scheme has no such indicator");
    public static readonly LocalizedText ByRepair = new("（由信用修复转来）", " (by credit repair)");

    // Steps of points.
    public static readonly LocalizedText StepOwn = new("单项分值{0}", "own points {0}");
    public static readonly LocalizedText StepQuantity = new("计数量、扣除修复返还后{0}",
        "with quantity and less what repair gives back {0}");
    public static readonly LocalizedText StepRepeat = new("重复加重后{0}", "as a repeat {0}");
    public static readonly LocalizedText StepAct = new("同一行为只计一次，本条{0}", "one act counts once, this record {0}");
    public static readonly LocalizedText StepActOther = new("同一行为只计一次，由{1}计，本条{0}",
        "one act counts once, by {1}, this record {0}");
    public static readonly LocalizedText StepUnit = new("按计分单位计{0}", "by what counts once, or a cap on how many {0}");
    public static readonly LocalizedText StepTariff = new("按金额合计分摊{0}", "its part of what the amounts come to {0}");
    public static readonly LocalizedText StepYearCap = new("年度上限内{0}", "inside the cap of its year {0}");
    public static readonly LocalizedText StepCap = new("指标上限内{0}", "inside the cap of its indicator {0}");
    public static readonly LocalizedText StepNoUnit = new("所属单位未申报，计{0}", "its unit is not declared, {0}");

    // Results.
    public static readonly LocalizedText ExplanationTitle = new("信用评价说明", "Explanation of a credit grading");
    public static readonly LocalizedText Subject = new("信用主体：{0}", "Credit subject: {0}");
    public static readonly LocalizedText UnderScheme = new("评价方案：{0}（{1} {2}）", "Scheme: {0} ({1} {2})");
    public static readonly LocalizedText OnDates = new("评价基准日：{0}；只计入截至{1}已知悉的记录",
        "Evaluation date: {0}; only records known by {1} count");
    public static readonly LocalizedText Graded = new("结果：等级“{0}”", "Result: grade {0}");
    public static readonly LocalizedText GradedIn = new("结果：等级“{0}”（{1}）", "Result: grade {0} ({1})");
    public static readonly LocalizedText NotRated = new("结果：不予评价（{0}）", "Result: not rated ({0})");
    public static readonly LocalizedText Undetermined = new("结果：无法判定，缺少所需信息",
        "Result: undetermined, as something that decides is not known");
    public static readonly LocalizedText Rejected = new("结果：输入有误，未作评价", "Result: not graded, as the input is at fault");
    public static readonly LocalizedText ScoreOf = new("得分：{0}", "Score: {0}");
    public static readonly LocalizedText ScoreRounded = new("得分：{0}（四舍五入，精确值{1}）", "Score: {0} (rounded; exactly {1})");
    public static readonly LocalizedText Computed = new("计算得分：{0}", "Computed score: {0}");
    public static readonly LocalizedText WhyTitle = new("理由（影响大者在前）", "Why, what decides most first");
    public static readonly LocalizedText ScoreTitle = new("得分构成", "What the score is made of");
    public static readonly LocalizedText RecordsTitle = new("记录", "Records");
    public static readonly LocalizedText OutcomesTitle = new("等级之外的情形", "Outcomes outside the ladder");
    public static readonly LocalizedText LadderTitle = new("等级划分", "Ladder");
    public static readonly LocalizedText RulingsTitle = new("裁定规则", "Rulings");
    public static readonly LocalizedText MeasuresTitle = new("监管措施", "Measures");
    public static readonly LocalizedText AssumptionsTitle = new("没有出处的内容（假定）", "What no source states (assumed)");
    public static readonly LocalizedText Sum = new("合计", "sum");
    public static readonly LocalizedText Part = new("构成", "part");
    public static readonly LocalizedText Points = new("分值", "points");
    public static readonly LocalizedText RungLine = new("等级{0}：{1}。{2}", "grade {0}: {1}. {2}");
    public static readonly LocalizedText RungAsks = new("得分{0}", "score {0}");
    public static readonly LocalizedText RungAsksBoth = new("得分{0}，且满足下列条件", "score {0}, and the condition below");
    public static readonly LocalizedText RungAsksCondition = new("满足下列条件", "the condition below");
    public static readonly LocalizedText RungAsksNothing = new("其余情形", "everything else");
    public static readonly LocalizedText RungReached = new("达到", "Reached");
    public static readonly LocalizedText RungHolds = new("亦满足", "Holds too");
    public static readonly LocalizedText RungFails = new("未满足", "Not met");
    public static readonly LocalizedText RungUnknown = new("未知", "Not known");
    public static readonly LocalizedText RungShort = new("{0}（差{1}）", "{0} ({1} short)");
    public static readonly LocalizedText RungSpare = new("{0}（余{1}）", "{0} ({1} to spare)");
    public static readonly LocalizedText Source = new("依据：{0}", "source: {0}");
    public static readonly LocalizedText Cited = new("{0} {1}", "{0} {1}");
    public static readonly LocalizedText Assumed = new("假定，没有出处：{0}", "assumed, no source: {0}");
    public static readonly LocalizedText AssumedShort = new("假定，没有出处", "assumed, no source");
    public static readonly LocalizedText Fired = new("成立：{0}", "fired: {0}");
    public static readonly LocalizedText NotFired = new("不成立：{0}", "did not fire: {0}");
    public static readonly LocalizedText FiredUnknown = new("未知：{0}", "not known: {0}");
    public static readonly LocalizedText ByRecords = new("涉及记录：{0}", "records: {0}");
    public static readonly LocalizedText ConditionMet = new("{0}：实际{1}，成立", "{0}: it is {1}, holds");
    public static readonly LocalizedText ConditionFailed = new("{0}：实际{1}，不成立", "{0}: it is {1}, does not hold");
    public static readonly LocalizedText ConditionOpen = new("{0}：未知", "{0}: not known");
    public static readonly LocalizedText JointMet = new("{0}：成立", "{0}: holds");
    public static readonly LocalizedText JointFailed = new("{0}：不成立", "{0}: does not hold");
    public static readonly LocalizedText MeasureWithQuantity = new("{0}（{1}{2}）", "{0} ({1}{2})");
    public static readonly LocalizedText Trustworthy = new("诚信守法", "trustworthy");
    public static readonly LocalizedText MinorDishonesty = new("轻微失信", "minor dishonesty");
    public static readonly LocalizedText GeneralDishonesty = new("一般失信", "general dishonesty");
    public static readonly LocalizedText SeriousDishonesty = new("严重失信", "serious dishonesty");

    // The letter.
    public static readonly LocalizedText LetterTitle = new("信用评价结果告知书", "Notice of a credit grading");
    public static readonly LocalizedText LetterWhy = new("为什么是这个结果", "Why this result");
    public static readonly LocalizedText LetterWorst = new("最不利的记录：{0}，{1}分{3}，{2}。",
        "The record that weighs most against: {0}, {1} points{3}, {2}.");
    public static readonly LocalizedText LetterWorstTogether = new("最不利的记录有{0}条，各{1}分{3}：{2}。",
        "{0} records weigh most against, {1} points{3} each: {2}.");
    public static readonly LocalizedText LetterBest = new("最有利的记录：{0}，{1}分{3}，{2}。",
        "The record that weighs most in favor: {0}, {1} points{3}, {2}.");
    public static readonly LocalizedText LetterBestTogether = new("最有利的记录有{0}条，各{1}分{3}：{2}。",
        "{0} records weigh most in favor, {1} points{3} each: {2}.");
    public static readonly LocalizedText LetterComponent = new("{0}：{1}分。", "{0}: {1} points.");
    public static readonly LocalizedText LetterSum = new("基准分{0}，全部计入后得分{1}。",
        "The base is {0} points; with all that counts the score is {1}.");
    public static readonly LocalizedText LetterCounted = new("计入了什么", "What counted");
    public static readonly LocalizedText LetterNotCounted = new("未计入什么、为什么", "What did not count, and why");
    public static readonly LocalizedText LetterRecord = new("记录", "record");
    public static readonly LocalizedText LetterLastDay = new("计入至（含当日）", "last day it counts");
    public static readonly LocalizedText LetterNoLastDay = new("目前没有", "none so far");
    public static readonly LocalizedText LetterSource = new("规则依据", "source of the rule");
    public static readonly LocalizedText LetterMore = new("另有{0}条，见完整说明。", "{0} more are in the full explanation.");
    public static readonly LocalizedText LetterMeasures = new("带来的监管措施", "What follows");
    public static readonly LocalizedText LetterNoMeasures = new("本方案未对此结果规定措施。",
        "The scheme attaches no measure to this result.");
    public static readonly LocalizedText LetterUntil = new(
        "以上措施随等级适用，直至再次评价改变等级。", "These hold as long as the grade does, until a later evaluation changes it.");
    public static readonly LocalizedText LetterNext = new("下一评价基准日：{0}。", "The next evaluation date is {0}.");
    public static readonly LocalizedText LetterAdverseLapse = new("最先期满的不利记录：{0}，自{1}起不再计入。",
        "The first adverse record to lapse: {0}, which no longer counts from {1}.");
    public static readonly LocalizedText LetterFavorableLapse = new("最先期满的有利记录：{0}，自{1}起不再计入。",
        "The first favorable record to lapse: {0}, which no longer counts from {1}.");
    public static readonly LocalizedText LetterLapse = new("记录期满本身不改变等级，须经再次评价。",
        "That a record lapses changes no grade by itself; a later evaluation does.");
    public static readonly LocalizedText LetterTrialTitle = new("信用评价结果告知书（试算）", "Notice of a credit grading (trial)");
    public static readonly LocalizedText LetterIssuer = new("出具单位（盖章）：____________  日期：____________",
        "Issued by (seal): ____________  Date: ____________");
    public static readonly LocalizedText LetterAssumedRule = new("分值和期限为假定（记录本身不在此列）",
        "points and period assumed (the record itself is not)");
    public static readonly LocalizedText PointsBeforeWeight = new("折算前的分值", "points before they are weighed into the score");
    public static readonly LocalizedText BeforeWeight = new("（折算前）", " (before it is weighed into the score)");
    public static readonly LocalizedText Nothing = new("", "");
    public static readonly LocalizedText ByUnit = new("同一计分单位只计一次，或已达条数上限", "what counts once, or a cap on how many");
    public static readonly LocalizedText ByYearCap = new("已达年度上限", "the cap of its year is reached");
    public static readonly LocalizedText ByCap = new("已达指标上限", "the cap of its indicator is reached");
    public static readonly LocalizedText ByNoUnit = new("所属单位未申报", "its unit is not declared");
    public static readonly LocalizedText LetterRepair = new("获准信用修复的不良记录，自修复生效之日起不再计入（{0}）。",
        "An adverse record no longer counts from the day on which its credit repair takes effect ({0}).");
    public static readonly LocalizedText LetterObjection = new("如有异议", "How to object");
    public static readonly LocalizedText LetterHow = new("途径：{0}（{1}）。", "Where: {0} ({1}).");
    public static readonly LocalizedText LetterNoHow = new("方案未规定提出异议的途径，请向作出评价的单位提出。",
        "The scheme does not say where to object; turn to the body that made the evaluation.");
    public static readonly LocalizedText LetterHandled = new("处理期限为{0}个工作日。", "The time for handling it is {0} working days.");
    public static readonly LocalizedText LetterNotHandled = new("方案未规定处理期限。", "The scheme states no time for handling it.");
    public static readonly LocalizedText LetterNoDeadline = new("方案未规定提出异议的截止日期。",
        "The scheme states no day by which to object.");
    public static readonly LocalizedText LetterStands = new("异议处理期间，当前结果继续有效。",
        "While an objection is open the current result stands.");
    public static readonly LocalizedText LetterAssumed = new("注意：下列内容没有文件出处，是方案编写者的假定，不得视为当地规定，理由见完整说明：{0}。", "Note: no document states the following; the author of the scheme assumed it, and it is no rule of the city; the full explanation gives the reasons: {0}.");
    public static readonly LocalizedText LetterDraft = new("注意：本方案依据征求意见稿，尚未施行；本结果及措施没有法律效力。", "Note: the scheme follows a draft that has not been enacted; neither this result nor the measures have any legal effect.");
    public static readonly LocalizedText LetterFingerprint = new("方案指纹：{0}", "Scheme fingerprint: {0}");

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

    /// <summary>The same text in both languages.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Several texts as a list on one line.</summary>
    public static LocalizedText Joined(IEnumerable<LocalizedText> parts, LocalizedText? separator = null)
    {
        var (list, between) = (parts.ToList(), separator ?? Comma);
        return new(
            string.Join(between.Chinese, list.Select(part => part.Chinese)),
            string.Join(between.English, list.Select(part => part.English)));
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Number(decimal number) => DecimalText.Of(number);

    /// <summary>A day as <c>YYYY-MM-DD</c>.</summary>
    public static string Day(LocalDate day) => DayText.Of(day);
}
