using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CreditGrading.Json;

namespace CreditGrading.Tests.Json;

public sealed class GradingJsonContextTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "CreditGrading", "Json", "README.md"));

    [Theory]
    [InlineData(DiagnosticSeverity.Info, "\"info\"")]
    [InlineData(DiagnosticSeverity.Warning, "\"warning\"")]
    [InlineData(DiagnosticSeverity.Error, "\"error\"")]
    public void Severity_IsAWord(DiagnosticSeverity severity, string expected) => Assert.Equal(
        expected, JsonSerializer.Serialize(severity, GradingJsonContext.Fixed.GetTypeInfo(typeof(DiagnosticSeverity))!));

    [Fact]
    public void Readme_NamesEveryMember()
    {
        var names = SubjectMembers.Table.Names
            .Concat(RecordMembers.Table.Names)
            .Concat(MembersOf(GradingJsonContext.Fixed.ResultRoot, []))
            .Concat(MembersOf(GradingJsonContext.Fixed.DiagnosticRoot, []));

        Assert.All(names, name => Assert.Contains($"`{name}`", Readme, StringComparison.Ordinal));
    }

    /// <summary>The members of a type and of the types in it.</summary>
    private static IEnumerable<string> MembersOf(JsonTypeInfo info, HashSet<Type> seen) => !seen.Add(info.Type)
        ? []
        : info.Properties.SelectMany(property => MembersOf(InfoOf(property.PropertyType), seen).Prepend(property.Name))
            .Concat(ElementOf(info) is { } element ? MembersOf(InfoOf(element), seen) : []);

    private static Type? ElementOf(JsonTypeInfo info) =>
        info.Kind == JsonTypeInfoKind.Enumerable ? info.Type.GetGenericArguments()[0] : null;

    private static JsonTypeInfo InfoOf(Type type) => GradingJsonContext.Fixed.GetTypeInfo(type)!;
}
