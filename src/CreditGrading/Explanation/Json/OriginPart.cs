namespace CreditGrading.Explanation.Json;

/// <summary>Where something comes from: a document with its article, or the reason of an assumption.</summary>
[Meaning("依据：文件及条款，或者假定的理由", "an origin: an article of a source, or why it was assumed")]
internal sealed record OriginPart
{
    [Meaning("文件在方案中的代号；有出处时才有", "the id by which the scheme cites the document; only where one states it")]
    public string? Source { get; init; }

    [Meaning("文件标题", "the title of the document")]
    public string? Title { get; init; }

    [Meaning("条款", "the article of the document")]
    public string? Article { get; init; }

    [Meaning("无依据而假定的理由；没有出处时才有", "why it was assumed; only where no document states it")]
    public string? Assumed { get; init; }
}
