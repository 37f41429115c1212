using CreditGrading.Schemes;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes;

public sealed class InForceTextTests
{
    [Fact]
    public void Of_SchemeWithoutLastDay_NamesTheFirst()
    {
        var text = InForceText.Of(Loading.Scheme(VersionText.Of(firstDay: "2020-01-01")));

        Assert.Equal(("自2020-01-01起", "from 2020-01-01"), (text.Chinese, text.English));
    }

    [Fact]
    public void Of_SchemeWithLastDay_NamesBoth()
    {
        var text = InForceText.Of(Loading.Scheme(VersionText.Of(firstDay: "2020-01-01", lastDay: "2021-12-31")));

        Assert.Equal(("2020-01-01至2021-12-31", "from 2020-01-01 to 2021-12-31"), (text.Chinese, text.English));
    }
}
