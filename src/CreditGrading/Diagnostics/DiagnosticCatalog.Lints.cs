namespace CreditGrading.Diagnostics;

/// <content>CG09xx: what is allowed but probably not meant.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>
    /// A bound that no score can meet, or that every score meets. {0}: the bound; {1}: the least score; {2}: the greatest.
    /// </summary>
    internal static readonly DiagnosticDescriptor BoundUnreachable = Warning(
        "CG0901",
        "the bound {0} lies outside the scores that can be reached, {1} to {2}",
        "分数线{0}在可能的得分范围{1}至{2}之外");

    /// <summary>A code that one table of two lists. {0}: the code; {1}: where it is; {2}: where it is not.</summary>
    internal static readonly DiagnosticDescriptor TablesDiffer = Warning(
        "CG0902",
        "'{0}' is listed under '{1}' but not under '{2}', so that a record of it is refused; list it under both",
        "“{0}”列于 {1} 而未列于 {2}，这样的记录将被拒绝；应在两处都列出");

    /// <summary>A cap that a single record exceeds. {0}: the cap; {1}: the points of one record.</summary>
    internal static readonly DiagnosticDescriptor CapBelowRecord = Warning(
        "CG0903",
        "the cap of {0} points is below the {1} that a single record weighs, so that no record ever counts in full",
        "上限{0}分低于一条记录的{1}分，任何一条记录都不能足额计入");
}
