using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Language;

/// <summary>One mapping while it is bound: where it stands, which origin it states, and how many figures stand below it.</summary>
internal sealed class BindingScope
{
    /// <summary>The depth of the entries of the scheme's lists and sections; the scheme itself is at 1.</summary>
    private const int EntryDepth = 2;

    private readonly BindingScope? _parent;
    private readonly int _depth;
    private string? _allowNonMonotone;
    private bool _hasReportedOrigin;
    private bool _hasAssumption;

    private BindingScope(
        BindingScope? parent, DiagnosticBag bag, Vocabulary vocabulary, DeclaredNames names, SourcePosition position)
    {
        _parent = parent;
        _depth = parent is null ? 0 : parent._depth + 1;
        Bag = bag;
        Vocabulary = vocabulary;
        Names = names;
        Position = position;
    }

    public DiagnosticBag Bag { get; }

    /// <summary>The vocabulary of the whole text.</summary>
    public Vocabulary Vocabulary { get; }

    public DeclaredNames Names { get; }

    public SourcePosition Position { get; }

    /// <summary>The origin the mapping states itself.</summary>
    public BoundOrigin? OwnOrigin { get; private set; }

    /// <summary>The origin of its figures: the nearest enclosing one.</summary>
    public BoundOrigin? Origin => OwnOrigin ?? _parent?.Origin;

    /// <summary>How many statements at or below the mapping a source makes.</summary>
    public int CitedCount { get; private set; }

    /// <summary>How many statements at or below the mapping are assumed.</summary>
    public int AssumedCount { get; private set; }

    /// <summary>Whether the mapping itself is assumed, or anything below it.</summary>
    public bool IsAssumed => _hasAssumption || Origin is { IsAssumed: true };

    /// <summary>Whether this mapping or an enclosing one says why it may breach the law of monotonicity.</summary>
    public bool MayBreachTheLaw => _allowNonMonotone is not null || _parent is { MayBreachTheLaw: true };

    public static BindingScope Root(DiagnosticBag bag, Vocabulary vocabulary) =>
        new(null, bag, vocabulary, new DeclaredNames(bag), new SourcePosition(1, 1));

    public BindingScope Enter(SourcePosition position) => new(this, Bag, Vocabulary, Names, position);

    /// <summary>Takes what the mapping's common keys state.</summary>
    public void State(BoundCitation? citation, string? assumption, string? allowNonMonotone)
    {
        _allowNonMonotone = allowNonMonotone;
        if (citation is not null && assumption is not null)
        {
            Bag.Report(DiagnosticCatalog.TwoOrigins, Position);
        }

        OwnOrigin = citation is not null ? new BoundOrigin(citation, null)
            : assumption is not null ? new BoundOrigin(null, assumption)
            : null;
        for (var scope = this; scope is not null && OwnOrigin is { IsAssumed: true }; scope = scope._parent)
        {
            scope._hasAssumption = true;
        }
    }

    /// <summary>Counts a statement that needs an origin, under the nearest one; reports where there is none.</summary>
    public void CountStatement()
    {
        if (Origin is not { } origin)
        {
            ReportMissingOrigin();
            return;
        }

        for (var scope = this; scope is not null; scope = scope._parent)
        {
            scope.CitedCount += origin.IsAssumed ? 0 : 1;
            scope.AssumedCount += origin.IsAssumed ? 1 : 0;
        }
    }

    public void Report(DiagnosticDescriptor descriptor, SourcePosition at, params ReadOnlySpan<MessageArgument> arguments) =>
        Bag.Report(descriptor, at, arguments);

    /// <summary>Once for each entry of the scheme, at the entry: one missing line mends all its figures.</summary>
    public void ReportMissingOrigin()
    {
        var entry = this;
        while (entry._depth > EntryDepth && entry._parent is { } parent)
        {
            entry = parent;
        }

        if (!entry._hasReportedOrigin)
        {
            entry._hasReportedOrigin = true;
            Bag.Report(DiagnosticCatalog.MissingOrigin, entry.Position);
        }
    }
}
