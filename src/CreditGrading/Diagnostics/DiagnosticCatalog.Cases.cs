namespace CreditGrading.Diagnostics;

/// <content>CG07xx: the cases of a scheme.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>An evaluation date that cannot be graded. {0}: the day; {1}: the first that can; {2}: the last.</summary>
    internal static readonly DiagnosticDescriptor AsOfOutOfRange = Error(
        "CG0701",
        "nothing can be graded as of {0}; expected a day from {1} to {2}",
        "无法以{0}为评价基准日，应在{1}至{2}之间");

    /// <summary>A code that no reason of a result has. {0}: the code.</summary>
    internal static readonly DiagnosticDescriptor UnknownReason = Error(
        "CG0702",
        "no reason of a result has the code '{0}'",
        "评价结果的理由中没有代码“{0}”");
}
