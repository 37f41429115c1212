using System.Collections.Immutable;
using CreditGrading.Analysis.Cases;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;

namespace CreditGrading.Analysis;

/// <summary>The cases of a scheme (用例): facts and records, and the result that the author expects of each.</summary>
/// <remarks>
/// Immutable and safe for concurrent use. Deterministic: no file, clock, culture or network takes part. A file of cases stands
/// beside its scheme as <c>cases.yaml</c>.
/// </remarks>
/// <example>
/// <code>
/// var loaded = SchemeCases.Load(yaml, sourceName: "cases.yaml");
/// if (loaded.IsSuccess)
/// {
///     var failed = loaded.Cases.Run(scheme).Where(result => !result.Passed);
/// }
/// </code>
/// </example>
public sealed class SchemeCases
{
    private readonly CaseFile _file;

    private SchemeCases(CaseFile file)
    {
        _file = file;
    }

    /// <summary>The id of the scheme that the cases are about.</summary>
    public string SchemeId => _file.SchemeId;

    /// <summary>How many cases there are, at least one.</summary>
    public int Count => _file.Cases.Length;

    /// <summary>Loads cases from UTF-8.</summary>
    /// <param name="utf8">The text, with or without a byte-order mark; at most <see cref="SchemeLoader.MaxBytes"/>.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The cases, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sourceName"/> is null.</exception>
    public static SchemeCasesLoadResult Load(ReadOnlySpan<byte> utf8, string sourceName = "cases.yaml")
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        var bag = new DiagnosticBag(sourceName);
        return SchemeText.Decode(utf8, bag) is { } text ? Load(text, bag) : new(null, bag.ToImmutable());
    }

    /// <summary>Loads cases from text.</summary>
    /// <param name="text">The text; at most <see cref="SchemeLoader.MaxBytes"/> in UTF-8.</param>
    /// <param name="sourceName">The name that diagnostics give the text, usually its path.</param>
    /// <returns>The cases, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SchemeCasesLoadResult Load(string text, string sourceName = "cases.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sourceName);
        return Load(text, new DiagnosticBag(sourceName));
    }

    /// <summary>Grades every case under a scheme and compares what was found with what was expected.</summary>
    /// <param name="scheme">The scheme; one of another id than <see cref="SchemeId"/> fails every case.</param>
    /// <returns>A result for each case, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public ImmutableArray<CaseResult> Run(GradingScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var runner = new CaseRunner(Grader.Compile(scheme), _file.SchemeId);
        return [.. _file.Cases.Select(runner.Run)];
    }

    private static SchemeCasesLoadResult Load(string text, DiagnosticBag bag)
    {
        if (!SchemeText.Check(text, bag) || YamlReader.Read(text, bag) is not { } root)
        {
            return new(null, bag.ToImmutable());
        }

        if (DocumentKind.IsScheme(root))
        {
            bag.Report(DiagnosticCatalog.IsScheme, root.Position);
            return new(null, bag.ToImmutable());
        }

        var isRead = CaseFileShape.Instance.TryRead(root, BindingScope.Root(bag, CaseFileShape.Vocabulary), out var file);
        return new(isRead && !bag.HasErrors ? new SchemeCases(file!) : null, bag.ToImmutable());
    }
}
