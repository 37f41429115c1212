using System.Text.Json;

namespace CreditGrading.Cli.Tests.Commands;

public sealed class SchemesCommandTests
{
    [Fact]
    public void List_Bundled_ShowsIdVersionNameDaysAndGrades()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "list");

        var line = Assert.Single(result.OutputLines, line => line.Contains("│ jining ", StringComparison.Ordinal));
        Assert.Contains("2022-12-01", line, StringComparison.Ordinal);
        Assert.Contains("A+ A B C C- D D-", line, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Show_Json_HasWhatOthersReadFromIt()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "show", workspace.Write("city.yaml", TestScheme.Text), "--format", "json");

        using var json = JsonDocument.Parse(result.OutputBytes);
        var root = json.RootElement;
        Assert.Equal("sample", root.GetProperty("id").GetString());
        Assert.Equal("1.0", root.GetProperty("version").GetString());
        Assert.Equal("2022-01-01", root.GetProperty("inForce").GetProperty("firstDay").GetString());
        Assert.Equal("2023-12-31", root.GetProperty("inForce").GetProperty("lastDay").GetString());
        Assert.Equal(
            ["A+ trustworthy 0", "B minorDishonesty 1", "C seriousDishonesty 2"],
            root.GetProperty("grades").EnumerateArray().Select(grade =>
                $"{grade.GetProperty("grade").GetString()} {grade.GetProperty("category").GetString()} "
                    + $"{grade.GetProperty("rank").GetInt32()}"));
        Assert.Contains(
            "dormant",
            root.GetProperty("outcomes").EnumerateArray().Select(outcome => outcome.GetProperty("outcome").GetString()));
        var measure = root.GetProperty("measures")[0];
        Assert.Equal("绿色通道", measure.GetProperty("text").GetProperty("zh").GetString());
        Assert.Equal("incentive", measure.GetProperty("kind").GetString());
        Assert.Equal("plan 七", measure.GetProperty("cite").GetString());
        Assert.True(root.GetProperty("assumedCount").GetInt32() > 0);
        Assert.True(root.GetProperty("citedCount").GetInt32() > 0);
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("fingerprint").GetString());
        Assert.Contains("绿色通道", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Show_Text_IsReadable()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "show", workspace.Write("city.yaml", TestScheme.Text), "--lang", "zh");

        Assert.StartsWith("sample 1.0  示例方案\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("施行期间: 2022-01-01 – 2023-12-31\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("绿色通道", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_BundledId_IsFound()
    {
        using var workspace = new Workspace();

        var result = workspace.Run("schemes", "show", "jining", "--format", "json");

        Assert.Contains("\"id\": \"jining\"", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }
}
