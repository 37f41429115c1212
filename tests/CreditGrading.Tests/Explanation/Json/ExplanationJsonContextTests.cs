using System.Text.Json;
using CreditGrading.Explanation.Json;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Explanation.Json;

public sealed class ExplanationJsonContextTests
{
    // Where this fails the members have changed: the text for the file is then in artifacts/schema.
    [Fact]
    public void Members_AreThoseOfThePublishedSchema()
    {
        var generated = ExplanationSchema.Generate();
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "schema")).FullName;
        File.WriteAllText(Path.Combine(folder, $"explanation.net{Environment.Version.Major}.schema.json"), generated);

        var published = File.ReadAllText(Repository.PathOf("schemes", "explanation.schema.json")).ReplaceLineEndings("\n");

        Assert.Equal(published, generated);
    }

    [Theory]
    [InlineData(Category.Trustworthy, "\"trustworthy\"")]
    [InlineData(Category.MinorDishonesty, "\"minorDishonesty\"")]
    [InlineData(Category.GeneralDishonesty, "\"generalDishonesty\"")]
    [InlineData(Category.SeriousDishonesty, "\"seriousDishonesty\"")]
    public void Category_IsAWordOfTheCommandLine(Category category, string expected) => Assert.Equal(
        expected, JsonSerializer.Serialize(category, ExplanationJsonContext.Indented.GetTypeInfo(typeof(Category))!));

    [Theory]
    [InlineData("1000", "1000")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Number_IsWrittenInFull(string number, string expected) => Assert.Equal(
        expected,
        JsonSerializer.Serialize(
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            ExplanationJsonContext.Indented.GetTypeInfo(typeof(decimal))!));
}
