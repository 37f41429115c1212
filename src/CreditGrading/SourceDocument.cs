namespace CreditGrading;

/// <summary>A document that a scheme cites.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record SourceDocument
{
    internal SourceDocument(string id, string title, string? authority, string? number, LocalDate? date)
    {
        Id = id;
        Title = title;
        Authority = authority;
        Number = number;
        Date = date;
    }

    /// <summary>The name by which the scheme cites it.</summary>
    public string Id { get; }

    /// <summary>The document's title, in its own language.</summary>
    public string Title { get; }

    /// <summary>The issuing authority (发布机关), where stated.</summary>
    public string? Authority { get; }

    /// <summary>The document number (文号), where it has one.</summary>
    public string? Number { get; }

    /// <summary>The document's date, where stated.</summary>
    public LocalDate? Date { get; }
}
