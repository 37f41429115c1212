using CreditGrading.Analysis;

namespace CreditGrading.Tests.Analysis;

public sealed class CaseDifferenceTests
{
    [Fact]
    public void Text_Difference_NamesKeyExpectedAndFoundInBothLanguages()
    {
        var difference = new CaseDifference("asOf", new("施行期间内", "a day in force"), new("尚未施行", "not yet"));

        Assert.Equal("asOf: 应为 施行期间内，实为 尚未施行", difference.Text.Chinese);
        Assert.Equal("asOf: expected a day in force, found not yet", difference.Text.English);
        Assert.Equal(difference.Text.English, difference.ToString());
    }
}
