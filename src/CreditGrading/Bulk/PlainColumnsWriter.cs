using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>Writes the columns of plain subjects, subject after subject.</summary>
internal sealed class PlainColumnsWriter
{
    private readonly CompiledScheme _scheme;
    private readonly PlainShape _shape;
    private readonly SubjectColumns _subjects;
    private readonly UsualRecord[] _usual;
    private readonly int[] _offsets;
    private readonly int[] _types;
    private readonly int[] _simpleTypes;
    private int[] _facts = [];
    private readonly ushort[] _indicators;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly long[] _points;
    private ushort[] _terms = [];
    private int[] _clocks = [];
    private int[] _knowns = [];
    private int _count;

    /// <param name="scheme">The scheme.</param>
    /// <param name="shape">What the kernel can grade of it.</param>
    /// <param name="subjects">The batch.</param>
    /// <param name="codes">Its codes.</param>
    /// <param name="indicators">By number of an indicator in the batch, its index in the scheme.</param>
    public PlainColumnsWriter(
        CompiledScheme scheme, PlainShape shape, SubjectColumns subjects, BatchCodes codes, int[] indicators)
    {
        _scheme = scheme;
        _shape = shape;
        _subjects = subjects;
        _usual = [.. indicators.Select(indicator => UsualRecord.Of(scheme, shape, indicator, codes))];
        _offsets = new int[subjects.Ids.Length + 1];
        _types = new int[subjects.Ids.Length];
        _simpleTypes = new int[subjects.Ids.Length];
        var capacity = subjects.Records.Count;
        _indicators = GC.AllocateUninitializedArray<ushort>(capacity);
        _starts = GC.AllocateUninitializedArray<int>(capacity);
        _ends = GC.AllocateUninitializedArray<int>(capacity);
        _points = GC.AllocateUninitializedArray<long>(capacity);
    }

    /// <summary>Adds a subject all of whose records are usual ones; false, with nothing added, where one is not.</summary>
    public bool TryAdd(int subject, int type, int start, int end)
    {
        if (end - start > CountedPoints.MostRecords)
        {
            return false;
        }

        var records = _subjects.Records;
        var place = _count;
        for (var row = start; row < end; row++)
        {
            ref readonly var core = ref records.Core[row];
            var usual = _usual[core.Indicator];
            if (core.IsOdd | !usual.IsUsual | records.Known[row] != RecordColumns.NoDay)
            {
                return false;
            }

            var severity = usual.ReadsSeverity ? records.Severities[row] : CodeTable.None;
            var level = usual.ReadsLevel ? records.Levels[row] : CodeTable.None;
            if (!usual.TryRead(core, records.Withdrawn[row], severity, level, out var read))
            {
                return false;
            }

            Write(place++, usual.Indicator, read.Start, read.End, read.Points);
            if (!usual.IsTermFixed | _terms.Length > 0)
            {
                WriteTerm(place - 1, read.Term);
            }

            if (_clocks.Length > 0)
            {
                WriteDates(place - 1, read.Start, DayKey.Min);
            }
        }

        End(subject, type, place);
        return true;
    }

    /// <summary>Adds a subject all of whose rows only add points; false, with nothing added, where one does more.</summary>
    /// <param name="subject">Its number.</param>
    /// <param name="type">The index of its type.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="facts">Where its facts begin; 0 where it states none.</param>
    public bool TryAdd(int subject, int type, ReadOnlySpan<RecordRow> rows, int facts)
    {
        if (rows.Length > Math.Min(_points.Length - _count, CountedPoints.MostRecords))
        {
            return false;
        }

        var place = _count;
        foreach (ref readonly var row in rows)
        {
            if (row.IsReplacement || !_shape.AreIndicatorsPlain[row.Indicator])
            {
                return false;
            }

            Write(place++, row.Indicator, row.Start, row.End, row.Points);
            if (_scheme.Indicators[row.Indicator].TermRule != TermRule.Fixed || _terms.Length > 0)
            {
                WriteTerm(place - 1, (ushort)row.Term);
            }

            var hasDates = row.Known != DayKey.Min || (row.Clock != row.Start && row.Start != DayKey.Max);
            if (hasDates || _clocks.Length > 0)
            {
                WriteDates(place - 1, row.Clock, row.Known);
            }
        }

        End(subject, type, place);
        if (facts != 0)
        {
            SetFacts(subject, facts);
        }

        return true;
    }

    /// <summary>Passes over a subject that is not plain.</summary>
    public void Skip(int subject)
    {
        _offsets[subject + 1] = _count;
        _simpleTypes[subject] = PlainColumns.NotPlain;
    }

    /// <summary>The columns.</summary>
    public PlainColumns ToColumns() => new()
    {
        Offsets = _offsets,
        SimpleTypes = _simpleTypes,
        Types = _types,
        Facts = _facts,
        Indicators = Cut(_indicators),
        Starts = Cut(_starts),
        Ends = Cut(_ends),
        Points = Cut(_points),
        Terms = Cut(_terms),
        Clocks = Cut(_clocks),
        Knowns = Cut(_knowns),
    };

    private void Write(int place, int indicator, int start, int end, long points)
    {
        _indicators[place] = (ushort)indicator;
        _starts[place] = start;
        _ends[place] = end;
        _points[place] = CountedPoints.OfRecord(points);
    }

    private void WriteTerm(int place, ushort term)
    {
        if (_terms.Length == 0)
        {
            _terms = new ushort[_points.Length];
            for (var i = 0; i < place; i++)
            {
                _terms[i] = (ushort)_scheme.Indicators[_indicators[i]].Terms[0];
            }
        }

        _terms[place] = term;
    }

    private void WriteDates(int place, int clock, int known)
    {
        if (_clocks.Length == 0)
        {
            _clocks = new int[_points.Length];
            _knowns = new int[_points.Length];
            _starts.AsSpan(0, place).CopyTo(_clocks);
            _knowns.AsSpan(0, place).Fill(DayKey.Min);
        }

        _clocks[place] = clock;
        _knowns[place] = known;
    }

    private void End(int subject, int type, int count)
    {
        _count = count;
        _types[subject] = type;
        _simpleTypes[subject] = type >= 0 && _shape.Types[type] is not null ? type : PlainColumns.NotSimple;
        _offsets[subject + 1] = count;
    }

    private void SetFacts(int subject, int facts)
    {
        if (_facts.Length == 0)
        {
            _facts = new int[_types.Length];
        }

        _facts[subject] = facts;
        _simpleTypes[subject] = PlainColumns.NotSimple;
    }

    /// <summary>A column without the room of records that are not plain, where that is much.</summary>
    private T[] Cut<T>(T[] column)
    {
        if (column.Length - _count > _count / 8)
        {
            Array.Resize(ref column, Math.Min(column.Length, _count));
        }

        return column;
    }
}
