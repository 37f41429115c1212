using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ComparisonShapeTests
{
    [Theory]
    [InlineData("{atLeast: 1}", 1, true, null, false)]
    [InlineData("{above: 1}", 1, false, null, false)]
    [InlineData("{atMost: 2}", null, false, 2, true)]
    [InlineData("{below: 2}", null, false, 2, false)]
    [InlineData("{below: 2, above: 1}", 1, false, 2, false)]
    public void TryRead_Bounds_KnowWhetherTheyAreIncluded(string text, int? lower, bool isLowerIncluded, int? upper,
        bool isUpperIncluded)
    {
        var comparison = FormReading.Sound(ComparisonShape.Instance, text);

        Assert.Equal((lower, isLowerIncluded), ((int?)comparison.Lower?.Value, comparison.IsLowerIncluded));
        Assert.Equal((upper, isUpperIncluded), ((int?)comparison.Upper?.Value, comparison.IsUpperIncluded));
    }

    [Theory]
    [InlineData("{}", "CG0113 at {")]
    [InlineData("{note: none}", "CG0113 at {note:")]
    [InlineData("{atLeast: 1, above: 1}", "CG0112 at {atLeast:")]
    [InlineData("{atMost: 1, below: 1}", "CG0112 at {atMost:")]
    [InlineData("{atLeast: many}", "CG0104 at many")]
    [InlineData("{least: 1}", "CG0101 at least:", "CG0113 at {least:")]
    [InlineData("5", "CG0104 at 5")]
    public void TryRead_OtherValue_IsRefused(string text, params string[] expected) => Assert.Equal(
        expected.Order(), FormReading.Read(ComparisonShape.Instance, text).Found.Order());
}
