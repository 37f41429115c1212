using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests;

public sealed class GradingSchemeTests
{
    [Theory]
    [InlineData("{firstDay: 2020-01-01, lastDay: 2020-12-31}", 2019, 12, 31, false)]
    [InlineData("{firstDay: 2020-01-01, lastDay: 2020-12-31}", 2020, 1, 1, true)]
    [InlineData("{firstDay: 2020-01-01, lastDay: 2020-12-31}", 2020, 12, 31, true)]
    [InlineData("{firstDay: 2020-01-01, lastDay: 2020-12-31}", 2021, 1, 1, false)]
    [InlineData("{firstDay: 2020-01-01}", 9000, 12, 31, true)]
    public void IsInForceOn_Day_IncludesBothEnds(string days, int year, int month, int day, bool expected) =>
        Assert.Equal(expected, Loading.Scheme(SmallScheme.With($"inForce: {days}")).IsInForceOn(new LocalDate(year, month, day)));
}
