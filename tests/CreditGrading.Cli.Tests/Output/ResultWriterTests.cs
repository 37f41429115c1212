using System.Text.Json;
using CreditGrading.Cli.Output;
using NodaTime;

namespace CreditGrading.Cli.Tests.Output;

public sealed class ResultWriterTests
{
    private const string Header = "subject_id,scheme,version,as_of,outcome,score,grade,category,measures,assumed,reason\n";

    private static readonly ResultRow Graded = new()
    {
        SubjectId = "S,1",
        SchemeId = "sample",
        SchemeVersion = "1.0",
        AsOf = new LocalDate(2023, 3, 31),
        Outcome = GradingOutcome.Graded,
        Score = -20.50m,
        Grade = "-",
        Category = Category.MinorDishonesty,
        Measures = ["fast-lane", "fewer-checks"],
        UsesAssumed = true,
        Reasons =
        [
            new ReasonRow(ReasonKind.Ruling, "CG0522", new LocalizedText("最高不超过C", "not better than C")),
            new ReasonRow(ReasonKind.Note, "CG0502", new LocalizedText("不在“施行”期间", "out of \"force\"")),
        ],
    };

    private static readonly ResultRow Rejected = new()
    {
        SubjectId = "=S2",
        SchemeId = "sample",
        SchemeVersion = "1.0",
        AsOf = new LocalDate(2023, 3, 31),
        Outcome = GradingOutcome.Rejected,
        Reasons = [new ReasonRow(ReasonKind.Fault, "CG0401", new LocalizedText("无", "-nothing"))],
    };

    [Fact]
    public void Csv_Rows_HaveTheColumnsAndQuotesOfRfc4180()
    {
        var text = Encoding.UTF8.GetString(
            Write(stream => new CsvResultWriter(stream, MessageLanguage.English, isForExcel: false)));

        Assert.Equal(
            Header
            + "\"S,1\",sample,1.0,2023-03-31,graded,-20.5,-,minorDishonesty,fast-lane;fewer-checks,true,"
            + "\"not better than C; out of \"\"force\"\"\"\n"
            + "=S2,sample,1.0,2023-03-31,rejected,,,,,false,-nothing\n",
            text);
    }

    [Fact]
    public void Csv_Chinese_GivesTheReasonsInChinese()
    {
        var text = Encoding.UTF8.GetString(
            Write(stream => new CsvResultWriter(stream, MessageLanguage.Chinese, isForExcel: false)));

        Assert.Contains(",true,最高不超过C; 不在“施行”期间\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_Excel_HasAMarkAndGuardsTextsButNotNumbers()
    {
        var bytes = Write(stream => new CsvResultWriter(stream, MessageLanguage.English, isForExcel: true));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Contains(",graded,-20.5,'-,minorDishonesty,", text, StringComparison.Ordinal);
        Assert.Contains("\n'=S2,sample,", text, StringComparison.Ordinal);
        Assert.Contains(",false,'-nothing\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLines_Rows_AreOneObjectALine()
    {
        var text = Encoding.UTF8.GetString(Write(stream => new JsonLinesResultWriter(stream, MessageLanguage.Chinese)));

        Assert.Equal(
            "{\"subject_id\":\"S,1\",\"scheme\":\"sample\",\"version\":\"1.0\",\"as_of\":\"2023-03-31\",\"outcome\":\"graded\","
            + "\"score\":-20.5,\"grade\":\"-\",\"category\":\"minorDishonesty\",\"measures\":[\"fast-lane\",\"fewer-checks\"],"
            + "\"assumed\":true,\"reasons\":[{\"kind\":\"ruling\",\"code\":\"CG0522\",\"text\":\"最高不超过C\"},"
            + "{\"kind\":\"note\",\"code\":\"CG0502\",\"text\":\"不在“施行”期间\"}]}\n"
            + "{\"subject_id\":\"=S2\",\"scheme\":\"sample\",\"version\":\"1.0\",\"as_of\":\"2023-03-31\","
            + "\"outcome\":\"rejected\",\"score\":null,\"grade\":null,\"category\":null,\"measures\":[],\"assumed\":false,"
            + "\"reasons\":[{\"kind\":\"fault\",\"code\":\"CG0401\",\"text\":\"无\"}]}\n",
            text);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Table_Rows_AreAllShown()
    {
        var text = Encoding.UTF8.GetString(Write(stream => new TableResultWriter(stream, 500, MessageLanguage.English)));

        Assert.Contains(
            "│ S,1        │ sample 1.0 │ 2023-03-31 │ graded   │ -20.5 │ -     │ minorDishonesty │",
            text,
            StringComparison.Ordinal);
        Assert.Contains("│ =S2 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+A", "'+A")]
    [InlineData("-", "'-")]
    [InlineData("@x", "'@x")]
    [InlineData("A+", "A+")]
    [InlineData("", "")]
    public void Protect_Text_IsGuardedAtItsStartOnly(string text, string expected) => Assert.Equal(
        expected, ExcelGuard.Protect(text));

    private static byte[] Write(Func<Stream, IResultWriter> open)
    {
        using var stream = new MemoryStream();
        using (var writer = open(stream))
        {
            writer.Write(Graded);
            writer.Write(Rejected);
            writer.Complete();
        }

        return stream.ToArray();
    }
}
