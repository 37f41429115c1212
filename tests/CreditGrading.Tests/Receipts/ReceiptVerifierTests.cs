using CreditGrading.Receipts;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Receipts;

public sealed class ReceiptVerifierTests
{
    private static readonly CreditRecord Late = ReceiptSamples.Penalty with { RecordId = "R9", KnownOn = new(2023, 5, 1) };

    [Fact]
    public void Verify_SameInput_HoldsAndRepeatsBothTimes()
    {
        var verification = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject);

        Assert.True(verification.IsSame);
        Assert.True(verification.IsReplayed);
        Assert.Empty(verification.Notes);
        Assert.Same(ReceiptSamples.Receipt, verification.Receipt);
        Assert.Equal((90m, 90m), (verification.AsKnownThen.Score, verification.AsKnownNow.Score));
        Assert.Equal(Trial.Day, verification.KnownByNow);
    }

    [Fact]
    public void Verify_OtherOrder_Holds() =>
        Assert.Empty(ReceiptSamples.Differences(
            ReceiptSamples.With(ReceiptSamples.Nameless, ReceiptSamples.Award, ReceiptSamples.Penalty)));

    [Fact]
    public void Verify_RecordsKnownLater_HoldsAndShowsWhatTheyMakeOfIt()
    {
        var subject = ReceiptSamples.With(Late, ReceiptSamples.Penalty, ReceiptSamples.Award, ReceiptSamples.Nameless,
            Late with { RecordId = null });

        var verification = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, subject);

        Assert.True(verification.IsSame);
        Assert.Equal((90m, 70m), (verification.AsKnownThen!.Score, verification.AsKnownNow!.Score));
        Assert.Equal(new LocalDate(2023, 5, 1), verification.KnownByNow);
        Assert.Equal(
            "the same input as known then; 2 records became known after 2023-03-31, left out of the replay as known then: "
                + "the record 'R9', the record in place 5",
            Assert.Single(verification.Notes).Text.English);
        Assert.Equal(
            "与当时所知的输入相同；有 2 条记录在 2023-03-31 之后才获知，当时重算不计：记录“R9”、第 5 条记录",
            verification.Notes[0].Text.Chinese);
    }

    [Fact]
    public void Verify_ManyRecordsKnownLater_NamesTheFirst()
    {
        var late = Enumerable.Range(1, 7).Select(number => Late with { RecordId = $"L{number}" });

        var note = Assert.Single(ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader,
            ReceiptSamples.With([.. ReceiptSamples.Subject.Records, .. late])).Notes);

        Assert.EndsWith("the record 'L5', ...", note.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("记录“L5”等", note.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_FaultyRecordKnownLater_DoesNotTouchTheReplayAsKnownThen()
    {
        var subject = ReceiptSamples.With([.. ReceiptSamples.Subject.Records, Late with { Indicator = "unknown" }]);

        var verification = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, subject);

        Assert.True(verification.IsSame);
        Assert.Equal(GradingOutcome.Rejected, verification.AsKnownNow!.Outcome);
    }

    [Fact]
    public void Verify_RecordKnownLaterThatTheReceiptHas_Holds()
    {
        var subject = ReceiptSamples.With(ReceiptSamples.Penalty, Late);
        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, subject, Trial.Day);

        Assert.Empty(ReceiptSamples.Differences(subject, receipt));
        Assert.Equal(["the record 'R9' is missing; the receipt has it"],
            ReceiptSamples.Differences(ReceiptSamples.With(ReceiptSamples.Penalty), receipt));
    }

    [Fact]
    public void Verify_DayOfNowGiven_IsTheKnowledgeDateOfNow()
    {
        var subject = ReceiptSamples.With([.. ReceiptSamples.Subject.Records, Late]);

        var verification = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, subject, new LocalDate(2023, 4, 30));

        Assert.Equal(90m, verification.AsKnownNow!.Score);
        Assert.Equal(new LocalDate(2023, 4, 30), verification.KnownByNow);
    }

    [Fact]
    public void Verify_KnowledgeDateBeforeTheEvaluationDate_IsKept()
    {
        var receipt = GradingReceipt.Issue(
            ReceiptSamples.Grader, ReceiptSamples.With(ReceiptSamples.Award), Trial.Day, new() { KnownBy = new(2022, 6, 30) });

        var verification = receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.With(ReceiptSamples.Award,
            ReceiptSamples.Penalty));

        Assert.True(verification.IsSame);
        Assert.Equal((110m, 100m), (verification.AsKnownThen!.Score, verification.AsKnownNow!.Score));
        Assert.Equal(Trial.Day, verification.KnownByNow);
    }

    [Fact]
    public void Verify_ChangedInput_IsNamedRecordByRecord()
    {
        var changed = ReceiptSamples.Penalty with { Indicator = "award" };
        var subject = new CreditSubject("S1", "socialOrganization")
        {
            Records = [changed, ReceiptSamples.Nameless with { Severity = "minor" },
                ReceiptSamples.Award with { RecordId = "R3" }],
            Facts = new Dictionary<string, FactValue> { ["staff"] = 13m, ["more"] = true },
        };
        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, ReceiptSamples.With(ReceiptSamples.Penalty,
            ReceiptSamples.Nameless, ReceiptSamples.Award), Trial.Day);

        var differences = ReceiptSamples.Differences(subject, receipt);

        Assert.Equal("the subject's type is 'socialOrganization'; it was 'enterprise'", differences[0]);
        Assert.Equal("the fact 'more' is new; the receipt does not have it", differences[1]);
        Assert.Matches("^the fact 'staff' has changed: its hash is [0-9a-f]{12}…, in the receipt [0-9a-f]{12}…$", differences[2]);
        Assert.Matches("^the record 'R1' has changed: its hash is ", differences[3]);
        Assert.Equal("the record 'R2' is missing; the receipt has it", differences[4]);
        Assert.Matches("^the record in place 2 has changed: its hash is ", differences[5]);
        Assert.Equal("the record 'R3' is new; the receipt does not have it", differences[6]);
        Assert.Contains("result.outcome: graded -> rejected", differences);
        Assert.Contains("result.score: 90 -> none", differences);
    }

    [Fact]
    public void Verify_ChangedInputInChinese_IsNamedInChinese()
    {
        var subject = new CreditSubject("S1") { Records = [ReceiptSamples.Penalty with { Amount = 1 }] };

        var differences = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, subject).Differences
            .Select(difference => difference.Text.Chinese);

        Assert.Collection(
            differences,
            text => Assert.Equal("主体类型为无，出具凭证时为“enterprise”", text),
            text => Assert.Equal("缺少事实项“staff”，凭证中有", text),
            text => Assert.Matches("^记录“R1”有变：哈希为 [0-9a-f]{12}…，凭证中为 [0-9a-f]{12}…$", text),
            text => Assert.Equal("缺少记录“R2”，凭证中有", text),
            text => Assert.Equal("缺少第 3 条记录，凭证中有", text));
    }

    [Fact]
    public void Verify_OneOfEqualRecordsMissing_IsNamed()
    {
        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, ReceiptSamples.With(ReceiptSamples.Nameless,
            ReceiptSamples.Nameless), Trial.Day);

        Assert.Equal(
            ["the record in place 2 is missing; the receipt has it", "result.score: 80 -> 90"],
            ReceiptSamples.Differences(ReceiptSamples.With(ReceiptSamples.Nameless), receipt));
    }

    [Fact]
    public void Verify_AnotherSubject_IsNamed() => Assert.Equal(
        ["the subject is 'S2'; the receipt is about 'S1'"],
        ReceiptSamples.Differences(new("S2", "enterprise")
        {
            Records = ReceiptSamples.Subject.Records,
            Facts = ReceiptSamples.Subject.Facts,
        }));

    [Theory]
    [InlineData("\"score\":\"90\"", "\"score\":\"95\"", "resultHash", "result.score: 95 -> 90")]
    [InlineData("\"grade\":\"B\"", "\"grade\":\"A\"", "resultHash", "result.grade: A -> B")]
    [InlineData("\"measures\":[]", "\"measures\":[\"x\"]", "resultHash", "result.measures: x -> none")]
    [InlineData("\"knownBy\":\"2023-03-31\"", "\"knownBy\":\"2023-04-01\"", "receiptHash", null)]
    [InlineData("\"subject\":\"S1\"", "\"subject\":\"S2\"", "receiptHash", "the subject is 'S1'; the receipt is about 'S2'")]
    [InlineData("\"id\":\"R2\"", "\"id\":\"R3\"", "receiptHash", null)]
    public void Verify_EditedReceipt_SaysSo(string from, string to, string hash, string? further)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var differences = ReceiptSamples.Differences(ReceiptSamples.Subject, ReceiptSamples.Edited(from, to));

        Assert.Matches(
            $"^the receipt was edited or damaged: its {hash} is [0-9a-f]{{12}}…, its content gives [0-9a-f]{{12}}…$",
            differences[0]);
        Assert.True(further is null || differences.Contains(further), string.Join('\n', differences));
    }

    [Fact]
    public void Verify_EditedHashOfTheInput_IsNamed()
    {
        var (hash, zeros) = (ReceiptSamples.Receipt.InputHash, new string('0', 64));

        var differences = ReceiptSamples.Receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject).Differences;
        var edited = ReceiptSamples.Edited(hash, zeros).Verify(ReceiptSamples.Grader, ReceiptSamples.Subject).Differences;

        Assert.Empty(differences);
        Assert.Equal(["receiptHash", "input.hash"], edited.Select(difference => difference.Member));
        Assert.Equal((zeros, hash), (edited[1].Expected, edited[1].Found));
        Assert.StartsWith("the subject with its facts and records has the hash ", edited[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_EditedAndHashedAnew_StillDoesNotFitTheReplay()
    {
        var forged = ReceiptSamples.Receipt.Content with { Result = ReceiptSamples.Receipt.Content.Result with { Score = 95 } };
        var hash = forged.Result.Hash;

        var receipt = new GradingReceipt(forged, hash, forged.HashWith(hash));

        Assert.Equal(["result.score: 95 -> 90"], ReceiptSamples.Differences(ReceiptSamples.Subject, receipt));
    }

    [Theory]
    [InlineData("id: example", "id: other", "scheme.id", "the scheme is 'other'; the receipt was issued under 'example'")]
    [InlineData("version: \"1\"", "version: \"2\"", "scheme.version", "the scheme is of version '2' (fingerprint ")]
    [InlineData("code: B", "code: B", "scheme.fingerprint",
        "the scheme has the version '1' but another content: its fingerprint is ")]
    public void Verify_AnotherScheme_IsNamed(string from, string to, string member, string expected)
    {
        var text = member == "scheme.fingerprint"
            ? ReceiptSamples.Yaml.Replace("assumed: an example", "assumed: another example", StringComparison.Ordinal)
            : ReceiptSamples.Yaml.Replace(from, to, StringComparison.Ordinal);

        var difference = ReceiptSamples.Receipt.Verify(Loading.Grader(text), ReceiptSamples.Subject).Differences
            .Single(candidate => candidate.Member == member);

        Assert.StartsWith(expected, difference.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AnotherSemantics_IsNamed()
    {
        var receipt = Hashed(ReceiptSamples.Receipt.Content with { Semantics = 2 });

        Assert.Equal(
            ["the scheme is graded by semantics 1; the receipt was issued under semantics 2"],
            ReceiptSamples.Differences(ReceiptSamples.Subject, receipt));
    }

    [Fact]
    public void Verify_AnotherEngineWithTheSameResult_IsANote()
    {
        var receipt = Hashed(ReceiptSamples.Receipt.Content with { Engine = "0.0.9" });

        var verification = receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject);

        Assert.True(verification.IsSame);
        Assert.Equal(
            $"this is version {ReceiptContent.ThisEngine} of the library; the receipt was issued by version 0.0.9",
            Assert.Single(verification.Notes).ToString());
    }

    [Fact]
    public void Verify_AnotherEngineWithAnotherResult_IsADifference()
    {
        var content = ReceiptSamples.Receipt.Content;
        var receipt = Hashed(content with { Engine = "0.0.9", Result = content.Result with { Grade = "A" } });

        var verification = receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject);

        Assert.Equal(["engine", "result.grade"], verification.Differences.Select(difference => difference.Member));
        Assert.Empty(verification.Notes);
    }

    [Fact]
    public void Verify_Difference_HasBothSides()
    {
        var receipt = Hashed(ReceiptSamples.Receipt.Content with { SchemeId = "other" });

        var difference = Assert.Single(receipt.Verify(ReceiptSamples.Grader, ReceiptSamples.Subject).Differences);

        Assert.Equal(("scheme.id", "other", "example"), (difference.Member, difference.Expected, difference.Found));
        Assert.Equal("方案为“example”，凭证依据的是“other”", difference.Text.Chinese);
    }

    [Fact]
    public void Verify_HostileNames_AreEscapedAndCut()
    {
        var subject = ReceiptSamples.With(ReceiptSamples.Penalty with { RecordId = "\u001b[2J" + new string('x', 100) });
        var receipt = GradingReceipt.Issue(ReceiptSamples.Grader, subject, Trial.Day);

        Assert.All(ReceiptSamples.Differences(ReceiptSamples.Subject, receipt), text => Assert.DoesNotContain('\u001b', text));
    }

    private static GradingReceipt Hashed(ReceiptContent content)
    {
        var hash = content.Result.Hash;
        return ReceiptSamples.Read(new GradingReceipt(content, hash, content.HashWith(hash)).ToJson());
    }
}
