using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>Gathers subjects with their records and facts, in any order, into a <see cref="SubjectBatch"/>.</summary>
/// <remarks>
/// Knows no scheme: one batch is graded under any number of schemes and dates. Not safe for concurrent use. Nothing in a record
/// or a fact is checked here; what is wrong in them rejects their subject when it is graded.
/// </remarks>
/// <example>
/// <code>
/// var builder = new SubjectBatchBuilder();
/// var subject = builder.AddSubject("S1", "enterprise");
/// var penalty = builder.IndicatorOf("administrative-penalty");
/// builder.AddRecord(subject, new BatchRecord { Indicator = penalty, OccurredOn = new(2022, 6, 1), Severity =
/// builder.SeverityOf("general") }); SubjectBatch batch = builder.Build();
/// </code>
/// </example>
public sealed class SubjectBatchBuilder
{
    private readonly Dictionary<string, int> _subjects = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<int> _types = [];
    private readonly CodeTable _typeCodes = new();
    private readonly CodeTable _indicators = new();
    private readonly CodeTable _severities = new();
    private readonly CodeTable _levels = new();
    private readonly CodeTable _acts = new();
    private readonly CodeTable _units = new();
    private readonly CodeTable _factCodes = new();
    private readonly List<BatchFact> _facts = [];
    private readonly RecordColumns _records = new();
    private int[] _owners = [];
    private bool _isGrouped = true;

    /// <summary>How many subjects there are so far.</summary>
    public int SubjectCount => _ids.Count;

    /// <summary>How many records there are so far.</summary>
    public int RecordCount => _records.Count;

    /// <summary>Adds a subject.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="type">The code of its type; null where unknown.</param>
    /// <returns>Its number: the subjects of a batch are numbered from 0 in the order in which they are added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a subject of that id.</exception>
    public int AddSubject(string id, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!_subjects.TryAdd(id, _ids.Count))
        {
            throw new ArgumentException($"the subject '{id}' is in the batch already", nameof(id));
        }

        _ids.Add(id);
        _types.Add(_typeCodes.NumberOf(type));
        return _ids.Count - 1;
    }

    /// <summary>The number of a subject, which is added without a type where it is not there.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int SubjectOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _subjects.TryGetValue(id, out var subject) ? subject : AddSubject(id);
    }

    /// <summary>Adds a subject with its records and facts.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a subject of that id.</exception>
    public int Add(CreditSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var number = AddSubject(subject.Id, subject.Type);
        foreach (var record in subject.Records ?? [])
        {
            AddGiven(number, record);
        }

        foreach (var (code, value) in subject.Facts ?? System.Collections.Immutable.ImmutableDictionary<string, FactValue>.Empty)
        {
            AddFact(number, code, value);
        }

        return number;
    }

    /// <summary>The number of an indicator's code.</summary>
    /// <param name="code">The code; of any scheme, or of none.</param>
    /// <returns>Its number, 1 or more; 0 for an empty code, which no scheme knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndicatorOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _indicators.NumberOf(code);
    }

    /// <summary>The number of a severity's code.</summary>
    /// <param name="code">The code; null or empty for none.</param>
    /// <returns>Its number, 0 for none.</returns>
    public int SeverityOf(string? code) => _severities.NumberOf(code);

    /// <summary>The number of a level's code.</summary>
    /// <param name="code">The code; null or empty for none.</param>
    /// <returns>Its number, 0 for none.</returns>
    public int LevelOf(string? code) => _levels.NumberOf(code);

    /// <summary>The number of an act. Records of one subject are of one act where they have one number.</summary>
    /// <param name="act">The id of the act; null or empty for none.</param>
    /// <returns>Its number, 0 for none.</returns>
    public int ActOf(string? act) => _acts.NumberOf(act);

    /// <summary>The number of a unit below a subject.</summary>
    /// <param name="unit">The name of the unit; null or empty for none.</param>
    /// <returns>Its number, 0 for none.</returns>
    public int UnitOf(string? unit) => _units.NumberOf(unit);

    /// <summary>Adds a fact about a subject.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="code">The code of the fact.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public void AddFact(int subject, string code, FactValue value)
    {
        CheckSubject(subject);
        ArgumentNullException.ThrowIfNull(code);
        _facts.Add(new(subject, _factCodes.NumberOf(code), value));
    }

    /// <summary>Adds a record of a subject.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such subject, or a number in the record is that of no code.
    /// </exception>
    public void AddRecord(int subject, in BatchRecord record)
    {
        CheckSubject(subject);
        CheckCodes(record);
        Own(subject);
        _records.Add(record);
    }

    /// <summary>Adds a record of a subject that has no more than the usual fields.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="indicator">The number of the indicator.</param>
    /// <param name="occurredOn">The day of the act.</param>
    /// <param name="repairedOn">The day credit repair was granted; null where it was not.</param>
    /// <param name="quantity">How many; 0 or more.</param>
    /// <param name="withdrawnOn">The day the record was withdrawn by its source; null where it was not.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such subject or indicator, or the quantity is negative.
    /// </exception>
    public void AddRecord(
        int subject, int indicator, LocalDate occurredOn, LocalDate? repairedOn = null, int quantity = 1,
        LocalDate? withdrawnOn = null)
    {
        if (subject < 0 || subject >= _ids.Count || !_indicators.Has(indicator) || quantity < 0)
        {
            CheckSubject(subject);
            CheckIndicator(indicator);
            ArgumentOutOfRangeException.ThrowIfNegative(quantity);
        }

        Own(subject);
        _records.Add(new CoreFields
        {
            Indicator = indicator,
            Occurred = DayKey.Of(occurredOn),
            Repaired = repairedOn is { } repaired ? DayKey.Of(repaired) : RecordColumns.NoDay,
            Quantity = quantity,
        });
        if (withdrawnOn is { } withdrawn)
        {
            _records.SetWithdrawn(withdrawn);
        }
    }

    /// <summary>Adds a record of a subject.</summary>
    /// <param name="subject">The number of the subject.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public void AddRecord(int subject, CreditRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        CheckSubject(subject);
        AddGiven(subject, record);
    }

    /// <summary>Makes the batch of what was added; the builder can go on.</summary>
    /// <returns>The batch; later additions do not change it.</returns>
    /// <exception cref="InvalidOperationException">A subject was given a fact twice.</exception>
    public SubjectBatch Build()
    {
        var offsets = OffsetsOf();
        var records = _isGrouped ? _records.Copy() : _records.Arrange(_owners, offsets);
        return new(
            new SubjectColumns([.. _ids], [.. _types], offsets, records, BatchFacts.Arrange(_facts, _ids, _factCodes)),
            new BatchCodes(
                _typeCodes.ToArray(), _indicators.ToArray(), _severities.ToArray(), _levels.ToArray(), _acts.ToArray(),
                _units.ToArray(),
                _factCodes.ToArray()));
    }

    /// <summary>Forgets subjects, records and facts. The codes keep their numbers, but for acts and units.</summary>
    public void Clear()
    {
        _subjects.Clear();
        _ids.Clear();
        _types.Clear();
        _facts.Clear();
        _records.Clear();
        _acts.Clear();
        _units.Clear();
        _isGrouped = true;
    }

    /// <summary>Adds what a list of records holds; a place without a record rejects the subject when it is graded.</summary>
    private void AddGiven(int subject, CreditRecord? record)
    {
        Own(subject);
        if (record is null)
        {
            _records.Add(new CoreFields { Quantity = CoreFields.NoRecord, IsOdd = true });
            return;
        }

        _records.Add(new BatchRecord
        {
            Indicator = _indicators.NumberOf(record.Indicator),
            RecordId = record.RecordId,
            OccurredOn = record.OccurredOn,
            EffectiveOn = record.EffectiveOn,
            PublishedOn = record.PublishedOn,
            EndedOn = record.EndedOn,
            ExpiresOn = record.ExpiresOn,
            RepairedOn = record.RepairedOn,
            WithdrawnOn = record.WithdrawnOn,
            KnownOn = record.KnownOn,
            Act = _acts.NumberOf(record.Act),
            Unit = _units.NumberOf(record.Unit),
            Level = _levels.NumberOf(record.Level),
            Severity = _severities.NumberOf(record.Severity),
            Amount = record.Amount,
            Quantity = record.Quantity,
            Points = record.Points,
            Status = record.Status,
        });
    }

    private void CheckSubject(int subject)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(subject, _ids.Count);
    }

    private void CheckIndicator(int indicator)
    {
        if (!_indicators.Has(indicator))
        {
            throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "there is no such indicator");
        }
    }

    private void CheckCodes(in BatchRecord record)
    {
        CheckIndicator(record.Indicator);
        if (!(_acts.Has(record.Act) & _units.Has(record.Unit) & _levels.Has(record.Level) & _severities.Has(record.Severity)))
        {
            throw new ArgumentOutOfRangeException(nameof(record), record, "a number in the record is that of no code");
        }
    }

    private void Own(int subject)
    {
        var row = _records.Count;
        if (row == _owners.Length)
        {
            Array.Resize(ref _owners, Math.Max(16, row * 2));
        }

        _isGrouped &= row == 0 || _owners[row - 1] <= subject;
        _owners[row] = subject;
    }

    /// <summary>By subject, where its rows begin; one more for the end.</summary>
    private int[] OffsetsOf()
    {
        var offsets = new int[_ids.Count + 1];
        foreach (var subject in _owners.AsSpan(0, _records.Count))
        {
            offsets[subject + 1]++;
        }

        for (var i = 0; i < _ids.Count; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        return offsets;
    }
}
