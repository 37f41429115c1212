namespace CreditGrading.Cli.Tests.EndToEnd.Mistakes;

/// <summary>One mistake: a text of the starting scheme, or of its cases, and what an author wrote instead.</summary>
/// <param name="Chinese">What the mistake is, in Chinese.</param>
/// <param name="English">The same in English.</param>
/// <param name="Right">The sound text; it stands in the file once.</param>
/// <param name="Wrong">What stands there by mistake.</param>
internal sealed record Mistake(string Chinese, string English, string Right, string Wrong)
{
    /// <summary>Whether it is made in the cases rather than in the scheme.</summary>
    public bool IsInCases { get; init; }

    public string File => IsInCases ? "cases.yaml" : "scheme.yaml";

    /// <summary>Makes the mistake.</summary>
    public string In(string sound)
    {
        var first = sound.IndexOf(Right, StringComparison.Ordinal);
        var isOnce = first >= 0 && first == sound.LastIndexOf(Right, StringComparison.Ordinal);
        Assert.True(isOnce, $"'{Right}' does not stand once in {File}");
        return sound.Replace(Right, Wrong, StringComparison.Ordinal);
    }

    public override string ToString() => English;
}
