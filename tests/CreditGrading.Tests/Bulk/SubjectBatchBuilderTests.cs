using CreditGrading.Bulk;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

public sealed class SubjectBatchBuilderTests
{
    private readonly SubjectBatchBuilder _builder = new();

    [Fact]
    public void AddSubject_Subjects_AreNumberedFromZero()
    {
        Assert.Equal((0, 1, 2), (_builder.AddSubject("b"), _builder.AddSubject("a", "enterprise"), _builder.SubjectOf("B")));
        Assert.Equal((1, 0, 3), (_builder.SubjectOf("a"), _builder.SubjectOf("b"), _builder.SubjectCount));
        Assert.Equal("enterprise", _builder.Build().SubjectAt(1).Type);
    }

    [Fact]
    public void AddSubject_IdTwice_ThrowsAndAddsNothing()
    {
        _builder.AddSubject("a");

        var thrown = Assert.Throws<ArgumentException>("id", () => _builder.AddSubject("a", "enterprise"));
        Assert.Throws<ArgumentException>("id", () => _builder.Add(new("a")
        {
            Records = [Trial.Record()],
            Facts = new Dictionary<string, FactValue> { ["f"] = 1m }
        }));

        Assert.StartsWith("the subject 'a' is in the batch already", thrown.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (_builder.SubjectCount, _builder.RecordCount));
        Assert.Empty(_builder.Build().SubjectAt(0).Facts);
    }

    [Fact]
    public void Build_Nothing_IsAnEmptyBatch()
    {
        var batch = _builder.Build();

        Assert.Equal((0, 0), (batch.SubjectCount, batch.RecordCount));
        Assert.Equal(0, BatchTrial.Agree(Loading.Grader(SmallScheme.With()), batch).Count);
    }

    [Fact]
    public void Arguments_ThatAreNull_Throw()
    {
        _builder.AddSubject("a");

        Assert.Throws<ArgumentNullException>("id", () => _builder.AddSubject(null!));
        Assert.Throws<ArgumentNullException>("id", () => _builder.SubjectOf(null!));
        Assert.Throws<ArgumentNullException>("subject", () => _builder.Add(null!));
        Assert.Throws<ArgumentNullException>("code", () => _builder.IndicatorOf(null!));
        Assert.Throws<ArgumentNullException>("code", () => _builder.AddFact(0, null!, true));
        Assert.Throws<ArgumentNullException>("record", () => _builder.AddRecord(0, null!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MinValue)]
    public void AddRecord_NoSuchSubject_ThrowsAndAddsNothing(int subject)
    {
        _builder.AddSubject("a");
        var indicator = _builder.IndicatorOf("penalty");

        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => _builder.AddRecord(subject, Trial.Record()));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => _builder.AddRecord(subject, indicator, Trial.Day));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => _builder.AddRecord(subject,
            new BatchRecord { Indicator = indicator }));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(subject), () => _builder.AddFact(subject, "f", true));

        Assert.Equal(0, _builder.RecordCount);
        Assert.Empty(_builder.Build().SubjectAt(0).Facts);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void AddRecord_NumberOfNoCode_ThrowsAndAddsNothing(int number)
    {
        var subject = _builder.AddSubject("a");
        var indicator = _builder.IndicatorOf("penalty");
        _ = (_builder.ActOf("a"), _builder.UnitOf("a"), _builder.LevelOf("a"), _builder.SeverityOf("a"));
        var sound = new BatchRecord { Indicator = indicator, Act = 1, Unit = 1, Level = 1, Severity = 1 };

        Assert.Throws<ArgumentOutOfRangeException>("indicator", () => _builder.AddRecord(subject,
            sound with { Indicator = number }));
        Assert.Throws<ArgumentOutOfRangeException>("indicator", () => _builder.AddRecord(subject, number, Trial.Day));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(subject, sound with { Act = number }));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(subject, sound with { Unit = number }));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(subject, sound with { Level = number }));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(subject, sound with { Severity = number }));
        Assert.Throws<ArgumentOutOfRangeException>("quantity", () => _builder.AddRecord(subject, indicator, Trial.Day,
            quantity: -1));
        Assert.Equal(0, _builder.RecordCount);

        _builder.AddRecord(subject, sound);
        Assert.Equal(1, _builder.RecordCount);
    }

    // The number 0 is none: of most fields that is nothing, of the indicator it is one that no scheme knows.
    [Fact]
    public void AddRecord_NoIndicator_IsOneThatNoSchemeKnows()
    {
        var subject = _builder.AddSubject("a");
        _builder.AddRecord(subject, new BatchRecord { Indicator = 0, OccurredOn = Trial.Day });

        Assert.Equal("", _builder.Build().SubjectAt(0).Records[0].Indicator);
        Assert.Equal(GradingOutcome.Rejected, BatchTrial.Agree(Loading.Grader(SmallScheme.With()),
            _builder.Build()).OutcomeOf(0));
    }

    [Fact]
    public void AddRecord_EveryDoor_GivesTheSameRecord()
    {
        var subject = _builder.AddSubject("a");
        var penalty = _builder.IndicatorOf("penalty");
        var record = Trial.Record() with { RepairedOn = Trial.Day, Quantity = 3 };

        _builder.AddRecord(subject, record);
        _builder.AddRecord(subject, penalty, record.OccurredOn!.Value, Trial.Day, 3);
        _builder.AddRecord(subject, new BatchRecord
        {
            Indicator = penalty,
            OccurredOn = record.OccurredOn,
            RepairedOn = Trial.Day,
            Quantity = 3
        });
        _builder.AddRecord(subject, new BatchRecord
        {
            Indicator = penalty,
            OccurredOn = record.OccurredOn,
            RepairedOn = Trial.Day,
            Quantity = 3.0m
        });
        _builder.Add(new("b") { Records = [record] });

        var batch = _builder.Build();
        Assert.Equal([record, record, record, record], batch.SubjectAt(0).Records);
        Assert.Equal([record], batch.SubjectAt(1).Records);
    }

    [Fact]
    public void AddRecord_BatchRecordWithEveryField_IsTheSameRecord()
    {
        var full = RecordKinds.Full;
        var subject = _builder.AddSubject("a");
        _builder.ActOf("another");

        _builder.AddRecord(subject, new BatchRecord
        {
            Indicator = _builder.IndicatorOf(full.Indicator),
            RecordId = full.RecordId,
            OccurredOn = full.OccurredOn,
            EffectiveOn = full.EffectiveOn,
            PublishedOn = full.PublishedOn,
            EndedOn = full.EndedOn,
            ExpiresOn = full.ExpiresOn,
            RepairedOn = full.RepairedOn,
            WithdrawnOn = full.WithdrawnOn,
            KnownOn = full.KnownOn,
            Act = _builder.ActOf(full.Act),
            Unit = _builder.UnitOf(full.Unit),
            Level = _builder.LevelOf(full.Level),
            Severity = _builder.SeverityOf(full.Severity),
            Amount = full.Amount,
            Quantity = full.Quantity,
            Points = full.Points,
            Status = full.Status,
        });

        Assert.Equal(full, _builder.Build().SubjectAt(0).Records[0]);
    }

    // Subjects of 0 to 3 records with every kind of field, in an order that goes to and fro; grouped, each keeps the order of its
    // own.
    [Fact]
    public void Build_RecordsInAnyOrder_AreThoseOfTheirSubjectsInTheirOrder()
    {
        var records = RecordKinds.Codes.SelectMany(RecordKinds.Of).Append(RecordKinds.Full).ToList();
        var subjects = records.Count / 2;
        var expected = Enumerable.Range(0, subjects).Select(_ => new List<CreditRecord>()).ToList();
        for (var i = 0; i < subjects; i++)
        {
            _builder.AddSubject($"S{i}");
        }

        for (var i = 0; i < records.Count; i++)
        {
            var subject = i * 7919 % subjects;
            _builder.AddRecord(subject, records[i]);
            expected[subject].Add(records[i]);
        }

        var batch = _builder.Build();

        Assert.Equal(expected.Select(Shown), Enumerable.Range(0, subjects).Select(i => Shown(batch.SubjectAt(i).Records)));
        var grouped = BatchTrial.BatchOf(expected.Select((list, i) => new CreditSubject($"S{i}") { Records = list }));
        var grader = Loading.Grader(RecordKinds.Scheme(isPlain: false));
        Assert.Equal(BatchTrial.LinesOf(BatchTrial.Agree(grader, grouped)), BatchTrial.LinesOf(BatchTrial.Agree(grader, batch)));
    }

    [Fact]
    public void Build_FactsInAnyOrder_AreThoseOfTheirSubjects()
    {
        _builder.AddSubject("a");
        _builder.AddSubject("b");
        _builder.AddSubject("c");
        _builder.AddFact(2, "x", 1m);
        _builder.AddFact(0, "y", true);
        _builder.AddFact(2, "y", false);
        _builder.AddFact(0, "x", "t");

        var batch = _builder.Build();

        Assert.Equal(new Dictionary<string, FactValue> { ["y"] = true, ["x"] = "t" }, batch.SubjectAt(0).Facts);
        Assert.Empty(batch.SubjectAt(1).Facts);
        Assert.Equal(new Dictionary<string, FactValue> { ["x"] = 1m, ["y"] = false }, batch.SubjectAt(2).Facts);
    }

    [Fact]
    public void Build_Again_LeavesTheFirstBatchAsItWas()
    {
        var subject = _builder.Add(new("a", "enterprise") { Records = [RecordKinds.Full] });
        var first = _builder.Build();

        _builder.AddRecord(subject, Trial.Record());
        _builder.AddFact(subject, "f", true);
        _builder.Add(new("b") { Records = [RecordKinds.Full] });
        _builder.AddRecord(subject, Trial.Record("award"));
        var second = _builder.Build();

        Assert.Equal((1, 1), (first.SubjectCount, first.RecordCount));
        Assert.Equal([RecordKinds.Full], first.SubjectAt(0).Records);
        Assert.Empty(first.SubjectAt(0).Facts);
        Assert.Equal([RecordKinds.Full, Trial.Record(), Trial.Record("award")], second.SubjectAt(0).Records);
        Assert.Equal([RecordKinds.Full], second.SubjectAt(1).Records);
    }

    [Fact]
    public void Clear_Everything_IsGoneButForTheNumbersOfCodes()
    {
        var (penalty, award, serious) = (_builder.IndicatorOf("penalty"), _builder.IndicatorOf("award"),
            _builder.SeverityOf("serious"));
        var (act, unit) = (_builder.ActOf("act"), _builder.UnitOf("unit"));
        _builder.Add(new("b", "enterprise")
        {
            Records = [RecordKinds.Full],
            Facts = new Dictionary<string, FactValue> { ["f"] = true },
        });
        _builder.Add(new("a") { Records = [Trial.Record()] });
        _builder.AddRecord(0, Trial.Record());
        var before = _builder.Build();

        _builder.Clear();

        Assert.Equal((0, 0), (_builder.SubjectCount, _builder.RecordCount));
        Assert.Equal((penalty, award, serious), (_builder.IndicatorOf("penalty"), _builder.IndicatorOf("award"),
            _builder.SeverityOf("serious")));
        Assert.Throws<ArgumentOutOfRangeException>(() => _builder.AddRecord(0, penalty, Trial.Day));
        Assert.Equal(0, _builder.AddSubject("a"));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(0, new BatchRecord
        {
            Indicator = penalty,
            Act = act
        }));
        Assert.Throws<ArgumentOutOfRangeException>("record", () => _builder.AddRecord(0, new BatchRecord
        {
            Indicator = penalty,
            Unit = unit
        }));
        _builder.AddRecord(0, award, Trial.Day);

        var after = _builder.Build().SubjectAt(0);
        Assert.Equal(("a", null, 0), (after.Id, after.Type, after.Facts.Count));
        Assert.Equal([Trial.Record("award", Trial.Day)], after.Records);
        Assert.Equal([RecordKinds.Full, Trial.Record()], before.SubjectAt(0).Records);
    }

    private static string Shown(IEnumerable<CreditRecord> records) => string.Join('\n', records.Select(record => record with
    {
        RecordId = string.IsNullOrEmpty(record.RecordId) ? null : record.RecordId,
        Severity = string.IsNullOrEmpty(record.Severity) ? null : record.Severity,
        OccurredOn = record.OccurredOn?.WithCalendar(NodaTime.CalendarSystem.Iso),
        Quantity = record.Quantity / 1.000m,
    }));
}
