namespace CreditGrading;

/// <summary>A language in which messages and names are given.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese (简体中文).</summary>
    Chinese,
}
