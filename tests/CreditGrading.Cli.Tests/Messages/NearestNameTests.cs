using CreditGrading.Cli.Messages;

namespace CreditGrading.Cli.Tests.Messages;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("ocurred_on", "occurred_on")]
    [InlineData("Occurred_On", "occurred_on")]
    [InlineData("expires_of", "expires_on")]
    [InlineData("acts", "act")]
    public void Find_FewEdits_IsTheNearest(string word, string expected) =>
        Assert.Equal(expected, NearestName.Find(word, ["occurred_on", "expires_on", "act", "unit"]));

    [Theory]
    [InlineData("主体")]
    [InlineData("something")]
    [InlineData("")]
    public void Find_ManyEdits_IsNothing(string word) => Assert.Null(NearestName.Find(word, ["occurred_on", "act"]));
}
