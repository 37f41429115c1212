using System.Text;
using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes;

/// <summary>Checks that a scheme's bytes are text, before they are read as YAML.</summary>
internal static class SchemeText
{
    /// <summary>The largest text that is read, in bytes of UTF-8.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    internal static string? Decode(ReadOnlySpan<byte> utf8, DiagnosticBag bag) => bag.HasErrors ? null : Encoding.UTF8.GetString(utf8);

    internal static bool Check(string text, DiagnosticBag bag) => text.Length <= MaxBytes && !bag.HasErrors;
}
