using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class SchemeShapeTests
{
    [Fact]
    public void Bind_SectionsThatAreNotThere_HaveTheirDefaults()
    {
        var scheme = SmallScheme.Bound();

        Assert.Equal((2, 0, null), (scheme.AmountDecimals, scheme.QuantityDecimals, scheme.Evaluation));
        Assert.Empty(scheme.Indicators);
        Assert.Empty(scheme.Sources);
    }

    [Theory]
    [InlineData("semantics")]
    [InlineData("id")]
    [InlineData("version")]
    [InlineData("name")]
    [InlineData("inForce")]
    [InlineData("subjects")]
    [InlineData("grades")]
    public void Bind_SectionThatIsNeeded_IsMissed(string key) =>
        Assert.Contains(
            $"lacks the key '{key}'", Assert.Single(SchemeLoader.Load(SmallScheme.With(key)).Diagnostics).Text.English,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("semantics: 2", "CG0104 at 2")]
    [InlineData("id: Example", "CG0104 at Example")]
    [InlineData("severities: []", "CG0110 at [")]
    [InlineData("severities: [minor, minor]", "CG0201 at minor")]
    [InlineData("grades: [{grade: A}]", "CG0110 at [{grade:")]
    [InlineData("grades: {A: 90}", "CG0105 at {A:")]
    [InlineData("indicators: penalty", "CG0104 at penalty")]
    [InlineData("rulings: []")]
    public void Bind_Section_IsReadByItsForm(string section, params string[] expected) =>
        Findings.AreIn(SmallScheme.With(section), expected);

    // A section at fault must not bring false reports about those that need it.
    [Fact]
    public void Bind_ScoreAtFault_IsNotTakenForMissing() =>
        Findings.AreIn(SmallScheme.With("score: {better: higher, base: many}"), "CG0104 at many");
}
