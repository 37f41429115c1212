using System.Collections.Immutable;
using CreditGrading.Bulk;

namespace CreditGrading.Cli.Input;

/// <summary>Gathers subjects and the rows of a records file into what is graded at once.</summary>
internal sealed class GradingInputBuilder
{
    private readonly SubjectBatchBuilder _batch = new();
    private readonly RecordsFile _records;
    private readonly int _idIndex;
    private readonly int _cellCount;
    private readonly RecordRowReader _reader;
    private readonly IReadOnlySet<string> _indicators;
    private readonly Dictionary<string, InputSubject>.AlternateLookup<ReadOnlySpan<char>> _subjects =
        new Dictionary<string, InputSubject>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the scheme knows an indicator, by its number; 0 is a row without one.</summary>
    private readonly List<bool> _areKnown = [false];

    private InputSubject? _current;

    /// <summary>Creates a builder.</summary>
    /// <param name="records">The records file.</param>
    /// <param name="subjects">The subjects file; null where there is none.</param>
    /// <param name="indicators">The indicators that the scheme knows.</param>
    public GradingInputBuilder(RecordsFile records, SubjectsFile? subjects, IReadOnlySet<string> indicators)
    {
        _records = records;
        _idIndex = records.Header.IndexOf(RecordColumns.SubjectId);
        _cellCount = records.Header.Names.Length;
        _reader = new(records, _batch, NumberOf);
        _indicators = indicators;
        Input = new(records, subjects, new(_batch.Build));
    }

    /// <summary>What was gathered; its batch may be asked for once all is there.</summary>
    public GradingInput Input { get; }

    /// <summary>Adds a subject.</summary>
    /// <param name="id">Its id, which none of the others has.</param>
    /// <param name="entry">Its row in the subjects file; null where it has none.</param>
    /// <returns>The subject.</returns>
    public InputSubject AddSubject(string id, SubjectEntry? entry)
    {
        var number = _batch.AddSubject(id, entry?.Type);
        foreach (var (code, value) in entry?.Facts ?? ImmutableDictionary<string, FactValue>.Empty)
        {
            _batch.AddFact(number, code, value);
        }

        var subject = new InputSubject(id, number, entry);
        _subjects[id] = subject;
        Input.Add(subject);
        return subject;
    }

    /// <summary>Finds what is wrong with the row that the records file is on as a whole.</summary>
    /// <returns>Its faults; empty where it can be read.</returns>
    /// <exception cref="CommandFailedException">A fault of the row hides rows.</exception>
    public ImmutableArray<InputFault> FaultsOfRow()
    {
        return _records.Row.IsPlain && _records.Row.Count == _cellCount
            ? []
            : _records.Header.Check(_records.Row.ToRow());
    }

    /// <summary>Reads the subject's id of the row that the records file is on, which hides no rows.</summary>
    /// <returns>The id; empty where there is none.</returns>
    public RowId IdOfRow() => new(_idIndex < _records.Row.Count ? _records.Row.ValueOf(_idIndex) : []);

    /// <summary>Adds the row that the records file is on; a subject that is not there is added.</summary>
    /// <param name="rowId">Its subject's id.</param>
    /// <param name="faults">What is wrong with the row as a whole.</param>
    public void AddRow(RowId rowId, ImmutableArray<InputFault> faults)
    {
        var row = _records.Row;
        var id = rowId.Id;
        if (id.IsEmpty)
        {
            Input.AddStray(new PlacedMessage(CommandMessages.MissingSubjectId, _records.File, row.PositionOf(0)));
            return;
        }

        var subject = Find(id) ?? AddSubject(id.ToString(), null);
        if (subject.PositionInRecords == default)
        {
            subject.PositionInRecords = row.PositionOf(_idIndex);
        }

        if (rowId.HasSpaceAround)
        {
            subject.AddFault(rowId.SpaceFault(_records.File, row.PositionOf(_idIndex)));
        }

        foreach (var fault in faults)
        {
            subject.AddFault(fault);
        }

        if (faults.IsEmpty)
        {
            var record = _reader.Read(subject);
            _batch.AddRecord(subject.Number, record);
            Input.AddRecord(subject, _areKnown[record.Indicator]);
        }
    }

    private InputSubject? Find(ReadOnlySpan<char> id)
    {
        if (_current is null || !id.SequenceEqual(_current.Id))
        {
            _current = _subjects.TryGetValue(id, out var found) ? found : null;
        }

        return _current;
    }

    /// <summary>Numbers an indicator met for the first time; numbers go up from 1.</summary>
    private int NumberOf(string indicator)
    {
        _areKnown.Add(_indicators.Contains(indicator));
        return _batch.IndicatorOf(indicator);
    }
}
