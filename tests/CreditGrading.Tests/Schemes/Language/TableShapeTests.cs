using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Language;

public sealed class TableShapeTests
{
    [Fact]
    public void TryRead_Rows_AreAllKeysButThoseOfTheShape()
    {
        var table = Assert.IsType<TablePoints>(
            FormReading.Sound(PointsForms.Any, "{by: severity, minor: 1, note: a remark, assumed: an example, serious: 3}"));

        Assert.Equal(["minor", "serious"], table.Rows.Select(row => row.Code.Value));
    }

    [Theory]
    [InlineData("{by: severity}", "CG0116 at {by:")]
    [InlineData("{by: severity, note: none}", "CG0116 at {by:")]
    [InlineData("{by: severity, minor: some}", "CG0104 at some")]
    [InlineData("{by: severity, minor: 1, serious: }", "CG0103 at nothing")]
    public void TryRead_OtherTable_IsRefused(string text, string expected) => FormReading.Refuses(PointsForms.Any, text,
        expected);
}
