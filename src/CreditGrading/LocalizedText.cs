namespace CreditGrading;

/// <summary>One text in Chinese and in English, as a scheme or the message catalog states it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record LocalizedText
{
    /// <summary>Creates a text from its two languages.</summary>
    /// <param name="chinese">The Chinese text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public LocalizedText(string chinese, string english)
    {
        ArgumentNullException.ThrowIfNull(chinese);
        ArgumentNullException.ThrowIfNull(english);
        Chinese = chinese;
        English = english;
    }

    /// <summary>The Chinese text; the official one where a legal source is quoted.</summary>
    public string Chinese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>Picks one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text in that language; English for an undefined value.</returns>
    public string In(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    /// <summary>Gives the English text.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;
}
