using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class SourcesFormTests
{
    [Fact]
    public void TryRead_Sources_AreInTheirOrder()
    {
        var sources = FormReading.Sound(SourcesForm.Instance,
            "{plan: {title: 方案, authority: 发展改革委, number: 1号, date: 2020-01-01, url: a}, act: {title: 办法}}");

        Assert.Equal(["plan 方案 2020", "act 办法 "], sources.Select(source => $"{source.Id} {source.Title} {source.Date?.Year}"));
    }

    [Theory]
    [InlineData("[plan]", "CG0106 at [plan")]
    [InlineData("{plan: 方案}", "CG0104 at 方案")]
    [InlineData("{plan: {number: 1号}}", "CG0102 at {number:")]
    [InlineData("{'the plan': {title: 方案}}", "CG0104 at 'the")]
    [InlineData("{plan: {title: 方案, date: 2020}}", "CG0104 at 2020")]
    public void TryRead_OtherValue_IsReported(string text, string expected) => Assert.Equal([expected],
        FormReading.Read(SourcesForm.Instance, text).Found);

    // The document's date describes; it is no figure of the scheme.
    [Fact]
    public void TryRead_Sources_StateNothing() =>
        Assert.Equal(0, FormReading.Read(SourcesForm.Instance, "{plan: {title: 方案, date: 2020-01-01}}").Scope.Entry.AssumedCount);
}
