using CreditGrading.Internal;

namespace CreditGrading.Diagnostics;

/// <summary>What fills a placeholder of a message: the same text in both languages, or one in each.</summary>
internal readonly record struct MessageArgument(string Chinese, string English)
{
    public static implicit operator MessageArgument(string text) => new(text, text);

    public static implicit operator MessageArgument(LocalizedText text) => new(text.Chinese, text.English);

    public static implicit operator MessageArgument(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }

    public static implicit operator MessageArgument(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }

    public static implicit operator MessageArgument(LocalDate day)
    {
        var text = DayText.Of(day);
        return new(text, text);
    }

    /// <summary>Untrusted input, cut and escaped.</summary>
    public static MessageArgument Input(string text) => QuotedText.Of(text);
}
