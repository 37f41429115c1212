namespace CreditGrading.Tests.Shared;

/// <summary>One input of a fuzz test.</summary>
/// <param name="Manner">How it is given.</param>
/// <param name="Parts">Its texts; where they are bytes, each character is one.</param>
internal sealed record FuzzInput(string Manner, params IReadOnlyList<string> Parts)
{
    public int Length => Parts.Sum(part => part.Length);

    /// <summary>The same input with another text in one place.</summary>
    public FuzzInput With(int index, string part) => new(Manner, [.. Parts.Select((own, i) => i == index ? part : own)]);
}
