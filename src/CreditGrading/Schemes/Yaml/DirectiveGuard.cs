using CreditGrading.Diagnostics;

namespace CreditGrading.Schemes.Yaml;

/// <summary>Refuses directives, before the parser sees them: those that it does not know it would skip without a word.</summary>
internal static class DirectiveGuard
{
    /// <summary>Reports each line that begins with a percent sign and makes a comment of it.</summary>
    /// <param name="text">The text, without a byte-order mark.</param>
    /// <param name="bag">Receives the directives.</param>
    /// <returns>A text of the same length, so that all places stay as they are.</returns>
    internal static string Disarm(string text, DiagnosticBag bag)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var characters = text.ToCharArray();
        var line = 1;
        for (var index = 0; index < text.Length && !bag.IsFull; index = NextLine(text, index))
        {
            if (text[index] == '%')
            {
                bag.Report(DiagnosticCatalog.Directive, new SourcePosition(line, 1), QuotedText.Of(LineAt(text, index)));
                characters[index] = '#';
            }

            line++;
        }

        return new string(characters);
    }

    private static int NextLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (end < 0)
        {
            return text.Length;
        }

        var isPair = text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal);
        return start + end + (isPair ? 2 : 1);
    }

    private static string LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny('\n', '\r');
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
