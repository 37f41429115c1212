namespace CreditGrading.Diagnostics;

/// <content>CG03xx: conditions.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A rung whose condition worse conduct can meet. {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor RungNotFavorable = Error(
        "CG0301",
        "worse conduct could meet this part of the condition of grade '{0}' and so reach a better grade",
        "较差的情形可能反而满足等级“{0}”的这部分条件，从而得到更好的等级");

    /// <summary>A ruling whose condition better conduct can meet.</summary>
    internal static readonly DiagnosticDescriptor RulingNotAdverse = Error(
        "CG0302",
        "worse conduct could escape this part of the ruling's condition and so reach a better grade",
        "较差的情形可能反而不满足这部分判定条件，从而得到更好的等级");

    /// <summary>A stated grade on something that has an order. {0}: the grade.</summary>
    internal static readonly DiagnosticDescriptor StatedGradeNotNeutral = Error(
        "CG0303",
        "the grade '{0}' is stated on a condition that better or worse conduct changes, so that worse conduct could reach a better grade",
        "等级“{0}”的直接给出条件会随行为好坏变化，较差的情形可能反而得到更好的等级");

    /// <summary>Points or score in the condition of an outcome.</summary>
    internal static readonly DiagnosticDescriptor OutcomeReadsPoints = Error(
        "CG0304",
        "outcomes are decided before points are added up; expected counts, sums, facts, subjectType or continues",
        "评价结论在计分之前判定，只能使用 count、sum、facts、subjectType 或 continues");

    /// <summary>A count compared with a fraction.</summary>
    internal static readonly DiagnosticDescriptor CountNotWhole = Error(
        "CG0305",
        "a count is compared with a whole number of 0 or more; found '{0}'",
        "条数应与不小于0的整数比较，此处为“{0}”");

    /// <summary>Bounds that nothing can lie between.</summary>
    internal static readonly DiagnosticDescriptor EmptyComparison = Error(
        "CG0306",
        "no number lies between these bounds",
        "没有数字能同时满足这两个界限");

    /// <summary>A test that does not fit the fact's kind. {0}: the fact; {1}: its kind; {2}: what is expected.</summary>
    internal static readonly DiagnosticDescriptor FactTestDoesNotFit = Error(
        "CG0307",
        "the fact '{0}' is a {1}; expected {2}",
        "事实项“{0}”的种类为 {1}，应为{2}");

    /// <summary>A value that the fact cannot have. {0}: the value; {1}: the fact.</summary>
    internal static readonly DiagnosticDescriptor FactValueUnknown = Error(
        "CG0308",
        "'{0}' is no value of the fact '{1}'",
        "“{0}”不是事实项“{1}”的取值");

    /// <summary>A key that does not go with the fact's kind. {0}: the key; {1}: the kind.</summary>
    internal static readonly DiagnosticDescriptor FactKeyDoesNotFit = Error(
        "CG0309",
        "the key '{0}' does not go with a fact of kind {1}",
        "“{0}”不适用于种类为 {1} 的事实项");

    /// <summary>An order that does not go with the fact's kind. {0}: the kind; {1}: what is expected.</summary>
    internal static readonly DiagnosticDescriptor FactOrderDoesNotFit = Error(
        "CG0310",
        "this value of 'better' does not go with a fact of kind {0}; expected {1}",
        "better 的取值不适用于种类为 {0} 的事实项，应为 {1}");

    /// <summary>A default that the fact cannot have. {0}: the default; {1}: what is expected.</summary>
    internal static readonly DiagnosticDescriptor FactDefaultInvalid = Error(
        "CG0311",
        "the default '{0}' is no value that the fact can have; expected {1}",
        "缺省值“{0}”不是该事实项可有的取值，应为{1}");
}
