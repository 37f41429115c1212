using System.Collections.Immutable;

namespace CreditGrading.Diagnostics;

/// <summary>Every kind of diagnostic there is; one partial file a band of codes.</summary>
/// <remarks>
/// To add one, write a field <c>internal static readonly DiagnosticDescriptor Name = Error("CGnnnn", english, chinese);</c> (or
/// <c>Warning</c>, or <c>Info</c>) in the file of its band; it joins <see cref="All"/> by itself.
/// </remarks>
internal static partial class DiagnosticCatalog
{
    // No initializer: the order in which the fields of partial files are initialized is not defined, so the first descriptor
    // creates the list, and an initializer here might run after it and empty the list again.
    private static List<DiagnosticDescriptor>? _registered;

    /// <summary>All descriptors, in the order of their codes.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All =>
        [.. (_registered ?? []).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        Register(new DiagnosticDescriptor(code, DiagnosticSeverity.Error, english, chinese));

    private static DiagnosticDescriptor Info(string code, string english, string chinese) =>
        Register(new DiagnosticDescriptor(code, DiagnosticSeverity.Info, english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        Register(new DiagnosticDescriptor(code, DiagnosticSeverity.Warning, english, chinese));

    private static DiagnosticDescriptor Register(DiagnosticDescriptor descriptor)
    {
        (_registered ??= []).Add(descriptor);
        return descriptor;
    }
}
