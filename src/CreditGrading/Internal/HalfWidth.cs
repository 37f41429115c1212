namespace CreditGrading.Internal;

/// <summary>Full-width forms, which Chinese input methods and word processors write for ASCII characters.</summary>
internal static class HalfWidth
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int Distance = FirstWide - '!';

    /// <summary>Gives the text with ASCII characters in place of their full-width forms and of Chinese punctuation.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A text of the same length.</returns>
    internal static string Of(string text) => string.Create(text.Length, text, static (result, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            result[i] = Of(wide[i]);
        }
    });

    /// <summary>Whether a character is a space other than the one that separates.</summary>
    internal static bool IsOddSpace(char character) => character is '\u3000' or '\u00A0';

    private static char Of(char character) => character switch
    {
        >= FirstWide and <= LastWide => (char)(character - Distance),
        '\u3000' or '\u00A0' => ' ',
        '、' => ',',
        '。' => '.',
        '【' => '[',
        '】' => ']',
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        '–' or '−' => '-',
        _ => character,
    };
}
