using System.Diagnostics.CodeAnalysis;
using CreditGrading.Diagnostics;
using YamlDotNet.Core;

namespace CreditGrading.Schemes.Yaml;

/// <summary>Reads a text as one plain YAML document: mappings, lists and texts, nothing else.</summary>
internal static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a document.</summary>
    /// <param name="text">A text that <see cref="SchemeText.Check"/> let pass; a byte-order mark may come first.</param>
    /// <param name="bag">Receives what is not allowed, each with its place; reading goes on where that is possible.</param>
    /// <returns>
    /// The top level. It may be there although faults were reported, so that those of its content can be found as well; null
    /// where nothing can be made of the text.
    /// </returns>
    /// <remarks>Never throws, whatever the text.</remarks>
    internal static YamlMapping? Read(string text, DiagnosticBag bag)
    {
        var body = DirectiveGuard.Disarm(text.StartsWith(ByteOrderMark) ? text[1..] : text, bag);
        using var reader = new StringReader(body);
        var scanner = new Scanner(reader);
        var parser = new Parser(scanner);
        var builder = new YamlTreeBuilder(body, bag);
        while (true)
        {
            if (MoveNext(parser) is { } exception)
            {
                ReportSyntax(exception, scanner.CurrentPosition, builder, body, bag);
                return null;
            }

            if (parser.Current is null)
            {
                return RootOf(builder, bag);
            }

            if (!builder.Accept(parser.Current))
            {
                return builder.HasSecondDocument ? RootOf(builder, bag) : null;
            }
        }
    }

    private static YamlMapping? RootOf(YamlTreeBuilder builder, DiagnosticBag bag)
    {
        if (builder.Root is YamlMapping root)
        {
            return root;
        }

        var isEmpty = builder.Root is null or YamlScalar { IsEmpty: true };
        bag.Report(
            isEmpty ? DiagnosticCatalog.EmptyText : DiagnosticCatalog.TopLevelNotMapping,
            isEmpty ? new SourcePosition(1, 1) : builder.Root!.Position);
        return null;
    }

    /// <summary>Moves to the next event; at the end, there is no current one.</summary>
    /// <returns>What the parser threw where the text is not YAML; else null.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "On some malformed texts the parser throws other exceptions than its own, without a place.")]
    private static Exception? MoveNext(Parser parser)
    {
        try
        {
            parser.MoveNext();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static void ReportSyntax(Exception exception, Mark cursor, YamlTreeBuilder builder, string text, DiagnosticBag bag)
    {
        var message = YamlSyntaxMessage.Of(exception, builder.IsInBrackets);

        // The parser's own exceptions may lack a place, too: they then carry the empty mark.
        var ownMark = exception is YamlException { Start: var start } && !start.Equals(Mark.Empty) ? start : cursor;
        var mark = message.IsAtCursor ? cursor : ownMark;

        // Where the text ends too early, what is not closed says more than the end.
        var isAtOpening = message.IsAtOpening || mark.Index >= text.Length;
        var at = (isAtOpening ? builder.OpenSince : null) ?? YamlTreeBuilder.PositionOf(mark);
        var slip = message.Slips?.Invoke(text, at);
        bag.Report(DiagnosticCatalog.InvalidYaml, slip?.At ?? at, slip?.Text ?? message.Text);
    }
}
