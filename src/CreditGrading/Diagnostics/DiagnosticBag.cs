using System.Collections.Immutable;

namespace CreditGrading.Diagnostics;

/// <summary>Collects what is found in one text.</summary>
/// <param name="sourceName">The name that the caller gave the text.</param>
internal sealed class DiagnosticBag(string sourceName)
{
    private readonly List<SchemeDiagnostic> _kept = [];

    internal bool HasErrors { get; private set; }

    internal bool IsFull => _kept.Count >= 100;

    internal void Report(DiagnosticDescriptor descriptor, SourcePosition at, params ReadOnlySpan<string> arguments) =>
        Report(descriptor, at, hint: null, arguments);

    internal void Report(
        DiagnosticDescriptor descriptor, SourcePosition at, LocalizedText? hint, params ReadOnlySpan<string> arguments)
    {
        object?[] values = [.. arguments];
        var text = new LocalizedText(
            string.Format(CultureInfo.InvariantCulture, descriptor.Chinese, values),
            string.Format(CultureInfo.InvariantCulture, descriptor.English, values));
        HasErrors |= descriptor.Severity == DiagnosticSeverity.Error;
        _kept.Add(new SchemeDiagnostic(descriptor.Code, descriptor.Severity, sourceName, at, text, hint));
    }

    internal ImmutableArray<SchemeDiagnostic> ToImmutable() =>
        [.. _kept.OrderBy(diagnostic => diagnostic.Position.Line).ThenBy(diagnostic => diagnostic.Position.Column)];
}
