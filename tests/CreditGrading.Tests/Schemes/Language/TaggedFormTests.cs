using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class TaggedFormTests
{
    private static readonly TaggedForm<LocalizedText> Strict = new(new("名称", "a name"), () => [("tongue", NameShape.Instance)],
        untagged: null);

    [Theory]
    [InlineData("{zh: 甲, en: One}", "CG0105 at {zh:")]
    [InlineData("x", "CG0104 at x")]
    [InlineData("{by: [tongue]}", "CG0115 at [tongue")]
    [InlineData("{by: }", "CG0115 at nothing")]
    public void TryRead_WithoutATagThatIsKnown_IsRefused(string text, string expected) => FormReading.Refuses(Strict, text,
        expected);

    [Theory]
    [InlineData("{severity: {minor: 1}}", "CG0105", "points: a number, or {by: ")]
    [InlineData("many", "CG0104", "a number of 0 or more")]
    public void TryRead_WithoutATag_ExpectsWhatTheValueLooksLike(string points, string code, string expected)
    {
        var found = Assert.Single(
            SchemeLoader.Load(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(points: points)))).Diagnostics);

        Assert.Equal(code, found.Code);
        Assert.Contains($"; expected {expected}", found.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{by: sevrity, a: 1}", "did you mean 'severity'?")]
    [InlineData("{by: color, a: 1}", "expected one of: severity, level, amount, quantity, duration, record")]
    public void TryRead_UnknownTag_IsHintedAt(string points, string hint)
    {
        var found = SchemeLoader.Load(SmallScheme.With(SmallScheme.Indicators(SmallScheme.Deduction(
            points: points)))).Diagnostics;

        Assert.Equal(hint, Assert.Single(found).Hint?.English);
    }
}
