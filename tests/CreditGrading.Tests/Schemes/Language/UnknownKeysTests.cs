using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Schemes.Yaml;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class UnknownKeysTests
{
    [Theory]
    [InlineData("{years: 1}", false, "")]
    [InlineData("{yaers: 1}", true, "years")]
    [InlineData("{years:1}", true, "years")]
    [InlineData("{zzzzzz: 1}", true, "")]
    public void Report_KeysOfAPeriod_TellsWhatTheyWereTakenFor(string text, bool expected, string suggested)
    {
        var bag = new DiagnosticBag("a.yaml");
        var unknown = new UnknownKeys(
            YamlText.ReadClean(text), PeriodShape.Instance, BindingScope.Root(bag, Vocabulary.OfSchemes));

        Assert.Equal(expected, unknown.Report());
        Assert.Equal(suggested, string.Join(' ', unknown.Suggested));
        Assert.Equal(expected, bag.HasErrors);
    }
}
