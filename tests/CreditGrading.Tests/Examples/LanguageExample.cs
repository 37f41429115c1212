namespace CreditGrading.Tests.Examples;

/// <summary>A piece of a scheme from the language reference, and the block below it.</summary>
/// <param name="Name">The heading it stands under, with a number where it is not the first there.</param>
/// <param name="Kind">What the page marks it as: <c>yaml skeleton</c>, <c>yaml</c> or <c>yaml refused</c>.</param>
/// <param name="Scheme">The whole scheme: the piece, then the skeleton's other sections.</param>
/// <param name="KindBelow">What the page marks the block below as.</param>
/// <param name="TextBelow">The block below: cases, or what the check says.</param>
internal sealed record LanguageExample(string Name, string Kind, string Scheme, string KindBelow, string TextBelow)
{
    public bool IsRefused => Kind == LanguagePage.Refused;
}
