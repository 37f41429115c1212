namespace CreditGrading.Diagnostics;

/// <content>CG00xx: reading the text as YAML.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>The text is not YAML. {0}: what the reader of YAML said.</summary>
    internal static readonly DiagnosticDescriptor InvalidYaml = Error(
        "CG0001",
        "the text is not valid YAML: {0}",
        "文本不是有效的 YAML（解析器提示：{0}）");
}
