using CreditGrading.Explanation;

namespace CreditGrading.Tests.Explanation;

public sealed class PlainTextDocumentTests
{
    [Fact]
    public void Write_Row_PutsCellsBehindTheirHeaders() => Assert.Equal(
        "  - R1; points: -5; source: plan\n  - R2; source: plan\n",
        PlainTextDocument.Write(
            [new TableBlock([Same("record"), Same("points"), Same("source")],
                [[Same("R1"), Same("-5"), Same("plan")], [Same("R2"), Same(""), Same("plan")]])],
            MessageLanguage.English));

    [Fact]
    public void Write_RowOfTwo_IsANameAndItsValue() => Assert.Equal(
        "  - 合计：5\n", PlainTextDocument.Write([new TableBlock([Same("构成"), Same("分值")], [[Same("合计"), Same("5")]])],
            MessageLanguage.Chinese));

    [Fact]
    public void Write_TextOverSeveralLines_IsOnOne() => Assert.Equal(
        "a b\n", PlainTextDocument.Write([new ParagraphBlock(Same("a\n  b"))], MessageLanguage.English));

    private static LocalizedText Same(string text) => new(text, text);
}
