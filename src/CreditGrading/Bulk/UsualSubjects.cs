using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// Adds up single subjects in the way of the kernel: those without stated facts all of whose records are usual ones. Any other
/// subject takes the way of every subject, by <see cref="SubjectReader"/>. Not safe for concurrent use.
/// </summary>
internal sealed class UsualSubjects
{
    /// <summary>The most records with an id; ids are compared one by one.</summary>
    private const int MostIds = 64;

    /// <summary>For how many records there is room to begin with.</summary>
    private const int UsualRoom = 64;

    private readonly CompiledScheme _scheme;
    private readonly UsualRecord[] _usual;
    private readonly string?[] _ids = new string?[MostIds];
    private ushort[] _indicators = new ushort[UsualRoom];
    private int _idCount;

    public UsualSubjects(CompiledScheme scheme, PlainShape shape)
    {
        _scheme = scheme;
        var codes = new BatchCodes([], [], Numbered(scheme.Severities), Numbered(scheme.Levels), [], [], []);
        _usual = [.. Enumerable.Range(0, scheme.Indicators.Length).Select(indicator =>
            UsualRecord.Of(scheme, shape, indicator, codes))];
    }

    /// <summary>Adds up the records of a subject; false, with nothing done, where it is no usual one.</summary>
    /// <param name="tables">The scheme on the evaluation date.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="scratch">Where to; empty.</param>
    /// <param name="sums">Receives what was added up; good until the next subject.</param>
    public bool TryAddUp(PlainTables tables, CreditSubject subject, PlainScratch scratch, out PlainSums sums)
    {
        sums = default;
        if (subject.Facts is not { Count: 0 } || subject.Records is not { Count: <= CountedPoints.MostRecords } records)
        {
            return false;
        }

        if (_indicators.Length < records.Count)
        {
            _indicators = new ushort[CountedPoints.MostRecords];
        }

        scratch.Prepare(tables, records.Count);
        var marks = 0L;
        for (var i = 0; i < records.Count; i++)
        {
            if (!TryAdd(tables, records[i], i, scratch.Sums, ref marks))
            {
                scratch.Clear(_indicators.AsSpan(0, i));
                ForgetIds();
                return false;
            }
        }

        ForgetIds();
        sums = new(_indicators.AsSpan(0, records.Count), marks);
        return true;
    }

    private bool TryAdd(PlainTables tables, CreditRecord? record, int index, long[] sums, ref long marks)
    {
        if (record is null
            || !_scheme.IndicatorIndexes.TryGetValue(record.Indicator ?? "", out var indicator)
            || !_usual[indicator].IsUsual
            || IsOdd(record)
            || !TryTakeId(record.RecordId))
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
            ref readonly var slot = ref tables.Slots[indicator];
            var live = tables.Starts[read.Term].MaskOf(read.Start) & ((long)tables.Dated.Day - read.End) >> 63;
            sums[indicator] += CountedPoints.OfRecord(read.Points) & live;
            marks |= slot.Marks & (live | PlainMarks.OfAnyRecord);
        }

        _indicators[index] = (ushort)indicator;
        return true;
    }

    private static bool IsOdd(CreditRecord record) =>
        record.Status != RecordStatus.Confirmed
        | record.EndedOn.HasValue | record.ExpiresOn.HasValue | record.KnownOn.HasValue | record.Amount.HasValue
            | record.Points.HasValue;

    /// <summary>Notes the id of a record; false where another has it, or there are too many.</summary>
    private bool TryTakeId(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return true;
        }

        if (_idCount == MostIds || Array.IndexOf(_ids, id, 0, _idCount) >= 0)
        {
            return false;
        }

        _ids[_idCount++] = id;
        return true;
    }

    private void ForgetIds()
    {
        _ids.AsSpan(0, _idCount).Clear();
        _idCount = 0;
    }

    private static string[] Numbered(IReadOnlyDictionary<string, int> codes) =>
        ["", .. codes.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    private static int NumberOf(System.Collections.Frozen.FrozenDictionary<string, int> codes, string? code) =>
        !string.IsNullOrEmpty(code) && codes.TryGetValue(code, out var index) ? index + 1 : CodeTable.None;
}
