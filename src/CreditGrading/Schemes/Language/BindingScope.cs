using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>One mapping while it is bound: what encloses it, and what becomes known of it.</summary>
internal sealed class BindingScope
{
    /// <summary>The depth of the entries of the scheme's lists and sections; the scheme itself is at 1.</summary>
    private const int EntryDepth = 2;

    private readonly BindingScope? _parent;
    private readonly int _depth;
    private bool _hasReportedOrigin;
    private bool _isOriginExcused;

    private BindingScope(
        BindingScope? parent, DiagnosticBag bag, Vocabulary vocabulary, DeclaredNames names, SourcePosition position)
    {
        _parent = parent;
        _depth = parent is null ? 0 : parent._depth + 1;
        Bag = bag;
        Vocabulary = vocabulary;
        Names = names;
        Entry = new(position) { Origin = parent?.Entry.Origin, MayBreachTheLaw = parent is { Entry.MayBreachTheLaw: true } };
        if (Entry.Origin?.Assumption is { } assumption)
        {
            Entry.Assumptions.Add(assumption);
        }
    }

    public DiagnosticBag Bag { get; }

    /// <summary>The vocabulary of the whole text.</summary>
    public Vocabulary Vocabulary { get; }

    public DeclaredNames Names { get; }

    /// <summary>What is known of the mapping, for the bound model.</summary>
    public EntryInfo Entry { get; }

    public SourcePosition Position => Entry.Position;

    public BoundOrigin? Origin => Entry.Origin;

    public static BindingScope Root(DiagnosticBag bag, Vocabulary vocabulary) =>
        new(null, bag, vocabulary, new DeclaredNames(bag), new SourcePosition(1, 1));

    public BindingScope Enter(SourcePosition position) => new(this, Bag, Vocabulary, Names, position);

    /// <summary>Takes what the mapping's common keys state.</summary>
    public void State(BoundCitation? citation, string? assumption, string? allowNonMonotone)
    {
        Entry.MayBreachTheLaw |= allowNonMonotone is not null;
        if (citation is not null && assumption is not null)
        {
            Bag.Report(DiagnosticCatalog.TwoOrigins, Position);
        }

        if (citation is not null)
        {
            Entry.Origin = new(citation, null);
            Entry.Assumptions.Clear();
        }
        else if (assumption is not null)
        {
            Entry.Origin = new(null, assumption);
            Entry.Assumptions.Clear();
            MarkAssumed(assumption);
        }
    }

    /// <summary>Counts a statement that needs an origin, under the nearest one; reports where there is none.</summary>
    public void CountStatement()
    {
        if (Origin is not { } origin)
        {
            RequireOrigin();
            return;
        }

        for (var scope = this; scope is not null; scope = scope._parent)
        {
            scope.Entry.CitedCount += origin.IsAssumed ? 0 : 1;
            scope.Entry.AssumedCount += origin.IsAssumed ? 1 : 0;
        }
    }

    /// <summary>Marks that an origin is stated here, but wrongly: that there is none is not reported inside.</summary>
    public void ExcuseOrigin() => _isOriginExcused = true;

    public void Report(DiagnosticDescriptor descriptor, SourcePosition at, params ReadOnlySpan<MessageArgument> arguments) =>
        Bag.Report(descriptor, at, arguments);

    /// <summary>
    /// Reports that there is no origin: once for each entry of the scheme, since one line mends all its figures.
    /// </summary>
    public void RequireOrigin()
    {
        if (Origin is not null)
        {
            return;
        }

        var entry = this;
        var isExcused = _isOriginExcused;
        while (entry._depth > EntryDepth && entry._parent is { } parent)
        {
            entry = parent;
            isExcused |= entry._isOriginExcused;
        }

        if (!isExcused && !entry._hasReportedOrigin)
        {
            entry._hasReportedOrigin = true;
            Bag.Report(DiagnosticCatalog.MissingOrigin, entry.Position);
        }
    }

    private void MarkAssumed(string reason)
    {
        for (var scope = this; scope is not null; scope = scope._parent)
        {
            if (!scope.Entry.Assumptions.Contains(reason))
            {
                scope.Entry.Assumptions.Add(reason);
            }
        }
    }
}
