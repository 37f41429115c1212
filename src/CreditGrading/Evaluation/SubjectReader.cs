using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Schemes;

namespace CreditGrading.Evaluation;

/// <summary>
/// Reads subjects, one at a time, into the rows that the evaluator takes, and finds every fault in them. Holds the buffers of one
/// evaluation; not safe for concurrent use.
/// </summary>
internal sealed class SubjectReader(CompiledScheme scheme)
{
    /// <summary>The most records for which room is kept between subjects.</summary>
    private const int MaxKeptRecords = 4_096;

    private readonly RecordReader _records = new(scheme);
    private readonly SubjectCodes _codes = new();
    private RecordBuffer _rows = new();
    private readonly HashSet<string> _recordIds = new(StringComparer.Ordinal);
    private readonly long[] _facts = new long[scheme.Facts.Length];
    private readonly bool[] _areFactsKnown = new bool[scheme.Facts.Length];
    private int _type;

    /// <summary>What is wrong with the subject read last.</summary>
    public FaultList Faults { get; } = new();

    /// <summary>How many of its records were left out because the scheme does not know their indicator.</summary>
    public int IgnoredCount { get; private set; }

    /// <summary>The subject read last; without meaning where it has faults.</summary>
    public SubjectRows Rows => new() { Records = _rows, Type = _type, Facts = _facts, AreFactsKnown = _areFactsKnown };

    /// <summary>Reads a subject.</summary>
    public void Read(CreditSubject subject, UnknownIndicatorHandling unknownIndicators)
    {
        Faults.Clear();
        _rows.Clear();
        _codes.Clear();
        _recordIds.Clear();
        IgnoredCount = 0;
        _type = TypeOf(subject.Type);
        ReadRecords(subject.Records ?? [], unknownIndicators);
        UnitCheck.Run(scheme, _rows.Rows, subject.Records ?? [], Faults);
        ReadFacts(subject);
        CheckPointFacts();
    }

    /// <summary>Lets go of what belongs to the caller, and of room that only an unusual subject needs.</summary>
    public void Release()
    {
        Faults.Clear();
        _recordIds.Clear();
        _codes.Clear();
        if (_rows.Count > MaxKeptRecords)
        {
            _rows = new();
            _recordIds.TrimExcess();
        }
    }

    private int TypeOf(string? type) => string.IsNullOrEmpty(type)
        ? scheme.DefaultSubjectType ?? SubjectRows.TypeUnknown
        : scheme.SubjectTypes.GetValueOrDefault(type, SubjectRows.TypeNotGraded);

    private void ReadRecords(IReadOnlyList<CreditRecord> records, UnknownIndicatorHandling unknownIndicators)
    {
        if (records.Count > CompiledScheme.MaxRecords)
        {
            Faults.Add(null, null, DiagnosticCatalog.TooManyRecords, records.Count, CompiledScheme.MaxRecords);
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is { } record)
            {
                ReadRecord(record, i, unknownIndicators);
            }
            else
            {
                Faults.Add(i, null, DiagnosticCatalog.RecordNull);
            }
        }
    }

    private void ReadRecord(CreditRecord record, int index, UnknownIndicatorHandling unknownIndicators)
    {
        var isKnown = scheme.IndicatorIndexes.TryGetValue(record.Indicator ?? "", out var indicator);
        if (!isKnown && unknownIndicators == UnknownIndicatorHandling.Ignore)
        {
            IgnoredCount++;
            return;
        }

        if (!string.IsNullOrEmpty(record.RecordId) && !_recordIds.Add(record.RecordId))
        {
            Faults.Add(index, "record_id", DiagnosticCatalog.RecordIdTwice, MessageArgument.Input(record.RecordId));
        }

        if (isKnown)
        {
            if (scheme.Indicators[indicator].IsFromFact)
            {
                var reading = scheme.FactIndicators.First(other => other.Indicator == indicator);
                Faults.Add(index, "indicator", DiagnosticCatalog.ReadsFact, record.Indicator!, scheme.Facts[reading.Fact].Definition.Code.Value);
                _records.CheckUnknown(record, index, Faults);
                return;
            }

            _records.Read(record, index, indicator, _codes, Faults, _rows);
            return;
        }

        Faults.Add(index, "indicator", DiagnosticCatalog.UnknownIndicator, MessageArgument.Input(record.Indicator ?? ""));
        _records.CheckUnknown(record, index, Faults);
    }

    private void ReadFacts(CreditSubject subject)
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i] = scheme.Facts[i].Default ?? 0;
            _areFactsKnown[i] = scheme.Facts[i].Default is not null;
        }

        foreach (var (code, value) in subject.Facts ?? System.Collections.Immutable.ImmutableDictionary<string, FactValue>.Empty)
        {
            if (!scheme.FactIndexes.TryGetValue(code, out var index))
            {
                Faults.Add(null, code, DiagnosticCatalog.UndeclaredFact, MessageArgument.Input(code));
                continue;
            }

            if (value.Form != FactValueForm.Unknown)
            {
                ReadFact(index, value);
            }
        }
    }

    /// <summary>Facts that are points, or give them, fit the whole numbers in which points are added up.</summary>
    private void CheckPointFacts()
    {
        foreach (var (fact, factor) in scheme.PointFacts)
        {
            CheckPointFact(fact, (Int128)_facts[fact] * factor);
        }

        foreach (var reading in scheme.FactIndicators)
        {
            CheckPointFact(reading.Fact, reading.PointsOf(_facts[reading.Fact]));
        }
    }

    private void CheckPointFact(int fact, Int128 points)
    {
        if (_areFactsKnown[fact] && Int128.Abs(points) > PointScale.MaxScaled)
        {
            var code = scheme.Facts[fact].Definition.Code.Value;
            Faults.Add(null, code, DiagnosticCatalog.FactTooLarge, code, scheme.Scale.Largest);
        }
    }

    private void ReadFact(int index, FactValue value)
    {
        var definition = scheme.Facts[index].Definition;
        FactReading? reading = (definition.Kind, value.Form) switch
        {
            (_, FactValueForm.Text) => FactReader.Read(definition, value.Text!),
            (FactKind.Flag, FactValueForm.Flag) => new(value.Number, default),
            (FactKind.Number, FactValueForm.Number) => FactReader.Check(definition, value.Number),
            (FactKind.Date, FactValueForm.Date) => new(0, value.Date),
            _ => null,
        };
        if (reading is { } read)
        {
            _facts[index] = ResultCompiler.ToWhole(definition, read);
            _areFactsKnown[index] = true;
            return;
        }

        var code = definition.Code.Value;
        Faults.Add(null, code, DiagnosticCatalog.FactInvalid, code, MessageArgument.Input(value.ToString()),
            FactTexts.Expected(definition));
    }
}
