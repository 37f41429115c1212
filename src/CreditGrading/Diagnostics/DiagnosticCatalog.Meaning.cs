namespace CreditGrading.Diagnostics;

/// <content>CG02xx: what the parts of a scheme mean together.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A code declared twice. {0}: what it names; {1}: the code; {2}: the line of the first.</summary>
    internal static readonly DiagnosticDescriptor DeclaredTwice = Error(
        "CG0201",
        "the {0} '{1}' is declared twice, first in line {2}; the two must differ",
        "{0}“{1}”重复，首次出现在第{2}行，两处不得相同");

    /// <summary>A reference to nothing. {0}: what it should name; {1}: the code.</summary>
    internal static readonly DiagnosticDescriptor NotDeclared = Error(
        "CG0202",
        "the {0} '{1}' is not declared in this scheme",
        "本方案没有{0}“{1}”");

    /// <summary>A figure or rule whose origin nothing states.</summary>
    internal static readonly DiagnosticDescriptor MissingOrigin = Error(
        "CG0203",
        "nothing says where this entry comes from; expected 'cite: SOURCE ARTICLE' or 'assumed: reason' in it",
        "本条目没有写明依据，其中应有“cite: 文件代号 条款”或“assumed: 理由”");

    /// <summary>A mapping with both <c>cite</c> and <c>assumed</c>.</summary>
    internal static readonly DiagnosticDescriptor TwoOrigins = Error(
        "CG0204",
        "both 'cite' and 'assumed' are stated; expected one, and the other nearer to the figure it is about",
        "同时写明了 cite 和 assumed，应只写一个，另一个写在其所指的数字处");

    /// <summary>A code that is a key of the language. {0}: the code.</summary>
    internal static readonly DiagnosticDescriptor ReservedCode = Error(
        "CG0205",
        "'{0}' is a key of the language and cannot be a code here",
        "“{0}”是本语言的键，不能用作代码");

    /// <summary>A last day before the first. {0}: the last; {1}: the first.</summary>
    internal static readonly DiagnosticDescriptor LastDayBeforeFirst = Error(
        "CG0206",
        "the last day in force, {0}, is before the first, {1}",
        "施行末日{0}早于首日{1}");

    /// <summary>A type without a base score. {0}: the type.</summary>
    internal static readonly DiagnosticDescriptor BaseLacksType = Error(
        "CG0207",
        "the base scores have none for the subject type '{0}'",
        "基准分中没有主体类型“{0}”");

    /// <summary>A floor above its ceiling. {0}: the floor; {1}: the ceiling.</summary>
    internal static readonly DiagnosticDescriptor FloorAboveCeiling = Error(
        "CG0208",
        "the lower limit {0} is above the upper limit {1}",
        "下限{0}高于上限{1}");

    /// <summary>A score is used in a scheme that has none.</summary>
    internal static readonly DiagnosticDescriptor NoScore = Error(
        "CG0209",
        "the scheme has no 'score' section, so nothing can be compared with the score",
        "方案没有 score 部分，不能与得分比较");

    /// <summary>A rung that everything would meet, above others.  {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor RungWithoutBound = Error(
        "CG0210",
        "the grade '{0}' has neither a score nor a condition, so that no grade after it can be reached; give it one or list it last",
        "等级“{0}”既无分数线也无条件，其后的等级永远不会得到；请写明其一，或将该级排在最后");

    /// <summary>A last rung that not everything meets. {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor LastRungIsBounded = Error(
        "CG0211",
        "the last grade '{0}' has a score or a condition, so that some subjects would have no grade; "
            + "take it out, or add a last grade that has neither",
        "最后一级“{0}”设有分数线或条件，会使部分主体没有等级；请删去，或在其后增加一个不设分数线和条件的等级");

    /// <summary>A ruling-only grade with a bound, or before a rung. {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor RulingOnlyMisplaced = Error(
        "CG0212",
        "the grade '{0}' is reached by rulings only; it needs to follow all others and to have neither score nor condition",
        "等级“{0}”仅由判定规则得出，应排在最后，且不设分数线和条件");

    /// <summary>A bound of a rung in the wrong direction. {0}: what is expected.</summary>
    internal static readonly DiagnosticDescriptor WrongBound = Error(
        "CG0213",
        "a grade has one bound only, the one that worse scores fail, since better scores are met by the grades above; expected {0}",
        "每级只写一个分数线，即较差的得分达不到的那个，更好的得分归入前面的等级；应为 {0}");

    /// <summary>
    /// A rung that is not below the one before. {0}: the grade; {1}: its bound; {2}: the better grade; {3}: that one's bound.
    /// </summary>
    internal static readonly DiagnosticDescriptor RungOutOfOrder = Error(
        "CG0214",
        "the grade '{0}' at {1} can never be reached after '{2}' at {3}; grades are listed best first, with bounds ever easier to meet",
        "等级“{0}”的分数线{1}排在“{2}”的{3}之后，永远不会得到；等级应由好到差排列，分数线逐级放宽");

    /// <summary>Categories on some grades only. {0}: a grade without.</summary>
    internal static readonly DiagnosticDescriptor CategoryMissing = Error(
        "CG0215",
        "the grade '{0}' has no category while others have; all grades have one or none has",
        "等级“{0}”没有类别，而其他等级有；应全部写明或全部不写");

    /// <summary>A category better than one above. {0}: the grade; {1}: the better grade.</summary>
    internal static readonly DiagnosticDescriptor CategoryBetter = Error(
        "CG0216",
        "the category of '{0}' is better than that of the better grade '{1}'",
        "等级“{0}”的类别优于更高的等级“{1}”");

    /// <summary>A validity that needs continuing conduct.</summary>
    internal static readonly DiagnosticDescriptor UntilEndedNeedsContinuing = Error(
        "CG0217",
        "'untilEnded' needs 'continuing: true': only conduct that can go on can end",
        "untilEnded 需要写明 continuing: true");

    /// <summary>A validity that needs an evaluation period.</summary>
    internal static readonly DiagnosticDescriptor NoEvaluationPeriod = Error(
        "CG0218",
        "'evaluationPeriod' needs the section 'evaluation' with a year, half-year, quarter or month",
        "evaluationPeriod 需要在 evaluation 部分写明年、半年、季度或月");

    /// <summary>Brackets that do not rise. {0}: the bound; {1}: the one before.</summary>
    internal static readonly DiagnosticDescriptor BracketsNotRising = Error(
        "CG0219",
        "the bracket's bound {0} is not above the one before, {1}",
        "分段上限{0}没有高于前一段的{1}");

    /// <summary>A bracket without a bound that is not the last.</summary>
    internal static readonly DiagnosticDescriptor BracketOpen = Error(
        "CG0220",
        "only the last bracket may be without a bound; expected 'upTo' or 'below'",
        "只有末段可以不设上限，此处应有 upTo 或 below");

    /// <summary>A last bracket with a bound.</summary>
    internal static readonly DiagnosticDescriptor LastBracketClosed = Error(
        "CG0221",
        "the last bracket has a bound, so that larger values would have no points or validity; it must be open",
        "末段设有上限，更大的数值将无处可归；末段应不设上限");

    /// <summary>A number with more decimals than are declared. {0}: the number; {1}: the decimals.</summary>
    internal static readonly DiagnosticDescriptor TooManyDecimals = Error(
        "CG0222",
        "{0} has more decimals than the {1} that it may have",
        "{0}的小数位数超过此处允许的{1}位");

    /// <summary>A number beyond what sums can hold. {0}: the number; {1}: the largest.</summary>
    internal static readonly DiagnosticDescriptor NumberTooLarge = Error(
        "CG0223",
        "{0} is beyond {1}, the largest that this scheme's decimals leave room for",
        "{0}超过{1}，这是按本方案的小数位数所能容纳的最大值");

    /// <summary>
    /// Something falls that should not. {0}: what; {1}: the later; {2}: the one before; {3}, {4}: their values.
    /// </summary>
    internal static readonly DiagnosticDescriptor Falls = Error(
        "CG0224",
        "there is a fall in {0} from {4} for '{2}' to {3} for '{1}': a graver case would weigh less or lapse sooner; expected {4} or more",
        "“{1}”的{0}（{3}）小于其前的“{2}”（{4}）：较重的情形反而更轻或更早失效，应不小于 {4}");

    /// <summary>Two terms of which neither is surely longer. {0}: one; {1}: the one before.</summary>
    internal static readonly DiagnosticDescriptor ValidityNotComparable = Error(
        "CG0225",
        "it cannot be told whether '{0}' always lasts at least as long as '{1}' before it",
        "无法判定“{0}”是否总不短于其前的“{1}”");

    /// <summary>Continuing conduct in an evaluation period that has ended.</summary>
    internal static readonly DiagnosticDescriptor PreviousPeriodContinuing = Error(
        "CG0226",
        "continuing conduct that ends later leaves the previous evaluation period, so that worse conduct would count less",
        "持续行为结束得越晚，越可能不在上一评价期间内，较重的情形反而不计入");

    /// <summary>
    /// Published intervals with room between them. {0}: the better grade; {1}: the worse; {2}: a score in neither; {3}: the line
    /// of the worse.
    /// </summary>
    internal static readonly DiagnosticDescriptor PublishedGap = Error(
        "CG0227",
        "the published intervals of '{0}' and '{1}' (line {3}) leave out {2}; decide: take one 'published' out and say why in a note",
        "公布的区间“{0}”与“{1}”（第{3}行）之间遗漏{2}；应作出取舍：删去其中一个 published 并在 note 中说明理由");

    /// <summary>
    /// Published intervals that overlap. {0}: the better grade; {1}: the worse; {2}: a score in both; {3}: the line of the worse.
    /// </summary>
    internal static readonly DiagnosticDescriptor PublishedOverlap = Error(
        "CG0228",
        "the published intervals of '{0}' and '{1}' (line {3}) overlap at {2}; decide: take one 'published' out and say why in a note",
        "公布的区间“{0}”与“{1}”（第{3}行）在{2}处重叠；应作出取舍：删去其中一个 published 并在 note 中说明理由");

    /// <summary>Something that a scheme which adopts grades cannot have. {0}: what.</summary>
    internal static readonly DiagnosticDescriptor AdoptionReplaces = Error(
        "CG0229",
        "the key '{0}' does not go with 'adopts': the grade is taken over, not found from a score or conditions",
        "“{0}”不能与 adopts 同时使用：等级由外部给出，不由得分或条件得出");

    /// <summary>An adopted grade on a fact of another kind. {0}: the fact; {1}: its kind; {2}: the kind expected.</summary>
    internal static readonly DiagnosticDescriptor AdoptionFactKind = Error(
        "CG0230",
        "the fact '{0}' is a {1}; expected one of kind {2}",
        "事实项“{0}”的种类为 {1}，此处应为 {2}");

    /// <summary>A value of the adopted fact without a grade. {0}: the value.</summary>
    internal static readonly DiagnosticDescriptor AdoptionValueMissing = Error(
        "CG0231",
        "the value '{0}' of the adopted fact has no grade; each of its values needs one",
        "所采用事实项的取值“{0}”没有对应等级，每个取值都应对应");

    /// <summary>
    /// An adopted map that does not follow the fact's order. {0}: the worse value; {1}: the better value before it.
    /// </summary>
    internal static readonly DiagnosticDescriptor AdoptionNotMonotone = Error(
        "CG0232",
        "the value '{0}' brings a better grade than the better value '{1}' listed before it",
        "取值“{0}”对应的等级优于其前更好的取值“{1}”");

    /// <summary>A range of grades that runs upward. {0}: from; {1}: to.</summary>
    internal static readonly DiagnosticDescriptor GradeRangeReversed = Error(
        "CG0233",
        "the range runs from '{0}' to the better grade '{1}'; it goes from better to worse",
        "范围从“{0}”到更好的“{1}”，应由好到差书写");

    /// <summary>An outcome under a code that every scheme has. {0}: the code.</summary>
    internal static readonly DiagnosticDescriptor BuiltInOutcome = Error(
        "CG0235",
        "every scheme has the outcome '{0}' by itself; take this entry out",
        "评价结论“{0}”为各方案固有，不得另行声明");

    /// <summary>A fact under a name that every scheme has. {0}: the name.</summary>
    internal static readonly DiagnosticDescriptor BuiltInFact = Error(
        "CG0234",
        "every scheme has the fact '{0}' by itself; take this entry out",
        "事实项“{0}”为各方案固有，不得另行声明");

    /// <summary>
    /// Published intervals in the wrong order. {0}: the better grade; {1}: the worse; {2}: the line of the worse.
    /// </summary>
    internal static readonly DiagnosticDescriptor PublishedOutOfOrder = Error(
        "CG0236",
        "the published interval of '{0}' is worse throughout than that of '{1}' (line {2}), which is listed as the worse grade",
        "“{0}”公布的区间整体差于“{1}”（第{2}行）的区间，而后者列为较差的等级");

    /// <summary>A ladder from worst to best. {0}: the grades, best first.</summary>
    internal static readonly DiagnosticDescriptor LadderReversed = Error(
        "CG0237",
        "the grades are listed worst first; list them best first, the last without a score: {0}",
        "等级由差到好排列；应由好到差排列，最后一级不设分数线：{0}");

    /// <summary>Severities or levels from the gravest to the mildest. {0}: what; {1}: the codes, mildest first.</summary>
    internal static readonly DiagnosticDescriptor ListReversed = Error(
        "CG0238",
        "all points and validities that go by {0} fall along this list, as if it began with the gravest; "
            + "list the mildest or lowest first: {1}",
        "按{0}确定的分值和有效期均逐级减小，此处似由重到轻、由高到低排列；应由轻到重、由低到高：{1}");
}
