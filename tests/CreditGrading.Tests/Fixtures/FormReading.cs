using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Tests.Schemes.Yaml;

namespace CreditGrading.Tests.Fixtures;

/// <summary>What reading one value by a form of the scheme language gave.</summary>
internal sealed record FormReading<T>(bool IsRead, T? Value, IReadOnlyList<string> Found, BindingScope Scope);

/// <summary>Reads single values by the forms of the scheme language.</summary>
internal static class FormReading
{
    /// <summary>Reads a value, as it stands behind a key of a mapping whose figures are assumed.</summary>
    public static FormReading<T> Read<T>(Form<T> form, string text)
    {
        var yaml = "key: " + text;
        var bag = new DiagnosticBag("a.yaml");
        var scope = BindingScope.Root(bag, Vocabulary.OfSchemes);
        scope.State(null, "an example", null);
        var isRead = form.TryRead(YamlText.ReadClean(yaml).Entries[0].Value, scope, out var value);
        return new(isRead, value, Findings.Of(bag.ToImmutable(), yaml), scope);
    }

    /// <summary>Reads a sound value.</summary>
    public static T Sound<T>(Form<T> form, string text)
    {
        var reading = Read(form, text);
        Assert.Empty(reading.Found);
        Assert.True(reading.IsRead);
        return reading.Value!;
    }

    /// <summary>Holds that a value is refused with these findings.</summary>
    public static void Refuses<T>(Form<T> form, string text, params string[] expected)
    {
        var reading = Read(form, text);
        Assert.Equal(expected, reading.Found);
        Assert.False(reading.IsRead);
    }
}
