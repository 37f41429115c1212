using CreditGrading.Internal;
using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Receipts;

public sealed class GradingReceiptTests
{
    [Fact]
    public void Issue_UnderABundledScheme_GivesTheApprovedBytes()
    {
        var subject = new CreditSubject("91370800MA3EXAMPL1", "enterprise")
        {
            Records =
            [
                new() { Indicator = "administrative-fine", RecordId = "R0001", OccurredOn = new(2022, 9, 1),
                    EffectiveOn = new(2022, 9, 12), Amount = 2000m, KnownOn = new(2022, 9, 20) },
                new() { Indicator = "honor-award", OccurredOn = new(2022, 10, 8), PublishedOn = new(2022, 10, 8),
                    Level = "province" },
            ],
        };

        var receipt = GradingReceipt.Issue(Grader.Compile(BundledSchemes.Get("jining")), subject, Trial.Day);

        Approved.Verify("Receipts/Jining.approved.txt", receipt.ToJson() + "\n");
    }

    [Fact]
    public void Issue_Properties_SayWhatWasGraded()
    {
        var options = new GradingOptions
        {
            KnownBy = new(2023, 4, 30),
            AllowOutOfForce = true,
            IgnoreUnknownIndicators = true,
        };

        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, ReceiptSamples.Subject, Trial.Day, options);

        Assert.Equal(("example", "1", ReceiptSamples.Grader.Scheme.Fingerprint), (receipt.SchemeId, receipt.SchemeVersion,
            receipt.SchemeFingerprint));
        Assert.Equal((1, "S1", Trial.Day), (receipt.Semantics, receipt.SubjectId, receipt.AsOf));
        Assert.Equal(options, receipt.Options);
        Assert.Equal(new LocalDate(2023, 4, 30), receipt.KnownBy);
        Assert.Equal((GradingOutcome.Graded, 90m, "B", null), (receipt.Outcome, receipt.Score, receipt.Grade,
            receipt.NamedOutcome));
        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*$", receipt.EngineVersion);
        Assert.All([receipt.InputHash, receipt.ResultHash, receipt.ReceiptHash], hash =>
            Assert.True(HashText.IsHash(hash)));
    }

    [Fact]
    public void Issue_WithoutKnowledgeDate_StatesTheEvaluationDate() =>
        Assert.Contains("\"knownBy\":\"2023-03-31\"", ReceiptSamples.Receipt.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Issue_DayOfAnotherCalendar_IsWrittenAsIsoDay()
    {
        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, ReceiptSamples.Subject,
            Trial.Day.WithCalendar(CalendarSystem.Julian));

        Assert.Equal(ReceiptSamples.Receipt.ToJson(), receipt.ToJson());
    }

    [Fact]
    public void ToJson_Members_AreInOrdinalOrderWithoutWhiteSpace()
    {
        using var document = System.Text.Json.JsonDocument.Parse(ReceiptSamples.Receipt.ToJson());

        AssertOrdered(document.RootElement);
        Assert.Equal(document.RootElement.GetRawText(), ReceiptSamples.Receipt.ToString());
        Assert.DoesNotContain(ReceiptSamples.Receipt.ToJson(), char.IsWhiteSpace);
    }

    [Fact]
    public void Read_ReceiptAsWritten_GivesTheSameReceipt()
    {
        var read = GradingReceipt.Read(System.Text.Encoding.UTF8.GetBytes(ReceiptSamples.Receipt.ToJson()));

        Assert.True(read.IsSuccess);
        Assert.Empty(read.Faults);
        Assert.Equal(ReceiptSamples.Receipt.ToJson(), read.Receipt.ToJson());
        Assert.Equal(ReceiptSamples.Receipt.Options, read.Receipt.Options);
    }

    [Fact]
    public void Verify_CatalogWithTheVersion_RepeatsUnderIt()
    {
        var next = ReceiptSamples.Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
            .Replace("firstDay: 2020-01-01", "firstDay: 2024-01-01", StringComparison.Ordinal);
        var first = ReceiptSamples.Yaml.Replace("firstDay: 2020-01-01", "firstDay: 2020-01-01, lastDay: 2023-12-31",
            StringComparison.Ordinal);
        var catalog = new SchemeCatalogBuilder().AddScheme(first, "first.yaml").AddScheme(next, "next.yaml").Build();
        var receipt = GradingReceipt.Issue(catalog.GraderFor("example", Trial.Day), ReceiptSamples.Subject, Trial.Day);

        Assert.True(receipt.Verify(catalog, ReceiptSamples.Subject).IsSame);
    }

    [Theory]
    [InlineData("example", "the scheme 'example' has no version '1' here to repeat the grading under; there are '2'")]
    [InlineData("other", "there is no scheme 'example' to repeat the grading under")]
    public void Verify_CatalogWithoutTheVersion_SaysSoAndRepeatsNothing(string id, string expected)
    {
        var yaml = ReceiptSamples.Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
            .Replace("id: example", $"id: {id}", StringComparison.Ordinal);
        var catalog = new SchemeCatalogBuilder().AddScheme(yaml, "scheme.yaml").Build();

        var verification = ReceiptSamples.Receipt.Verify(catalog, ReceiptSamples.Subject);

        Assert.Equal(expected, Assert.Single(verification.Differences).ToString());
        Assert.False(verification.IsSame);
        Assert.False(verification.IsReplayed);
    }

    [Fact]
    public void Members_WithoutArgument_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => GradingReceipt.Issue(null!, ReceiptSamples.Subject, Trial.Day));
        Assert.Throws<ArgumentNullException>(() => GradingReceipt.Issue(ReceiptSamples.Grader, null!, Trial.Day));
        Assert.Throws<ArgumentNullException>(() => GradingReceipt.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReceiptSamples.Receipt.Verify((Grader)null!, ReceiptSamples.Subject));
        Assert.Throws<ArgumentNullException>(() => ReceiptSamples.Receipt.Verify((SchemeCatalog)null!, ReceiptSamples.Subject));
        Assert.Throws<ArgumentNullException>(() => ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => GradingReceipt.Issue(ReceiptSamples.Grader, ReceiptSamples.Subject,
            new(9001, 1, 1)));
    }

    private static void AssertOrdered(System.Text.Json.JsonElement element)
    {
        if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            Assert.All(element.EnumerateArray(), AssertOrdered);
        }
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            var names = element.EnumerateObject().Select(member => member.Name).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            Assert.All(element.EnumerateObject(), member => AssertOrdered(member.Value));
        }
    }
}
