using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class ChoiceFormTests
{
    private static readonly ChoiceForm<int> Form = new("周期", "a cycle", ("year", 12), ("quarter", 3));

    [Theory]
    [InlineData("quarter")]
    [InlineData("'quarter'")]
    [InlineData("\"quarter\"")]
    public void TryRead_Word_IsItsValueHoweverQuoted(string text) => Assert.Equal(3, FormReading.Sound(Form, text));

    [Theory]
    [InlineData("Quarter", "CG0104 at Quarter")]
    [InlineData("''", "CG0104 at ''")]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("[quarter]", "CG0106 at [quarter")]
    [InlineData("{quarter: 1}", "CG0105 at {quarter:")]
    public void TryRead_AnythingElse_IsRefused(string text, string expected) => FormReading.Refuses(Form, text, expected);

    [Fact]
    public void TryRead_NearWord_IsHintedAt()
    {
        var found = SchemeLoader.Load(SmallScheme.With("evaluation: {every: quater}")).Diagnostics;

        Assert.Equal("did you mean 'quarter'?", Assert.Single(found).Hint?.English);
    }

    [Fact]
    public void Expected_Words_AreListed() => Assert.Equal(new LocalizedText("周期（year | quarter）", "a cycle (year | quarter)"),
        Form.Expected);
}
