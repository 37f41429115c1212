using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CreditGrading.Tests.Conventions;

/// <summary>The public surface is what was agreed on: small, sealed, without setters.</summary>
public sealed class PublicApiTests
{
    private static readonly Type[] Types = [.. typeof(Grader).Assembly.GetExportedTypes().OrderBy(type => type.FullName,
        StringComparer.Ordinal)];

    [Fact]
    public void PublicApi_IsTheApprovedOne() => Approved.Verify("Conventions/PublicApi.approved.txt", Describe());

    [Fact]
    public void RootNamespace_HasAtMostFortyTypes() =>
        Assert.InRange(Types.Count(type => type.Namespace == "CreditGrading"), 1, 40);

    [Fact]
    public void Namespaces_HaveAtMostSixtyTypes_BesideTheExtensionsOfServices() =>
        Assert.InRange(Types.Count(type => type.Namespace!.StartsWith("CreditGrading", StringComparison.Ordinal)), 1, 60);

    [Fact]
    public void Classes_AreSealedOrStatic() => Assert.DoesNotContain(Types, type => type.IsClass && !type.IsSealed);

    [Fact]
    public void Properties_HaveNoSetters_ButInitOnes() => Assert.Empty(
        from type in Types
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.DeclaredOnly)
        let setter = property.GetSetMethod()
        where setter is not null && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Signatures_NameNoTypeOfTheYamlLibrary() => Assert.DoesNotContain("YamlDotNet", Describe(),
        StringComparison.Ordinal);

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
                | BindingFlags.DeclaredOnly;
            foreach (var member in type.GetMembers(Flags).Select(Describe).OfType<string>().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : "sealed class";

    private static string? Describe(MemberInfo member) => member switch
    {
        _ when member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null && member is MethodBase => null,
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo field when field.DeclaringType!.IsEnum =>
            $"{field.Name} = {Convert.ToInt32(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}",
        FieldInfo field => $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        PropertyInfo property =>
            $"{Name(property.PropertyType)} {property.Name} {{ get; {(property.GetSetMethod() is null ? "" : "init; ")}}}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : "")}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
