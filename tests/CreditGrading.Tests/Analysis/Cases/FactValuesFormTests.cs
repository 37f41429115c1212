using CreditGrading.Analysis.Cases;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Analysis.Cases;

public sealed class FactValuesFormTests
{
    [Fact]
    public void TryRead_Values_AreKeptAsText()
    {
        var facts = FormReading.Sound(FactValuesForm.Instance, "{suspended: true, staff: 012, 等级: 优}");

        Assert.Equal(new Dictionary<string, FactValue> { ["suspended"] = "true", ["staff"] = "012", ["等级"] = "优" },
            facts.ToDictionary());
    }

    [Theory]
    [InlineData("suspended", "CG0104 at suspended")]
    [InlineData("{suspended: [true]}", "CG0106 at [true")]
    [InlineData("{'a b': 1}", "CG0104 at 'a")]
    public void TryRead_AnythingElse_IsRefused(string text, string expected) => FormReading.Refuses(FactValuesForm.Instance, text,
        expected);

    [Fact]
    public void TryRead_SeveralFaults_AreAllReported() =>
        FormReading.Refuses(FactValuesForm.Instance, "{a: [1], b: 2, c: [3]}", "CG0106 at [1", "CG0106 at [3");
}
