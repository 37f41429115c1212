namespace CreditGrading.Diagnostics;

/// <content>CG070x: why a catalog refuses a scheme that is sound by itself.</content>
internal static partial class DiagnosticCatalog
{
    /// <summary>Two versions on one day. {0}: the id; {1}: the version that is there; {2}: its days in force.</summary>
    internal static readonly DiagnosticDescriptor VersionsOverlap = Error(
        "CG0701",
        "the catalog has version '{1}' of the scheme '{0}', in force {2}; two versions must not be in force on one day",
        "目录中已有方案“{0}”的版本“{1}”，施行期间为{2}；两个版本不得在同一日施行");

    /// <summary>One version with two contents. {0}: the id; {1}: the version.</summary>
    internal static readonly DiagnosticDescriptor VersionTwice = Error(
        "CG0702",
        "the catalog has version '{1}' of the scheme '{0}' with other content; other content needs another version, or replaces this one",
        "目录中方案“{0}”的版本“{1}”内容不同；内容不同须另定版本，或替换原版本");

    /// <summary>Content that is not the expected one. {0}: its fingerprint; {1}: the expected one.</summary>
    internal static readonly DiagnosticDescriptor FingerprintDiffers = Error(
        "CG0703",
        "the scheme has the fingerprint {0}; it is pinned to {1}",
        "方案的指纹为 {0}，但已固定为 {1}");
}
