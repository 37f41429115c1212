using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>A block of a document in both languages. Its texts are plain; whoever writes them out makes them safe.</summary>
internal abstract record DocumentBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title, 2 for a section.</param>
/// <param name="Text">Its words.</param>
internal sealed record HeadingBlock(int Level, LocalizedText Text) : DocumentBlock;

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(LocalizedText Text) : DocumentBlock;

/// <summary>
/// A list, entry below entry. The first is of level 0; those of a deeper level belong to the last entry above them, one level
/// higher.
/// </summary>
internal sealed record ListBlock(ImmutableArray<ListEntry> Entries) : DocumentBlock;

/// <summary>An entry of a list.</summary>
internal readonly record struct ListEntry(int Level, LocalizedText Text);

/// <summary>A table: every row has as many cells as there are headers.</summary>
internal sealed record TableBlock(ImmutableArray<LocalizedText> Headers, ImmutableArray<ImmutableArray<LocalizedText>> Rows)
    : DocumentBlock;
