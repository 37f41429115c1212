namespace CreditGrading.Cli.Csv;

/// <summary>Finds the lines of rising offsets in a text; <c>\r\n</c>, <c>\n</c> and <c>\r</c> end a line.</summary>
/// <param name="text">The text.</param>
internal sealed class LineCounter(string text)
{
    private int _offset;
    private int _line = 1;

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

    /// <summary>Finds the line of an offset.</summary>
    /// <param name="offset">The first character of a line, not before that of the last call.</param>
    /// <returns>The line, from 1.</returns>
    public int LineAt(int offset)
    {
        _line += CountBreaks(text.AsSpan(_offset, offset - _offset));
        _offset = offset;
        return _line;
    }
}
