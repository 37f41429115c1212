using CreditGrading.Cli.Csv;

namespace CreditGrading.Cli.Tests.Csv;

public sealed class CsvDocumentTests
{
    [Fact]
    public void ReadRows_QuotedCommaQuoteAndLineBreak_AreParts_OfTheValue()
    {
        var row = Assert.Single(Read("\"a,b\",\"say \"\"x\"\"\",\"one\r\ntwo\",\"\"\r\n"));

        Assert.Equal(["a,b", "say \"x\"", "one\r\ntwo", ""], row.Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d\r")]
    [InlineData("a,b\nc,d")]
    public void ReadRows_AnyLineEnd_GivesSameRowsAndPlaces(string text)
    {
        var cells = Read(text).SelectMany(row => row.Cells).Select(cell => $"{cell.Text}@{cell.Start}");

        Assert.Equal(["a@1,1", "b@1,3", "c@2,1", "d@2,3"], cells);
    }

    [Fact]
    public void ReadRows_BlankLines_AreLeftOutAndCounted()
    {
        var rows = Read("\n\r\na\n\n\nb\r\n\r\n");

        Assert.Equal(["a@3,1", "b@6,1"], rows.Select(row => $"{row.Cells[0].Text}@{row.Cells[0].Start}"));
    }

    [Fact]
    public void ReadRows_LineBreakInAnEarlierRow_CountsPhysicalLines()
    {
        var rows = Read("a,\"1\r\n2\n3\",b\r\nc,d\r\n");

        Assert.Equal(
            ["a@1,1", "1\r\n2\n3@1,3", "b@3,4", "c@4,1", "d@4,3"],
            rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Text}@{cell.Start}"));
    }

    [Fact]
    public void ReadRows_ChineseCharacters_CountAsOneColumnEach()
    {
        var row = Assert.Single(Read("主体,指标\n"));

        Assert.Equal("1,4", row.Cells[1].Start.ToString());
    }

    [Fact]
    public void ReadRows_EmptyText_HasNoRows() => Assert.Empty(Read(""));

    [Fact]
    public void ReadRows_TrailingComma_IsAnEmptyCell() => Assert.Equal(3, Assert.Single(Read("a,b,")).Cells.Length);

    [Theory]
    [InlineData("a\"b,c\n")]
    [InlineData("\"a\"b,c\n")]
    [InlineData("\"a\" ,c\n")]
    public void ReadRows_QuoteWhereNoneMayBe_MarksTheCellOnly(string text)
    {
        var row = Assert.Single(Read(text));

        Assert.Equal([CsvCellState.Malformed, CsvCellState.Sound], row.Cells.Select(cell => cell.State));
        Assert.Equal("c", row.Cells[1].Text);
    }

    [Fact]
    public void ReadRows_UnclosedQuote_NamesTheLineWhereItOpens()
    {
        var messages = Documents.ShowFailure(() => Read("a,b\n1,\"2\n3,4\n5,6\n"), ExitCode.CannotRun);

        Assert.Equal(
            ["file.csv(2,3): error CG0614: the quote that opens here is never closed, so the rows after it cannot be read"],
            messages);
    }

    [Fact]
    public void ReadRows_QuoteAtTheVeryEnd_IsUnclosed()
    {
        var messages = Documents.ShowFailure(() => Read("a,\""), ExitCode.CannotRun);

        Assert.Equal(
            ["file.csv(1,3): error CG0614: the quote that opens here is never closed, so the rows after it cannot be read"],
            messages);
    }

    [Fact]
    public void ReadRows_MissingQuoteClosedByThatOfALaterRow_HidesRows()
    {
        var messages = Documents.ShowFailure(() => Read("a,b\n1,\"2\n3,\"4\"\n"), ExitCode.CannotRun);

        Assert.Equal(
            ["file.csv(2,3): error CG0615: the quotes here are wrong and may hide rows; a value with a quote is quoted "
                + "as a whole, and the quote inside it doubled"],
            messages);
    }

    [Fact]
    public void ReadRows_LongerThanTheBuffer_KeepsItsPlaces()
    {
        var text = string.Concat(Enumerable.Repeat("subject,\"a, \"\"b\"\"\",2022-01-01\r\n", 5_000));

        var rows = Read(text);

        Assert.Equal(5_000, rows.Count);
        Assert.All(rows, row => Assert.Equal(["subject", "a, \"b\"", "2022-01-01"], row.Cells.Select(cell => cell.Text)));
        Assert.Equal("5000,20", rows[^1].Cells[2].Start.ToString());
    }

    [Fact]
    public void PositionOf_CellOfARow_IsThatOfReading()
    {
        var document = new CsvDocument("file.csv", "a,b\n\"1\n2\",\"x\"\n");
        var row = document.ReadRows().Last();

        Assert.Equal("3,4", document.PositionOf(row.Place, 1).ToString());
        Assert.Equal("2,1", document.PositionOf(row.Place, 7).ToString());
    }

    private static List<CsvRow> Read(string text) => [.. new CsvDocument("file.csv", text).ReadRows()];
}
