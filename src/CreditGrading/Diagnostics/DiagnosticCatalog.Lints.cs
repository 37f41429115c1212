namespace CreditGrading.Diagnostics;

/// <content>CG09xx: what is allowed but probably not meant.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>A bound that no score can meet, or that every score meets. {0}: the bound; {1}: the least score; {2}: the greatest.</summary>
    internal static readonly DiagnosticDescriptor BoundUnreachable = Warning(
        "CG0901",
        "the bound {0} lies outside the scores that can be reached, {1} to {2}",
        "分数线{0}在可能的得分范围{1}至{2}之外");
}
