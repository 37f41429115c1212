namespace CreditGrading.Diagnostics;

/// <content>CG04xx: faults of records and facts, and what is missing. CG05xx: why a subject was graded as it was.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A record of an indicator the scheme does not have. {0}: the indicator.</summary>
    internal static readonly DiagnosticDescriptor UnknownIndicator = Error(
        "CG0401",
        "the scheme has no indicator '{0}'",
        "方案中没有指标“{0}”");

    /// <summary>A field that the indicator reads and the record lacks. {0}: the field; {1}: the indicator.</summary>
    internal static readonly DiagnosticDescriptor FieldMissing = Error(
        "CG0402",
        "'{0}' is empty; the indicator '{1}' needs it",
        "缺少“{0}”，指标“{1}”需要该项");

    /// <summary>A code that the indicator does not list. {0}: the field; {1}: the code; {2}: the codes.</summary>
    internal static readonly DiagnosticDescriptor FieldNotListed = Error(
        "CG0403",
        "'{0}' is '{1}'; the indicator lists {2}",
        "“{0}”为“{1}”，该指标只列有{2}");

    /// <summary>A negative number. {0}: the field; {1}: the number.</summary>
    internal static readonly DiagnosticDescriptor FieldNegative = Error(
        "CG0404",
        "'{0}' is {1}; expected 0 or more",
        "“{0}”为{1}，应不小于0");

    /// <summary>A number with too many decimals. {0}: the field; {1}: the number; {2}: the decimals.</summary>
    internal static readonly DiagnosticDescriptor FieldDecimals = Error(
        "CG0405",
        "'{0}' is {1}; at most {2} decimals are allowed",
        "“{0}”为{1}，最多{2}位小数");

    /// <summary>A number out of range. {0}: the field; {1}: the number; {2}: the least; {3}: the greatest.</summary>
    internal static readonly DiagnosticDescriptor FieldOutOfRange = Error(
        "CG0406",
        "'{0}' is {1}; expected {2} to {3}",
        "“{0}”为{1}，应在{2}至{3}之间");

    /// <summary>A day before the act. {0}: the field; {1}: its day; {2}: the act's day.</summary>
    internal static readonly DiagnosticDescriptor DayBeforeAct = Error(
        "CG0407",
        "'{0}' is {1}, before 'occurred_on', {2}",
        "“{0}”为{1}，早于 occurred_on（{2}）");

    /// <summary>Repair of good conduct.</summary>
    internal static readonly DiagnosticDescriptor FavorableRepaired = Error(
        "CG0408",
        "'repaired_on' is filled, but the indicator '{0}' is not adverse; only adverse records are repaired",
        "填有 repaired_on，但指标“{0}”不是不良信息，只有不良信息才可修复");

    /// <summary>A record id that another record of the subject has. {0}: the id.</summary>
    internal static readonly DiagnosticDescriptor RecordIdTwice = Error(
        "CG0409",
        "the record id '{0}' occurs twice in this subject",
        "该主体有两条记录的 record_id 均为“{0}”");

    /// <summary>Too many records. {0}: the count; {1}: the limit.</summary>
    internal static readonly DiagnosticDescriptor TooManyRecords = Error(
        "CG0410",
        "the subject has {0} records; at most {1} can be graded exactly",
        "该主体有{0}条记录，最多{1}条");

    /// <summary>A record that is null.</summary>
    internal static readonly DiagnosticDescriptor RecordNull = Error(
        "CG0411",
        "the record is empty",
        "记录为空");

    /// <summary>A status that is not defined. {0}: the number.</summary>
    internal static readonly DiagnosticDescriptor StatusUndefined = Error(
        "CG0412",
        "the status {0} is not defined; expected confirmed or unconfirmed",
        "状态{0}没有定义，应为 confirmed 或 unconfirmed");

    /// <summary>A fact that the scheme does not declare. {0}: the fact.</summary>
    internal static readonly DiagnosticDescriptor UndeclaredFact = Error(
        "CG0421",
        "the scheme declares no fact '{0}'",
        "方案中没有事实项“{0}”");

    /// <summary>A value that the fact cannot have. {0}: the fact; {1}: the value; {2}: what is expected.</summary>
    internal static readonly DiagnosticDescriptor FactInvalid = Error(
        "CG0422",
        "the fact '{0}' is '{1}'; expected {2}",
        "事实项“{0}”为“{1}”，应为{2}");

    /// <summary>A fact that decides and is not known. {0}: the fact.</summary>
    internal static readonly DiagnosticDescriptor FactMissing = Error(
        "CG0431",
        "the fact '{0}' is needed and not known",
        "需要事实项“{0}”，但未提供");

    /// <summary>A subject whose type is not known.</summary>
    internal static readonly DiagnosticDescriptor TypeMissing = Error(
        "CG0432",
        "the subject's type is needed and not known",
        "需要主体类型，但未提供");

    /// <summary>A day on which the scheme is not in force. {0}: the day; {1}: the days in force.</summary>
    internal static readonly DiagnosticDescriptor NotInForce = Error(
        "CG0501",
        "the scheme is not in force on {0}; it is in force {1}",
        "方案在{0}不在施行期间；施行期间为{1}");

    /// <summary>A result on a day on which the scheme is not in force. {0}: the day; {1}: the days in force.</summary>
    internal static readonly DiagnosticDescriptor GradedOutOfForce = Info(
        "CG0502",
        "graded although the scheme is not in force on {0}; it is in force {1}",
        "方案在{0}不在施行期间（施行期间为{1}），仍按要求评价");

    /// <summary>A day that is no evaluation day. {0}: the day; {1}: the cycle.</summary>
    internal static readonly DiagnosticDescriptor NotAnEvaluationDay = Info(
        "CG0503",
        "{0} is not one of the scheme's evaluation days: it evaluates on the last day of each {1}",
        "{0}不是方案规定的评价基准日，应为每{1}最后一日");

    /// <summary>Records that were left out. {0}: how many.</summary>
    internal static readonly DiagnosticDescriptor RecordsIgnored = Info(
        "CG0504",
        "records left out because their indicator is unknown: {0}",
        "有{0}条记录因指标未知而未计入");

    /// <summary>A subject type that is not graded. {0}: the type.</summary>
    internal static readonly DiagnosticDescriptor TypeNotGraded = Info(
        "CG0511",
        "the scheme does not grade subjects of type '{0}'",
        "方案不评价“{0}”类主体");

    /// <summary>A named outcome. {0}: its code; {1}: its name.</summary>
    internal static readonly DiagnosticDescriptor OutcomeApplied = Info(
        "CG0512",
        "not rated, {0}: {1}",
        "不予评价，{0}：{1}");

    /// <summary>A stated grade. {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor GradeStated = Info(
        "CG0513",
        "the scheme states grade {0} for such a subject, without a score",
        "方案对此类主体直接给出等级{0}，不计分");

    /// <summary>The current result stands during an objection. {0}: the current grade; {1}: what was computed.</summary>
    internal static readonly DiagnosticDescriptor CurrentResultStands = Info(
        "CG0514",
        "an objection is open: the current grade {0} stands; computed on this date: {1}",
        "异议处理期间，当前等级{0}继续有效；本日计算结果：{1}");

    /// <summary>An adopted grade that may not be taken over. {0}: the fact.</summary>
    internal static readonly DiagnosticDescriptor AdoptedStale = Error(
        "CG0433",
        "the grade in '{0}' may not be taken over on this day; one that is valid on it is needed",
        "“{0}”给出的等级不适用于本日，需要本日有效的等级");

    /// <summary>A direct grade. {0}: the grade; {1}: where the rule comes from.</summary>
    internal static readonly DiagnosticDescriptor DirectGradeFired = Info(
        "CG0521",
        "direct grade {0} ({1})",
        "直接判级{0}（{1}）");

    /// <summary>A cap. {0}: the grade; {1}: where the rule comes from.</summary>
    internal static readonly DiagnosticDescriptor CapFired = Info(
        "CG0522",
        "not better than {0} ({1})",
        "最高不超过{0}（{1}）");

    /// <summary>A record that weighs too much. {0}: the most points of one record.</summary>
    internal static readonly DiagnosticDescriptor ContributionTooLarge = Error(
        "CG0413",
        "the record comes to more than {0} points, the most that one record may have",
        "该记录的分值超过单条记录的最大值{0}");

    /// <summary>A unit declared twice. {0}: the unit.</summary>
    internal static readonly DiagnosticDescriptor UnitTwice = Error(
        "CG0414",
        "the unit '{0}' is declared by another record already",
        "单位“{0}”已由另一条记录声明");

    /// <summary>A unit that no record declares. {0}: the unit; {1}: the indicator that would declare it.</summary>
    internal static readonly DiagnosticDescriptor UnitNotDeclared = Error(
        "CG0415",
        "the unit '{0}' is declared by no record of '{1}'",
        "没有“{1}”的记录声明单位“{0}”");

    /// <summary>A record where a fact is read. {0}: the indicator; {1}: the fact.</summary>
    internal static readonly DiagnosticDescriptor ReadsFact = Error(
        "CG0416",
        "the indicator '{0}' reads the fact '{1}' and has no records",
        "指标“{0}”读取事实项“{1}”，不接受记录");

    /// <summary>An amount of 0 that weighs a mean. {0}: the indicator.</summary>
    internal static readonly DiagnosticDescriptor AmountNotPositive = Error(
        "CG0417",
        "'amount' must be above 0: it is the weight of a unit of '{0}'",
        "“amount”必须大于0：它是“{0}”各单位取平均的权重");

    /// <summary>A fact that comes to too many points. {0}: the fact; {1}: the most points.</summary>
    internal static readonly DiagnosticDescriptor FactTooLarge = Error(
        "CG0418",
        "the fact '{0}' comes to more than {1} points, the most that are possible",
        "事实项“{0}”的分值超过允许的最大值{1}");

    /// <summary>Units that are needed. {0}: the indicator that declares them.</summary>
    internal static readonly DiagnosticDescriptor UnitsMissing = Error(
        "CG0434",
        "no unit of '{0}' counts, and one is needed",
        "需要“{0}”的单位，但没有一个计入");

    /// <summary>A grade without a score, since what the score needs is unknown.</summary>
    internal static readonly DiagnosticDescriptor ScoreUnknown = Info(
        "CG0505",
        "the score is not known; the grade is the same whatever it is",
        "得分未知，但不影响等级");

    /// <summary>A score rounded for display. {0}: the exact score.</summary>
    internal static readonly DiagnosticDescriptor ScoreRounded = Info(
        "CG0506",
        "the score is rounded for display; it is exactly {0}",
        "得分为便于显示而四舍五入，精确值为{0}");

    /// <summary>A grade moved down. {0}: notches; {1}: where the rule comes from.</summary>
    internal static readonly DiagnosticDescriptor MovedDown = Info(
        "CG0523",
        "moved down, notches: {0} ({1})",
        "等级下调，级数：{0}（{1}）");

    /// <summary>A grade moved up. {0}: notches; {1}: where the rule comes from.</summary>
    internal static readonly DiagnosticDescriptor MovedUp = Info(
        "CG0524",
        "moved up, notches: {0} ({1})",
        "等级上调，级数：{0}（{1}）");

    /// <summary>The rung that is reached. {0}: its grade; {1}: why.</summary>
    internal static readonly DiagnosticDescriptor RungReached = Info(
        "CG0551",
        "grade {0}: {1}",
        "等级{0}：{1}");

    /// <summary>The next better rung with a bound. {0}: its grade; {1}: its bound; {2}: what is lacking.</summary>
    internal static readonly DiagnosticDescriptor RungMissed = Info(
        "CG0552",
        "grade {0} needs a score {1}; {2}",
        "等级{0}要求得分{1}，{2}");

    /// <summary>A part of the score. {0}: its name; {1}: its points.</summary>
    internal static readonly DiagnosticDescriptor PartOfScore = Info(
        "CG0553",
        "{0}: {1} points",
        "{0}：{1}分");

    /// <summary>A grade taken over. {0}: the fact; {1}: its value.</summary>
    internal static readonly DiagnosticDescriptor GradeAdopted = Info(
        "CG0554",
        "the grade follows from '{0}': {1}",
        "等级依据“{0}”：{1}");

    /// <summary>An assumption that took part. {0}: of what; {1}: its reason.</summary>
    internal static readonly DiagnosticDescriptor AssumptionUsed = Info(
        "CG0555",
        "{0}: assumed, {1}",
        "{0}：假定，{1}");

    /// <summary>The next better rung with a condition. {0}: its grade; {1}: what failed, with what it met.</summary>
    internal static readonly DiagnosticDescriptor RungConditionFailed = Info(
        "CG0556",
        "grade {0} is missed by its condition: {1}",
        "未满足等级{0}的条件：{1}");
}
