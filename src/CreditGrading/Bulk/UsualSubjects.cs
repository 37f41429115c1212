using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// Adds up single subjects in the way of the kernel: those without stated facts all of whose records are usual ones. Any other subject takes
/// the way of every subject, by <see cref="SubjectReader"/>. Not safe for concurrent use.
/// </summary>
internal sealed class UsualSubjects
{
    /// <summary>The most records; ids are compared one by one.</summary>
    private const int MostRecords = 64;

    private readonly CompiledScheme _scheme;
    private readonly PlainShape _shape;
    private readonly UsualRecord[] _usual;
    private readonly ushort[] _indicators = new ushort[MostRecords];
    private readonly string?[] _ids = new string?[MostRecords];

    public UsualSubjects(CompiledScheme scheme, PlainShape shape)
    {
        _scheme = scheme;
        _shape = shape;
        var codes = new BatchCodes([], [], Numbered(scheme.Severities), Numbered(scheme.Levels), [], [], []);
        _usual = [.. Enumerable.Range(0, scheme.Indicators.Length).Select(indicator => UsualRecord.Of(scheme, shape, indicator, codes))];
    }

    /// <summary>Evaluates a subject; false, with nothing done, where it is no usual one.</summary>
    /// <param name="tables">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="bench">The buffers; the workspace is left as <see cref="Evaluator"/> leaves it.</param>
    /// <param name="outcome">Receives the outcome.</param>
    public bool TryEvaluate(PlainTables tables, int knownBy, CreditSubject subject, BatchBench bench, out EvaluationOutcome outcome)
    {
        outcome = default;
        var records = subject.Records ?? [];
        if (subject.Facts is not { Count: 0 } || records.Count > MostRecords)
        {
            return false;
        }

        var scratch = bench.Scratch!;
        scratch.Take(tables);
        var marks = 0L;
        for (var i = 0; i < records.Count; i++)
        {
            if (!TryAdd(tables, records[i], i, scratch.Slots, ref marks))
            {
                scratch.Clear(_indicators.AsSpan(0, i));
                _ids.AsSpan(0, i + 1).Clear();
                return false;
            }
        }

        _ids.AsSpan(0, records.Count).Clear();
        var type = SubjectReader.TypeOf(_scheme, subject.Type);
        var sums = new PlainSums(_indicators.AsSpan(0, records.Count), marks);
        outcome = PlainConclusion.Of(tables, knownBy, _shape.Rest.RowsOf(type), type < 0 ? null : _shape.Types[type], sums, bench);
        return true;
    }

    private bool TryAdd(PlainTables tables, CreditRecord? record, int index, IndicatorSlot[] slots, ref long marks)
    {
        if (record is null
            || !_scheme.IndicatorIndexes.TryGetValue(record.Indicator ?? "", out var indicator)
            || !_usual[indicator].IsUsual
            || IsOdd(record)
            || !TryTakeId(record.RecordId, index))
        {
            return false;
        }

        var usual = _usual[indicator];
        var core = new CoreFields
        {
            Occurred = RecordDates.KeyOf(record.OccurredOn, RecordColumns.NoDay),
            Repaired = RecordDates.KeyOf(record.RepairedOn, RecordColumns.NoDay),
            Quantity = CoreFields.QuantityOf(record.Quantity),
        };
        var severity = usual.ReadsSeverity ? NumberOf(_scheme.Severities, record.Severity) : CodeTable.None;
        var level = usual.ReadsLevel ? NumberOf(_scheme.Levels, record.Level) : CodeTable.None;
        var withdrawn = RecordDates.KeyOf(record.WithdrawnOn, RecordColumns.NoDay);
        if (core.Quantity == CoreFields.OddQuantity || !usual.TryRead(core, withdrawn, severity, level, out var read))
        {
            return false;
        }

        unchecked
        {
            ref var slot = ref slots[indicator];
            var live = tables.Starts[read.Term].MaskOf(read.Start) & ((long)tables.Dated.Day - read.End) >> 63;
            slot.Sum += CountedPoints.OfRecord(read.Points) & live;
            marks |= slot.Marks & (live | PlainMarks.OfAnyRecord);
        }

        _indicators[index] = (ushort)indicator;
        return true;
    }

    private static bool IsOdd(CreditRecord record) =>
        record.Status != RecordStatus.Confirmed
        | record.EndedOn.HasValue | record.ExpiresOn.HasValue | record.KnownOn.HasValue | record.Amount.HasValue | record.Points.HasValue;

    /// <summary>Notes the id of a record; false where another has it.</summary>
    private bool TryTakeId(string? id, int index)
    {
        _ids[index] = id;
        return string.IsNullOrEmpty(id) || Array.IndexOf(_ids, id, 0, index) < 0;
    }

    private static string[] Numbered(IReadOnlyDictionary<string, int> codes) =>
        ["", .. codes.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    private static int NumberOf(System.Collections.Frozen.FrozenDictionary<string, int> codes, string? code) =>
        !string.IsNullOrEmpty(code) && codes.TryGetValue(code, out var index) ? index + 1 : CodeTable.None;
}
