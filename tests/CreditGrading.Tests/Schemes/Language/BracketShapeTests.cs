using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class BracketShapeTests
{
    private static readonly BracketShape<Figure> Shape = new("points", NumberForm.NotNegative, "分值", "the points");

    [Theory]
    [InlineData("{upTo: 10, points: 5}", 10, true)]
    [InlineData("{below: 10, points: 5}", 10, false)]
    [InlineData("{points: 5}", null, false)]
    public void TryRead_Bracket_KnowsWhetherItsBoundBelongsToIt(string text, int? bound, bool isIncluded)
    {
        var bracket = FormReading.Sound(Shape, text);

        Assert.Equal((bound, isIncluded, 5m), ((int?)bracket.Bound?.Value, bracket.IsIncluded, bracket.Value.Value));
    }

    [Theory]
    [InlineData("{upTo: 10, below: 20, points: 5}", "CG0112 at {upTo:")]
    [InlineData("{upTo: 10}", "CG0102 at {upTo:")]
    [InlineData("{upTo: -1, points: 5}", "CG0104 at -1")]
    [InlineData("{to: 1, points: 5}", "CG0101 at to:")]
    public void TryRead_OtherMapping_IsRefused(string text, string expected) => FormReading.Refuses(Shape, text, expected);
}
