using System.Collections.Immutable;

namespace CreditGrading.Explanation;

/// <summary>Puts a document together, block below block. What is empty is left out.</summary>
internal sealed class DocumentBuilder
{
    private readonly ImmutableArray<DocumentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
    private readonly ImmutableArray<ListEntry>.Builder _entries = ImmutableArray.CreateBuilder<ListEntry>();

    public void Title(LocalizedText text) => Add(new HeadingBlock(1, text));

    public void Section(LocalizedText text) => Add(new HeadingBlock(2, text));

    public void Paragraph(LocalizedText text) => Add(new ParagraphBlock(text));

    public void Entry(LocalizedText text, int level = 0) => _entries.Add(new(level, text));

    public void Table(ImmutableArray<LocalizedText> headers, IEnumerable<ImmutableArray<LocalizedText>> rows) =>
        Add(new TableBlock(headers, [.. rows]));

    /// <summary>The document; a section that came out empty has no heading.</summary>
    public ImmutableArray<DocumentBlock> Build()
    {
        EndList();
        var document = ImmutableArray.CreateBuilder<DocumentBlock>();
        for (var i = 0; i < _blocks.Count; i++)
        {
            var isEmptySection = _blocks[i] is HeadingBlock { Level: 2 }
                && (i + 1 == _blocks.Count || _blocks[i + 1] is HeadingBlock);
            if (!isEmptySection)
            {
                document.Add(_blocks[i]);
            }
        }

        return document.ToImmutable();
    }

    private void Add(DocumentBlock block)
    {
        EndList();
        if (block is not TableBlock { Rows.IsEmpty: true })
        {
            _blocks.Add(block);
        }
    }

    private void EndList()
    {
        if (_entries.Count > 0)
        {
            _blocks.Add(new ListBlock(_entries.ToImmutable()));
            _entries.Clear();
        }
    }
}
