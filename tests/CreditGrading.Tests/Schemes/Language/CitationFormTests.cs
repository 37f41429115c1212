using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class CitationFormTests
{
    [Theory]
    [InlineData("plan 二(三)", "plan", "二(三)")]
    [InlineData("plan  art. 5 ", "plan", "art. 5")]
    [InlineData("1号 第一条 第二款", "1号", "第一条 第二款")]
    public void TryRead_SourceAndArticle_AreSplitAtTheFirstSpace(string text, string source, string article)
    {
        var citation = FormReading.Sound(CitationForm.Instance, text);

        Assert.Equal((source, article), (citation.SourceId.Value, citation.Article));
    }

    [Theory]
    [InlineData("plan", "CG0104 at plan")]
    [InlineData("'plan '", "CG0104 at 'plan")]
    [InlineData("' 二(三)'", "CG0104 at '")]
    [InlineData("\"plan a\\nb\"", "CG0104 at \"plan")]
    [InlineData("", "CG0103 at nothing")]
    [InlineData("[plan, 二]", "CG0106 at [plan")]
    public void TryRead_OneOfThemMissing_IsRefused(string text, string expected) => FormReading.Refuses(CitationForm.Instance,
        text, expected);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void TryRead_LongArticle_IsLimited(int length, bool isRead) =>
        Assert.Equal(isRead, FormReading.Read(CitationForm.Instance, "plan " + new string('条', length)).IsRead);
}
