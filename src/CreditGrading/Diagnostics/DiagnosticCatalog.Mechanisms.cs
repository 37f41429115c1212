namespace CreditGrading.Diagnostics;

/// <summary>Faults of how records come to points: units, repeats, acts, repair, tariffs, components, rulings.</summary>
internal static partial class DiagnosticCatalog
{
    /// <summary>Points by duration of conduct that cannot go on.</summary>
    internal static readonly DiagnosticDescriptor DurationNeedsContinuing = Error(
        "CG0240",
        "points by duration need 'continuing: true'",
        "按持续时间计分的指标须写明 continuing: true");

    /// <summary>
    /// A factor of a repeat that is below 1, or below the one before. {0}: the factor; {1}: the least it may be.
    /// </summary>
    internal static readonly DiagnosticDescriptor FactorTooSmall = Error(
        "CG0241",
        "the factor {0} is too small; expected at least {1}: factors are 1 or more and never fall",
        "倍数{0}过小，应不小于{1}：倍数不小于1，且逐次不减");

    /// <summary>A share outside its range. {0}: the share.</summary>
    internal static readonly DiagnosticDescriptor ShareOutOfRange = Error(
        "CG0242",
        "{0} is no share: a share lies between 0 and 1 and has at most 6 decimals",
        "{0}不是有效的比例：比例在0至1之间，最多6位小数");

    /// <summary>Shares given back that rise down the rows. {0}: the share; {1}: the one before.</summary>
    internal static readonly DiagnosticDescriptor ShareRises = Error(
        "CG0243",
        "a later repair, or one of a larger amount, would give back more: {0} after {1}",
        "修复越晚或金额越大，退还反而越多：{1}之后为{0}");

    /// <summary>A row of shares that no repair reaches, or a last one that does not take all.</summary>
    internal static readonly DiagnosticDescriptor LastShareOpen = Error(
        "CG0244",
        "the last row of shares states neither 'days' nor 'amountUpTo', and every other row at least one of them",
        "退还比例的末行不写 days 和 amountUpTo，其余各行至少写其一");

    /// <summary>A tariff without a limit.</summary>
    internal static readonly DiagnosticDescriptor TariffUnbounded = Error(
        "CG0245",
        "a tariff whose last slice has no 'upTo' needs a cap: 'points' or 'pointsPerYear'",
        "末级不写 upTo 的累进计分须设上限：cap 的 points 或 pointsPerYear");

    /// <summary>A step of nothing.</summary>
    internal static readonly DiagnosticDescriptor StepZero = Error(
        "CG0246",
        "the step is 0; expected a number above 0",
        "step 为0，应大于0");

    /// <summary>An act rule over more than one kind. </summary>
    internal static readonly DiagnosticDescriptor ActRuleMixed = Error(
        "CG0247",
        "a rule on acts names deductions only, or bonuses only",
        "一事一计规则只能全为扣分项或全为加分项");

    /// <summary>An indicator under two act rules. {0}: the indicator.</summary>
    internal static readonly DiagnosticDescriptor ActRuleTwice = Error(
        "CG0248",
        "'{0}' is under two rules on acts",
        "“{0}”同时适用两条一事一计规则");

    /// <summary>An indicator that does not go under an act rule. {0}: the indicator; {1}: what stands against it.</summary>
    internal static readonly DiagnosticDescriptor ActRuleUnfit = Error(
        "CG0249",
        "'{0}' cannot be under this rule on acts: {1}",
        "“{0}”不能适用该一事一计规则：{1}");

    /// <summary>An absorbing signal that does not force the last grade. {0}: the signal.</summary>
    internal static readonly DiagnosticDescriptor AbsorbsTooLightly = Error(
        "CG0250",
        "'{0}' takes the place of an act's deductions, so a ruling on one record of it must lead to the last grade",
        "“{0}”使同一案件不再扣分，因此须有一条判定规则，凡有一条该记录即判为最末等级");

    /// <summary>Weights that do not add up. {0}: their sum.</summary>
    internal static readonly DiagnosticDescriptor WeightsNotOne = Error(
        "CG0251",
        "the weights add up to {0}, not to 1",
        "各组权重合计为{0}，应为1");

    /// <summary>A group without a weight beside groups with one. {0}: the group.</summary>
    internal static readonly DiagnosticDescriptor WeightMissing = Error(
        "CG0252",
        "the group '{0}' has no weight; where one group has a weight, or 'require' names one, every group needs it",
        "指标组“{0}”没有权重；只要有一组写了权重，或 require 提到某一组，各组都须写明权重");

    /// <summary>A weight outside its range. {0}: the weight.</summary>
    internal static readonly DiagnosticDescriptor WeightOutOfRange = Error(
        "CG0253",
        "{0} is no weight: a weight is above 0, at most 1, and has at most 6 decimals",
        "{0}不是有效的权重：权重大于0、不超过1，最多6位小数");

    /// <summary>
    /// A duty that the scheme does not fulfil. {0}: the group; {1}: its weight; {2}: how many components; {3}: the average.
    /// </summary>
    internal static readonly DiagnosticDescriptor WeightBelowMean = Error(
        "CG0254",
        "the weight of '{0}' is {1}; with {2} components it has to be at least the average, {3}",
        "“{0}”的权重为{1}；共{2}个分项，权重不得低于平均值{3}");

    /// <summary>A worst value that is not stated. {0}: floor or ceiling.</summary>
    internal static readonly DiagnosticDescriptor WorstNotStated = Error(
        "CG0255",
        "'missing: worst' needs the group's '{0}'",
        "missing: worst 须写明该组的 {0}");

    /// <summary>Points that are too fine. {0}: the decimals; {1}: the most.</summary>
    internal static readonly DiagnosticDescriptor ScaleTooFine = Error(
        "CG0256",
        "points need {0} decimals, with all factors together; at most {1} are possible",
        "各因子相乘后分值需要{0}位小数，最多{1}位");

    /// <summary>A base that cannot be meant. {0}: what is wrong.</summary>
    internal static readonly DiagnosticDescriptor BaseUnfit = Error(
        "CG0257",
        "the base score cannot be found so: {0}",
        "不能这样确定基准分：{0}");

    /// <summary>A base, or points from a fact, that do not follow the fact's order. {0}: the fact.</summary>
    internal static readonly DiagnosticDescriptor FactAgainstOrder = Error(
        "CG0258",
        "a worse value of '{0}' would bring a better score",
        "事实项“{0}”的取值变差，得分反而更好");

    /// <summary>A suspension that reads what it suspends.</summary>
    internal static readonly DiagnosticDescriptor SuspensionReadsBonus = Error(
        "CG0259",
        "a suspension may not read points or favorable records; it reads adverse records, facts and the subject's type",
        "加分中止的条件不得读取分值和良好信息，只能读取不良信息、事实项和主体类型");

    /// <summary>A ruling's score that cannot be found. {0}: why.</summary>
    internal static readonly DiagnosticDescriptor RulingScoreUnfit = Error(
        "CG0260",
        "the ruling cannot set the score so: {0}",
        "该判定规则不能这样确定得分：{0}");

    /// <summary>
    /// A replacement that may be worse or better than it should. {0}: the replacement; {1}: the original; {2}: what stands
    /// against it.
    /// </summary>
    internal static readonly DiagnosticDescriptor ReplacementUnfit = Error(
        "CG0261",
        "a repaired record of '{1}' cannot count as one of '{0}': {2}",
        "“{1}”的记录修复后不能按“{0}”计入：{2}");

    /// <summary>Something that moves with the clock of conduct that goes on. {0}: what.</summary>
    internal static readonly DiagnosticDescriptor YearOfContinuing = Error(
        "CG0262",
        "'{0}' goes by the year of the clock, which continuing conduct moves: conduct that ends later could weigh less",
        "“{0}”按起算日所在年份计，而持续行为的起算日会变动：结束得越晚反而可能计得越少");

    /// <summary>A fact that a number is read from, without a least value. {0}: the fact.</summary>
    internal static readonly DiagnosticDescriptor FactMayBeNegative = Error(
        "CG0263",
        "the fact '{0}' gives points and so needs 'atLeast' of 0 or more",
        "事实项“{0}”用于计分，须写明不小于0的 atLeast");

    /// <summary>
    /// A fact whose range is wider than that of the points it carries. {0}: the fact; {1}, {2}: the range; {3}: the decimals.
    /// </summary>
    internal static readonly DiagnosticDescriptor FactRangeTooWide = Error(
        "CG0264",
        "the fact '{0}' stands for points from {1} to {2} with {3} decimals, but its own range or decimals go beyond that",
        "事实项“{0}”代替{1}至{2}的分值（{3}位小数），但其声明的范围或小数位数超出");

    /// <summary>A mean over what is no unit. {0}: the indicator.</summary>
    internal static readonly DiagnosticDescriptor UnitsNotDeclared = Error(
        "CG0265",
        "'{0}' declares no units: an indicator of 'kind: unit' does",
        "“{0}”不声明下级单位：应为 kind: unit 的指标");

    /// <summary>A suspension of what is no bonus.</summary>
    internal static readonly DiagnosticDescriptor SuspendsNoBonus = Error(
        "CG0266",
        "only bonuses can be suspended",
        "只有加分项可以中止");

    /// <summary>A condition on the grade where there is none yet.</summary>
    internal static readonly DiagnosticDescriptor GradeNotYetKnown = Error(
        "CG0312",
        "only a ruling that gives an outcome reads 'grade'",
        "grade 只能用于给出结论的判定规则");

    /// <summary>A share of unlike things.</summary>
    internal static readonly DiagnosticDescriptor ShareOfUnlike = Error(
        "CG0313",
        "a share compares a count with a count, or a sum with a sum",
        "占比只能以条数比条数，或以金额比金额");

    /// <summary>A notch upward that worse conduct can bring.</summary>
    internal static readonly DiagnosticDescriptor NotchNotFavorable = Error(
        "CG0314",
        "worse conduct could meet this part of the condition and so move the grade up",
        "较差的情形可能反而满足这部分条件，从而上调等级");
}
