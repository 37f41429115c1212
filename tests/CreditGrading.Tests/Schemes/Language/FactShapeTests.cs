using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class FactShapeTests
{
    private const string Head = "code: f, " + SmallScheme.Name;

    [Fact]
    public void TryRead_Number_HasItsRange()
    {
        var fact = FormReading.Sound(FactShape.Instance,
            $"{{{Head}, kind: number, better: higher, decimals: 2, atLeast: -1, atMost: 5, default: 0}}");

        Assert.Equal((FactKind.Number, FactOrder.Higher, 2), (fact.Kind, fact.Better.Value, fact.Decimals));
        Assert.Equal((-1m, 5m, "0"), (fact.Least?.Value, fact.Most?.Value, fact.Default?.Value));
    }

    [Fact]
    public void TryRead_NothingButWhatIsNeeded_HasNoDefault()
    {
        var fact = FormReading.Sound(FactShape.Instance, $"{{{Head}, kind: flag, better: none}}");

        Assert.Equal((null, null, 0), (fact.Default, fact.Least, fact.Decimals));
        Assert.Empty(fact.Values);
    }

    // What nobody told is taken to be so: that needs an origin as a number does.
    [Fact]
    public void TryRead_Default_IsAStatement() => Assert.Equal(
        1, FormReading.Read(FactShape.Instance,
            $"{{{Head}, kind: flag, better: none, default: false}}").Scope.Entry.AssumedCount);

    [Theory]
    [InlineData("kind: flag", "CG0102 at {code:")]
    [InlineData("better: none", "CG0102 at {code:")]
    [InlineData("kind: text, better: none", "CG0104 at text")]
    [InlineData("kind: flag, better: yes", "CG0104 at yes")]
    [InlineData("kind: number, better: none, decimals: 7", "CG0104 at 7")]
    [InlineData("kind: choice, better: none, values: a", "CG0104 at a")]
    public void TryRead_OtherMapping_IsRefused(string rest, string expected) =>
        FormReading.Refuses(FactShape.Instance, $"{{{Head}, {rest}}}", expected);
}
