namespace CreditGrading.Cli.Csv;

/// <summary>Counts lines; <c>\r\n</c>, <c>\n</c> and <c>\r</c> end one.</summary>
internal static class LineCounter
{
    /// <summary>Counts the line ends in a piece of text that does not cut a <c>\r\n</c> in two.</summary>
    /// <param name="piece">The piece.</param>
    /// <returns>How many lines end in it.</returns>
    public static int CountBreaks(ReadOnlySpan<char> piece)
    {
        var count = 0;
        for (var index = piece.IndexOfAny('\r', '\n'); index >= 0; index = piece.IndexOfAny('\r', '\n'))
        {
            var isPair = piece[index] == '\r' && index + 1 < piece.Length && piece[index + 1] == '\n';
            piece = piece[(index + (isPair ? 2 : 1))..];
            count++;
        }

        return count;
    }

    /// <summary>Finds the line and column of an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">A row at or before it, which starts its line.</param>
    /// <param name="offset">The offset.</param>
    /// <returns>The place, counted from 1.</returns>
    public static SourcePosition PositionAt(ReadOnlySpan<char> text, CsvRowPlace row, int offset)
    {
        var before = text[row.Offset..offset];
        var lastBreak = before.LastIndexOfAny('\r', '\n');
        return new SourcePosition(row.Line + CountBreaks(before), before.Length - lastBreak);
    }
}
