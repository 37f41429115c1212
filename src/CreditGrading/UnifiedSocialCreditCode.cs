using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace CreditGrading;

/// <summary>A unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, the last a check digit.</summary>
/// <remarks>
/// <para>
/// Immutable and safe for concurrent use. A value has the right length and characters; whether its check digit is right is told
/// apart, by
/// <see cref="IsCheckDigitValid"/>, since some codes issued in practice fail it. The default value is no code: its text is empty
/// and its check digit is not valid.
/// </para>
/// <para>
/// The standard writes capital letters. A code in lower case or with white space around it is not accepted, rather than changed
/// silently: one code has one text.
/// </para>
/// </remarks>
public readonly record struct UnifiedSocialCreditCode
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    /// <summary>The characters in the order of their values, 0 to 30.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    private readonly string? _text;

    private UnifiedSocialCreditCode(string text)
    {
        _text = text;
    }

    /// <summary>Whether the last character is the check digit of the other 17.</summary>
    public bool IsCheckDigitValid => _text is not null && _text[^1] == CheckDigitOf(_text);

    /// <summary>3 to the power of the place, modulo 31.</summary>
    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Reads a code; its check digit may be wrong.</summary>
    /// <param name="text">18 characters, digits and capital letters other than I, O, S, V and Z.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It has another length or another character.</exception>
    public static UnifiedSocialCreditCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code)
            ? code
            : throw new FormatException(
                "a unified social credit code has 18 characters, digits and capital letters other than I, O, S, V and Z");
    }

    /// <summary>Reads a code; its check digit may be wrong.</summary>
    /// <param name="text">18 characters, digits and capital letters other than I, O, S, V and Z.</param>
    /// <param name="code">The code; the default value where the text is none.</param>
    /// <returns>Whether the text has the length and the characters of a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnifiedSocialCreditCode code)
    {
        var isCode = text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Characters);
        code = isCode ? new(text!) : default;
        return isCode;
    }

    /// <summary>Gives the code as it was read.</summary>
    /// <returns>18 characters; empty text for the default value.</returns>
    public override string ToString() => _text ?? "";

    private static char CheckDigitOf(string text)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(text[i], StringComparison.Ordinal) * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
