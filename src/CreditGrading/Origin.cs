using System.Diagnostics.CodeAnalysis;

namespace CreditGrading;

/// <summary>Where a figure or a rule comes from: an article of a source, or an assumption with its reason.</summary>
/// <remarks>Immutable and safe for concurrent use. Exactly one of the two is set.</remarks>
public sealed record Origin
{
    private Origin(SourceDocument? source, string? article, string? assumption)
    {
        Source = source;
        Article = article;
        Assumption = assumption;
    }

    /// <summary>Whether no source states it.</summary>
    [MemberNotNullWhen(true, nameof(Assumption))]
    [MemberNotNullWhen(false, nameof(Source), nameof(Article))]
    public bool IsAssumed => Assumption is not null;

    /// <summary>The document, where one states it.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The article (条款) of that document, as the scheme writes it, for example <c>二(三)</c>.</summary>
    public string? Article { get; }

    /// <summary>Why the scheme's author assumed it, where no source states it.</summary>
    public string? Assumption { get; }

    /// <summary>Gives the origin in one line.</summary>
    /// <returns>Title and article, or <c>assumed:</c> and the reason.</returns>
    public override string ToString() => IsAssumed ? $"assumed: {Assumption}" : $"{Source.Title} {Article}";

    internal static Origin Cited(SourceDocument source, string article) => new(source, article, null);

    internal static Origin Assumed(string reason) => new(null, null, reason);
}
