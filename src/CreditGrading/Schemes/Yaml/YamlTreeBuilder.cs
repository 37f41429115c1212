using CreditGrading.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CreditGrading.Schemes.Yaml;

/// <summary>Builds nodes from the parser's events, with a stack of its own, and refuses what is not plain.</summary>
/// <param name="text">The text that the events come from.</param>
/// <param name="bag">Receives what is refused.</param>
internal sealed class YamlTreeBuilder(string text, DiagnosticBag bag)
{
    /// <summary>The most lists and mappings inside each other.</summary>
    internal const int MaxDepth = 32;

    /// <summary>The most keys, values, lists and mappings in all.</summary>
    internal const int MaxNodes = 200_000;

    private readonly ScalarCheck _check = new(text, bag);
    private readonly Stack<OpenCollection> _open = new();
    private Mark _last = Mark.Empty;
    private int _nodes;
    private bool _hasDocument;

    /// <summary>The top level, once it is complete.</summary>
    internal YamlNode? Root { get; private set; }

    /// <summary>Whether a second document was met, at which reading ends.</summary>
    internal bool HasSecondDocument { get; private set; }

    /// <summary>Where the innermost list or mapping begins that has not ended; null where there is none.</summary>
    internal SourcePosition? OpenSince => _open.TryPeek(out var innermost) ? innermost.Position : null;

    /// <summary>Whether the innermost list or mapping is written in brackets or braces.</summary>
    internal bool IsInBrackets => _open.TryPeek(out var innermost) && innermost.IsInBrackets;

    private bool ExpectsKey => _open.TryPeek(out var parent) && parent.ExpectsKey;

    /// <summary>Converts the parser's place.</summary>
    /// <param name="mark">The parser's place; it counts from 1 as well.</param>
    /// <returns>The place.</returns>
    internal static SourcePosition PositionOf(Mark mark) => new((int)mark.Line, (int)mark.Column);

    /// <summary>Takes an event.</summary>
    /// <param name="parsingEvent">The event.</param>
    /// <returns>Whether to go on; false at a second document, beyond a limit, or where the bag is full.</returns>
    internal bool Accept(ParsingEvent parsingEvent)
    {
        // The parser places a mapping of one pair that stands in a list without braces at the begin of the text.
        _last = parsingEvent.Start.Index < _last.Index ? _last : parsingEvent.Start;
        switch (parsingEvent)
        {
            case DocumentStart when _hasDocument:
                HasSecondDocument = true;
                bag.Report(DiagnosticCatalog.SecondDocument, PositionOf(_last));
                return false;
            case DocumentStart:
                _hasDocument = true;
                return true;
            case MappingEnd or SequenceEnd:
                Close();
                return true;
            case AnchorAlias or NodeEvent:
                return CountNode() && AcceptNode(parsingEvent) && !bag.IsFull;
            default:
                return true;
        }
    }

    private bool CountNode()
    {
        if (++_nodes <= MaxNodes)
        {
            return true;
        }

        bag.Report(DiagnosticCatalog.TooManyNodes, PositionOf(_last), Invariant(MaxNodes));
        return false;
    }

    private bool AcceptNode(ParsingEvent parsingEvent)
    {
        if (parsingEvent is NodeEvent node)
        {
            RefuseProperties(node);
        }

        switch (parsingEvent)
        {
            case AnchorAlias alias:
                AddAlias(alias);
                return true;
            case Scalar scalar:
                AddScalar(scalar);
                return true;
            default:
                return Open(parsingEvent);
        }
    }

    private void RefuseProperties(NodeEvent node)
    {
        var at = PositionOf(node.Start);
        if (!node.Anchor.IsEmpty)
        {
            bag.Report(DiagnosticCatalog.Anchor, at, QuotedText.Of(node.Anchor.Value));
        }

        if (!node.Tag.IsEmpty)
        {
            // The parser spells out what the text abbreviates.
            var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            bag.Report(DiagnosticCatalog.Tag, at, QuotedText.Of(tag));
        }
    }

    private bool Open(ParsingEvent parsingEvent)
    {
        var at = PositionOf(_last);
        if (_open.Count == MaxDepth)
        {
            bag.Report(DiagnosticCatalog.TooDeep, at, Invariant(MaxDepth));
            return false;
        }

        if (ExpectsKey)
        {
            bag.Report(DiagnosticCatalog.KeyNotScalar, at);
        }

        var isItem = _open.TryPeek(out var parent) && parent.IsList;
        var isInBrackets = parsingEvent
            is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        _open.Push(new OpenCollection(at, parsingEvent is MappingStart, isInBrackets, isItem));
        return true;
    }

    private void Close()
    {
        var node = _open.Pop().Close();
        if (ExpectsKey)
        {
            _open.Peek().TakeKey(key: null);
        }
        else
        {
            AddValue(node);
        }
    }

    private void AddAlias(AnchorAlias alias)
    {
        var at = PositionOf(alias.Start);
        bag.Report(DiagnosticCatalog.Alias, at, QuotedText.Of(alias.Value.Value));
        if (ExpectsKey)
        {
            _open.Peek().TakeKey(key: null);
        }
        else
        {
            AddValue(new YamlScalar(at, "*" + alias.Value.Value, isEmpty: false) { IsRefused = true });
        }
    }

    private void AddScalar(Scalar scalar)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var isEmpty = isPlain && scalar.Value.Length == 0;
        var node = new YamlScalar(PositionOf(scalar.Start), scalar.Value, isEmpty)
        {
            IsBeforeRemark = isEmpty && text.AsSpan(Math.Min((int)scalar.Start.Index, text.Length)).TrimStart(' ') is ['#', ..],
        };
        _open.TryPeek(out var parent);
        _check.CheckCharacters(node);
        if (isPlain && parent is not { ExpectsValue: true })
        {
            _check.CheckBegin(node, (int)scalar.Start.Index);
        }

        if (parent is { ExpectsKey: true })
        {
            parent.TakeKey(_check.CheckKey(node, isPlain, parent) ? node : null);
        }
        else
        {
            _check.CheckLength(node);
            AddValue(node);
        }
    }

    private void AddValue(YamlNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.TakeValue(node);
        }
        else
        {
            Root = node;
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
