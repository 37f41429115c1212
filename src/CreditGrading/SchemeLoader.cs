using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Checks;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading;

/// <summary>Loads grading schemes from YAML.</summary>
/// <remarks>Safe for concurrent use. Deterministic: no file, clock, culture or network takes part.</remarks>
public static class SchemeLoader
{
    /// <summary>The largest text that is read, in bytes of UTF-8.</summary>
    public const int MaxBytes = SchemeText.MaxBytes;

    /// <summary>Loads a scheme from UTF-8.</summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The scheme, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    public static SchemeLoadResult Load(ReadOnlySpan<byte> utf8, string sourceName = "scheme.yaml")
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        var bag = new DiagnosticBag(sourceName);
        return SchemeText.Decode(utf8, bag) is { } text ? Load(text, bag) : new(null, bag.ToImmutable());
    }

    /// <summary>Loads a scheme from text.</summary>
    /// <param name="text">The text; at most <see cref="MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The scheme, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SchemeLoadResult Load(string text, string sourceName = "scheme.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sourceName);
        return Load(text, new DiagnosticBag(sourceName));
    }

    /// <summary>Loads a scheme from UTF-8, or throws.</summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    /// <exception cref="SchemeException">The scheme is refused.</exception>
    public static GradingScheme LoadOrThrow(ReadOnlySpan<byte> utf8, string sourceName = "scheme.yaml") => OrThrow(Load(utf8,
        sourceName));

    /// <summary>Loads a scheme from text, or throws.</summary>
    /// <param name="text">The text; at most <see cref="MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SchemeException">The scheme is refused.</exception>
    public static GradingScheme LoadOrThrow(string text, string sourceName = "scheme.yaml") => OrThrow(Load(text, sourceName));

    private static SchemeLoadResult Load(string text, DiagnosticBag bag)
    {
        if (!SchemeText.Check(text, bag) || YamlReader.Read(text, bag) is not { } root)
        {
            return new(null, bag.ToImmutable());
        }

        if (DocumentKind.IsFileOfCases(root))
        {
            bag.Report(DiagnosticCatalog.IsFileOfCases, root.Position);
            return new(null, bag.ToImmutable());
        }

        var bound = SchemeBinder.Bind(root, bag, out var names);
        SchemeChecker.Check(bound, names, bag);
        if (bag.HasErrors)
        {
            return new(null, bag.ToImmutable());
        }

        var canonicalText = CanonicalText.Of(root);
        var scheme = SchemeFacade.Create(bound, canonicalText, CanonicalText.FingerprintOf(canonicalText));
        return new(scheme, bag.ToImmutable());
    }

    private static GradingScheme OrThrow(SchemeLoadResult result) =>
        result.IsSuccess ? result.Scheme : throw new SchemeException(result.Diagnostics);
}
