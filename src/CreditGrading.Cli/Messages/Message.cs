namespace CreditGrading.Cli.Messages;

/// <summary>One message: a stable code and its sentence in both languages.</summary>
/// <param name="Code"><c>CG</c> and four digits; never reused for another meaning.</param>
/// <param name="Text">One sentence without a full stop.</param>
internal sealed record Message(string Code, LocalizedText Text);
