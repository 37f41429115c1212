using CreditGrading.Analysis.Cases;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Language;
using CreditGrading.Schemes.Yaml;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Analysis.Cases;

public sealed class CaseShapeTests
{
    [Fact]
    public void TryRead_EveryKeyOfARecord_ReachesTheRecord()
    {
        const string Keys = """
            asOf: 2023-03-31, records: [{indicator: penalty, recordId: r-1, occurredOn: 2022-01-01, effectiveOn: 2022-01-02,
                publishedOn: 2022-01-03, endedOn: 2022-01-04, expiresOn: 2022-01-05, repairedOn: 2022-01-06,
                withdrawnOn: 2022-01-07, knownOn: 2022-01-08, act: a-1, unit: 合同 1, level: state, severity: minor,
                amount: -12.345, quantity: 0, points: 7,
                status: unconfirmed}, {indicator: 未知 指标}], expect: {outcome: graded}
            """;

        var records = Read(Keys).Subject.Records;

        Assert.Equal(
            [
                new CreditRecord
                {
                    Indicator = "penalty",
                    RecordId = "r-1",
                    OccurredOn = new(2022, 1, 1),
                    EffectiveOn = new(2022, 1, 2),
                    PublishedOn = new(2022, 1, 3),
                    EndedOn = new(2022, 1, 4),
                    ExpiresOn = new(2022, 1, 5),
                    RepairedOn = new(2022, 1, 6),
                    WithdrawnOn = new(2022, 1, 7),
                    KnownOn = new(2022, 1, 8),
                    Act = "a-1",
                    Unit = "合同 1",
                    Level = "state",
                    Severity = "minor",
                    Amount = -12.345m,
                    Quantity = 0,
                    Points = 7,
                    Status = RecordStatus.Unconfirmed,
                },
                new CreditRecord { Indicator = "未知 指标" },
            ],
            records);
    }

    [Fact]
    public void TryRead_SubjectAndOptions_AreThoseOfTheCase()
    {
        var read = Read("""
            asOf: 2023-03-31, knownBy: 2023-03-01, allowOutOfForce: true, expect: {outcome: graded},
                subject: {type: enterprise, facts: {suspended: true, 人数: 12, grade: 优}}
            """);

        Assert.Equal(new LocalDate(2023, 3, 31), read.AsOf);
        Assert.Equal(new GradingOptions { KnownBy = new LocalDate(2023, 3, 1), AllowOutOfForce = true }, read.Options);
        Assert.Equal("enterprise", read.Subject.Type);
        Assert.Equal(
            new Dictionary<string, FactValue> { ["suspended"] = "true", ["人数"] = "12", ["grade"] = "优" },
            read.Subject.Facts.ToDictionary());
    }

    [Fact]
    public void TryRead_NothingOptional_IsASubjectOfWhichNothingIsKnown()
    {
        var read = Read("asOf: 2023-03-31, expect: {outcome: undetermined}");

        Assert.Equal(GradingOptions.Default, read.Options);
        Assert.Null(read.Subject.Type);
        Assert.Empty(read.Subject.Facts);
        Assert.Empty(read.Subject.Records);
    }

    private static SchemeCase Read(string keys)
    {
        var bag = new DiagnosticBag("cases.yaml");
        var root = YamlReader.Read(CaseFiles.OneCase(keys), bag);
        CaseFileShape.Instance.TryRead(root!, BindingScope.Root(bag, CaseFileShape.Vocabulary), out var file);

        Assert.Empty(bag.ToImmutable());
        return Assert.Single(file!.Cases);
    }
}
