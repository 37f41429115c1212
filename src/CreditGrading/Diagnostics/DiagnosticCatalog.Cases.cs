namespace CreditGrading.Diagnostics;

/// <content>CG071x: the cases of a scheme.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>An evaluation date that cannot be graded. {0}: the day; {1}: the first that can; {2}: the last.</summary>
    internal static readonly DiagnosticDescriptor AsOfOutOfRange = Error(
        "CG0711",
        "nothing can be graded as of {0}; expected a day from {1} to {2}",
        "无法以{0}为评价基准日，应在{1}至{2}之间");

    /// <summary>A code that no reason of a result has. {0}: the code.</summary>
    internal static readonly DiagnosticDescriptor UnknownReason = Error(
        "CG0712",
        "no reason of a result has the code '{0}'",
        "评价结果的理由中没有代码“{0}”");

    /// <summary>A scheme where a file of cases is expected.</summary>
    internal static readonly DiagnosticDescriptor IsScheme = Error(
        "CG0713",
        "this is a scheme; expected a file of cases, with the keys 'scheme' and 'cases'",
        "这是评价方案，此处应为用例文件，其中有 scheme 和 cases 两个键");
}
