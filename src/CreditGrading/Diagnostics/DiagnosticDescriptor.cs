namespace CreditGrading.Diagnostics;

/// <summary>One kind of diagnostic: its code, how grave it is and its sentence in both languages.</summary>
/// <param name="Code"><c>CG</c> and four digits; never reused or renumbered.</param>
/// <param name="Severity">How grave it is, wherever it is reported.</param>
/// <param name="English">The English sentence; <c>{0}</c>, <c>{1}</c> ... stand for the arguments.</param>
/// <param name="Chinese">The Chinese sentence, with the same placeholders.</param>
internal sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string English, string Chinese);
