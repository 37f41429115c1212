using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

/// <summary>What every form says of a value of another kind, seen on one of them.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("x", "CG0104 at x")]
    [InlineData("''", "CG0104 at ''")]
    [InlineData("~", "CG0104 at ~")]
    [InlineData("null", "CG0104 at null")]
    [InlineData("{a: b}", "CG0105 at {a:")]
    [InlineData("[a]", "CG0106 at [a")]
    public void TryRead_ValueOfAnotherKind_SaysWhatWasFound(string text, string expected) =>
        FormReading.Refuses(NumberForm.Any, text, expected);
}
