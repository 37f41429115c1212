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

    [Theory]
    [InlineData("jining", "可通过“信用中国(山东)”或“信用中国(山东济宁)”网站提出异议申请", "四(二)")]
    [InlineData("linyi", "可以向市公共信用信息平台、行业监管部门提出异议申请", "二(四)12")]
    [InlineData("lingyuan", "可通过“信用中国辽宁凌源”网站提交异议申请和证明材料", "第十六条")]
    [InlineData("hegang", "可通过信用中国（黑龙江）网站向省公共信用信息平台和行业监管部门提出异议申请", "三(五)1")]
    [InlineData("hegang-adopted", "可通过信用中国（黑龙江）网站向省公共信用信息平台和行业监管部门提出异议申请", "三(五)1")]
    [InlineData("wuzhong", null, null)]
    public void ObjectionProcedure_OfABundledScheme_IsInTheWordsOfItsSource(string id, string? words, string? article)
    {
        var scheme = BundledSchemes.Get(id);

        Assert.Equal(words, scheme.ObjectionProcedure?.Chinese);
        Assert.Equal(article, scheme.ObjectionOrigin?.Article);
    }

    [Theory]
    [InlineData("{workingDays: 5}", false, true)]
    [InlineData("{how: {zh: 书面提出, en: in writing}}", true, true)]
    [InlineData(null, false, false)]
    public void ObjectionOrigin_IsThatOfTheSection(string? section, bool hasProcedure, bool hasOrigin)
    {
        var scheme = Loading.Scheme(section is null ? SmallScheme.With() : SmallScheme.With($"objections: {section}"));

        Assert.Equal((hasProcedure, hasOrigin), (scheme.ObjectionProcedure is not null, scheme.ObjectionOrigin is not null));
    }
}
