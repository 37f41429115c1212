using System.Collections.Immutable;

namespace CreditGrading.Diagnostics;

/// <summary>Collects what is found in one text; at most <see cref="Capacity"/> diagnostics come out.</summary>
/// <param name="sourceName">The name that the caller gave the text.</param>
/// <remarks>
/// Not safe for concurrent use. Arguments go into the sentences as they are: quote untrusted input with <see cref="QuotedText"/>.
/// </remarks>
internal sealed class DiagnosticBag(string sourceName)
{
    /// <summary>The most diagnostics that come out, the closing one included.</summary>
    internal const int Capacity = 100;

    private readonly List<SchemeDiagnostic> _kept = [];
    private int _keptErrors;
    private bool _hasDropped;

    /// <summary>Whether an error was reported.</summary>
    internal bool HasErrors => _keptErrors > 0;

    /// <summary>Whether nothing more can come out: errors only are kept, and some diagnostic was dropped.</summary>
    internal bool IsFull => _hasDropped && _keptErrors == _kept.Count;

    /// <summary>Adds a diagnostic without a hint.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="at">Where the value at fault begins.</param>
    /// <param name="arguments">What stands for the placeholders.</param>
    internal void Report(DiagnosticDescriptor descriptor, SourcePosition at, params ReadOnlySpan<MessageArgument> arguments) =>
        ReportWithHint(descriptor, at, hint: null, arguments);

    /// <summary>Adds a diagnostic with a hint.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="at">Where the value at fault begins.</param>
    /// <param name="hint">What to do about it, or null.</param>
    /// <param name="arguments">What stands for the placeholders.</param>
    internal void ReportWithHint(
        DiagnosticDescriptor descriptor, SourcePosition at, LocalizedText? hint, params ReadOnlySpan<MessageArgument> arguments)
    {
        // What cannot come out is not worth its text: hostile input may bring a hundred thousand faults.
        if (!IsFull)
        {
            Add(descriptor, at, hint, descriptor.Format(arguments));
        }
    }

    /// <summary>Gives what was collected.</summary>
    /// <returns>
    /// The diagnostics by place, those of one place in the order in which they were reported. Where some were dropped,
    /// warnings before errors, a last one says so.
    /// </returns>
    internal ImmutableArray<SchemeDiagnostic> ToImmutable()
    {
        List<SchemeDiagnostic> sorted =
            [.. _kept.OrderBy(diagnostic => diagnostic.Position.Line).ThenBy(diagnostic => diagnostic.Position.Column)];
        if (_hasDropped)
        {
            var closing = DiagnosticCatalog.MoreFindings;
            sorted.Add(Create(closing, sorted[^1].Position, hint: null, closing.Format(sorted.Count)));
        }

        return [.. sorted];
    }

    private void Add(DiagnosticDescriptor descriptor, SourcePosition at, LocalizedText? hint, LocalizedText text)
    {
        var isError = descriptor.Severity == DiagnosticSeverity.Error;
        if (_kept.Count == Capacity - 1)
        {
            // An error is never lost to warnings: a scheme with one must be refused.
            _hasDropped = true;
            var replaceable = isError ? _kept.FindLastIndex(kept => kept.Severity != DiagnosticSeverity.Error) : -1;
            if (replaceable < 0)
            {
                return;
            }

            _kept.RemoveAt(replaceable);
        }

        _kept.Add(Create(descriptor, at, hint, text));
        _keptErrors += isError ? 1 : 0;
    }

    private SchemeDiagnostic Create(
        DiagnosticDescriptor descriptor, SourcePosition at, LocalizedText? hint, LocalizedText text) =>
        new(descriptor.Code, descriptor.Severity, sourceName, at, text, hint);
}
