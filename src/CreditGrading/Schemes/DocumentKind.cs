using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes;

/// <summary>Tells a scheme from its cases, which stand side by side and are easily mistaken for one another.</summary>
internal static class DocumentKind
{
    /// <summary>Whether a text can only be meant as cases.</summary>
    public static bool IsFileOfCases(YamlMapping root) =>
        root.Find("cases") is not null && root.Find("scheme") is not null && root.Find("semantics") is null;

    /// <summary>Whether a text can only be meant as a scheme.</summary>
    public static bool IsScheme(YamlMapping root) => root.Find("semantics") is not null && root.Find("cases") is null;
}
