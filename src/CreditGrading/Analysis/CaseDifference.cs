namespace CreditGrading.Analysis;

/// <summary>One thing in which the result of a case is not the expected one.</summary>
/// <remarks>Immutable and safe for concurrent use. Each text is one line.</remarks>
public sealed class CaseDifference
{
    internal CaseDifference(string key, LocalizedText expected, LocalizedText found)
    {
        Key = key;
        Expected = expected;
        Found = found;
    }

    /// <summary>What was compared: a key of <c>expect</c>, such as <c>score</c>; or <c>scheme</c> or <c>asOf</c>.</summary>
    public string Key { get; }

    /// <summary>What the case expects, as its text writes it.</summary>
    public LocalizedText Expected { get; }

    /// <summary>What was found, as a case would write it; <c>none</c> where there is none.</summary>
    public LocalizedText Found { get; }

    /// <summary>All of it, for example <c>score: expected 970, found 960</c>.</summary>
    public LocalizedText Text => new(
        $"{Key}: 应为 {Expected.Chinese}，实为 {Found.Chinese}", $"{Key}: expected {Expected.English}, found {Found.English}");

    /// <summary>Gives the difference in English.</summary>
    /// <returns>The English <see cref="Text"/>.</returns>
    public override string ToString() => Text.English;
}
