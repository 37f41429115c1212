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
    private readonly RecordInput _input = new();
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
    public SubjectRows Rows => new() { Records = _rows.Rows, Type = _type, Facts = _facts, AreFactsKnown = _areFactsKnown };

    /// <summary>The index of a subject's type, or what stands for one that is unknown or not graded.</summary>
    public static int TypeOf(CompiledScheme scheme, string? type) => string.IsNullOrEmpty(type)
        ? scheme.DefaultSubjectType ?? SubjectRows.TypeUnknown
        : scheme.SubjectTypes.GetValueOrDefault(type, SubjectRows.TypeNotGraded);

    /// <summary>Reads a subject.</summary>
    public void Read(CreditSubject subject, bool ignoresUnknown)
    {
        Begin(TypeOf(scheme, subject.Type));
        var records = subject.Records ?? [];
        if (CheckCount(records.Count))
        {
            for (var i = 0; i < records.Count; i++)
            {
                ReadRecord(records[i], i, ignoresUnknown);
            }
        }

        EndRecords(_codes.Units);
        foreach (var (code, value) in subject.Facts ?? System.Collections.Immutable.ImmutableDictionary<string, FactValue>.Empty)
        {
            AddFact(code, value);
        }

        EndFacts();
    }

    /// <summary>Begins a subject; its records follow, then its facts.</summary>
    /// <param name="type">The index of its type, by <see cref="TypeOf"/>.</param>
    public void Begin(int type)
    {
        Faults.Clear();
        _rows.Clear();
        _codes.Clear();
        _recordIds.Clear();
        IgnoredCount = 0;
        _type = type;
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i] = scheme.Facts[i].Default ?? 0;
            _areFactsKnown[i] = scheme.Facts[i].Default is not null;
        }
    }

    /// <summary>Whether the subject has no more records than can be added up; more are a fault.</summary>
    public bool CheckCount(int count)
    {
        if (count > CompiledScheme.MaxRecords)
        {
            Faults.Add(null, null, DiagnosticCatalog.TooManyRecords, count, CompiledScheme.MaxRecords);
            return false;
        }

        return true;
    }

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">Its place among the subject's records.</param>
    /// <param name="indicator">The index of its indicator, or <see cref="CompiledIndicator.NotListed"/>.</param>
    /// <param name="code">The code of its indicator.</param>
    /// <param name="recordId">Its id; null or empty where it has none.</param>
    /// <param name="ignoresUnknown">Whether it is left out where the scheme does not know the indicator.</param>
    public void Add(
        RecordInput record, int index, int indicator, string code, string? recordId, bool ignoresUnknown)
    {
        var isKnown = indicator != CompiledIndicator.NotListed;
        if (!isKnown && ignoresUnknown)
        {
            IgnoredCount++;
            return;
        }

        if (!string.IsNullOrEmpty(recordId) && !_recordIds.Add(recordId))
        {
            Faults.Add(index, "record_id", DiagnosticCatalog.RecordIdTwice, MessageArgument.Input(recordId));
        }

        if (isKnown && !scheme.Indicators[indicator].IsFromFact)
        {
            _records.Read(record, index, indicator, Faults, _rows);
            return;
        }

        if (isKnown)
        {
            var reading = scheme.FactIndicators.First(other => other.Indicator == indicator);
            Faults.Add(index, "indicator", DiagnosticCatalog.ReadsFact, code, scheme.Facts[reading.Fact].Definition.Code.Value);
        }
        else
        {
            Faults.Add(index, "indicator", DiagnosticCatalog.UnknownIndicator, MessageArgument.Input(code));
        }

        _records.CheckUnknown(record, index, Faults);
    }

    /// <summary>Adds a place in the list of records that holds none.</summary>
    public void AddNothing(int index) => Faults.Add(index, null, DiagnosticCatalog.RecordNull);

    /// <summary>Ends the records; what they have to do with each other is checked.</summary>
    /// <param name="units">The names of their units, by number.</param>
    public void EndRecords(IReadOnlyList<string> units) => UnitCheck.Run(scheme, _rows.Rows, units, Faults);

    /// <summary>Adds a fact; one that is not known changes nothing.</summary>
    public void AddFact(string code, FactValue value)
    {
        if (!scheme.FactIndexes.TryGetValue(code, out var index))
        {
            Faults.Add(null, code, DiagnosticCatalog.UndeclaredFact, MessageArgument.Input(code));
        }
        else if (value.Form != FactValueForm.Unknown)
        {
            ReadFact(index, value);
        }
    }

    /// <summary>
    /// Ends the facts: those that are points, or give them, fit the whole numbers in which points are added up.
    /// </summary>
    public void EndFacts()
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

    private void ReadRecord(CreditRecord? record, int index, bool ignoresUnknown)
    {
        if (record is null)
        {
            AddNothing(index);
            return;
        }

        _input.Fill(record, _codes);
        var code = record.Indicator ?? "";
        var indicator = scheme.IndicatorIndexes.GetValueOrDefault(code, CompiledIndicator.NotListed);
        Add(_input, index, indicator, code, record.RecordId, ignoresUnknown);
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
