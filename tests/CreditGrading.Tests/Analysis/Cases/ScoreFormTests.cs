using System.Globalization;
using CreditGrading.Analysis.Cases;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis.Cases;

public sealed class ScoreFormTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("none", null)]
    public void TryRead_NumberOrNone_IsRead(string text, string? expected)
    {
        var score = FormReading.Sound(ScoreForm.Instance, text);

        Assert.Equal(expected, score.Value?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("None", "CG0104 at None")]
    [InlineData("1e3", "CG0104 at 1e3")]
    [InlineData("high", "CG0104 at high")]
    public void TryRead_AnythingElse_IsRefused(string text, string expected) => FormReading.Refuses(ScoreForm.Instance, text,
        expected);
}
