namespace CreditGrading.Diagnostics;

/// <summary>One kind of diagnostic: its code, how grave it is and its sentence in both languages.</summary>
/// <param name="Code"><c>CG</c> and four digits; never reused or renumbered.</param>
/// <param name="Severity">How grave it is, wherever it is reported.</param>
/// <param name="English">The English sentence; <c>{0}</c>, <c>{1}</c> ... stand for the arguments.</param>
/// <param name="Chinese">The Chinese sentence, with the same placeholders.</param>
internal sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string English, string Chinese)
{
    /// <summary>Fills the placeholders of both sentences.</summary>
    /// <param name="arguments">What stands for them; untrusted input is quoted by the caller.</param>
    /// <returns>The sentence in both languages.</returns>
    internal LocalizedText Format(params ReadOnlySpan<MessageArgument> arguments)
    {
        var chinese = new object[arguments.Length];
        var english = new object[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            chinese[i] = arguments[i].Chinese;
            english[i] = arguments[i].English;
        }

        return new(
            string.Format(CultureInfo.InvariantCulture, Chinese, chinese),
            string.Format(CultureInfo.InvariantCulture, English, english));
    }
}
