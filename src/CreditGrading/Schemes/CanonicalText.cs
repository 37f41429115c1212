using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Schemes;

/// <summary>The one form in which a scheme's content is written when it is saved, compared or fingerprinted.</summary>
internal static class CanonicalText
{
    internal static string Of(YamlMapping root) => root.Position.ToString();

    internal static string FingerprintOf(string canonicalText) => canonicalText;
}
