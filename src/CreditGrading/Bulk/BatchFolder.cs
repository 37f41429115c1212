using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// Reads a batch in the terms of a scheme. The rules are those of <see cref="SubjectReader"/>; the usual record takes a shorter
/// way.
/// </summary>
internal sealed class BatchFolder
{
    private readonly SubjectColumns _subjects;
    private readonly BatchCodes _codes;
    private readonly bool _ignoresUnknown;
    private readonly PlainColumnsWriter? _plain;
    private readonly ColumnReader _columns;
    private readonly SubjectReader _reader;
    private readonly int[] _indicators;
    private readonly int[] _types;
    private readonly List<OtherSubject> _others = [];
    private readonly List<RecordRow> _rows = [];
    private readonly List<long> _facts = [];
    private readonly List<bool> _areFactsKnown = [];

    private BatchFolder(
        CompiledScheme scheme, SubjectColumns subjects, BatchCodes codes, bool ignoresUnknown, PlainShape? shape)
    {
        _subjects = subjects;
        _codes = codes;
        _ignoresUnknown = ignoresUnknown;
        _reader = new(scheme);
        _columns = new(subjects.Records, codes);
        _indicators = [.. codes.Indicators.Select(code =>
            scheme.IndicatorIndexes.GetValueOrDefault(code, CompiledIndicator.NotListed))];
        _types = [.. codes.Types.Select(code => SubjectReader.TypeOf(scheme, code))];
        _plain = shape is null ? null : new(scheme, shape, subjects, codes, _indicators);
    }

    /// <summary>Reads a batch.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="subjects">The batch.</param>
    /// <param name="codes">Its codes.</param>
    /// <param name="ignoresUnknown">Whether records of indicators that the scheme does not know are left out.</param>
    /// <param name="shape">What the kernel may grade; null where it is not to be used.</param>
    public static FoldedBatch Fold(
        CompiledScheme scheme, SubjectColumns subjects, BatchCodes codes, bool ignoresUnknown, PlainShape? shape)
    {
        var folder = new BatchFolder(scheme, subjects, codes, ignoresUnknown, shape);
        folder.KeepDefaults();
        for (var subject = 0; subject < subjects.Ids.Length; subject++)
        {
            folder.Fold(subject);
        }

        return new(
            subjects.Ids.Length, scheme.Facts.Length, folder._plain?.ToColumns(), [.. folder._others], [.. folder._rows],
            [.. folder._facts], [.. folder._areFactsKnown]);
    }

    private void KeepDefaults()
    {
        _reader.Begin(SubjectRows.TypeUnknown);
        KeepFacts(_reader.Rows);
    }

    private void KeepFacts(SubjectRows subject)
    {
        _facts.AddRange(subject.Facts);
        _areFactsKnown.AddRange(subject.AreFactsKnown);
    }

    private void Fold(int subject)
    {
        var (start, end) = (_subjects.Offsets[subject], _subjects.Offsets[subject + 1]);
        var type = _types[_subjects.Types[subject]];
        var facts = _subjects.Facts.Of(subject);
        if (_plain is not null && facts.IsEmpty && _plain.TryAdd(subject, type, start, end))
        {
            return;
        }

        Read(type, start, end, facts);
        var read = _reader.Rows;
        if (!_reader.Faults.IsEmpty)
        {
            _plain?.Skip(subject);
            _others.Add(new(subject, type, 0, OtherSubject.Rejected, 0));
            return;
        }

        var factsStart = facts.IsEmpty ? 0 : _facts.Count;
        if (!facts.IsEmpty)
        {
            KeepFacts(read);
        }

        if (_plain is null || !_plain.TryAdd(subject, type, read.Records, factsStart))
        {
            _plain?.Skip(subject);
            _others.Add(new(subject, type, _rows.Count, read.Records.Length, factsStart));
            _rows.AddRange(read.Records);
        }
    }

    private void Read(int type, int start, int end, ReadOnlySpan<BatchFact> facts)
    {
        _reader.Begin(type);
        if (_reader.CheckCount(end - start))
        {
            for (var row = start; row < end; row++)
            {
                Read(row, row - start);
            }
        }

        _reader.EndRecords(_codes.Units);
        foreach (var fact in facts)
        {
            _reader.AddFact(_codes.Facts[fact.Code], fact.Value);
        }

        _reader.EndFacts();
    }

    private void Read(int row, int index)
    {
        var core = _subjects.Records.Core[row];
        if (core.Quantity == CoreFields.NoRecord)
        {
            _reader.AddNothing(index);
            return;
        }

        _reader.Add(
            _columns.Fill(row), index, _indicators[core.Indicator], _codes.Indicators[core.Indicator], _subjects.Records.Ids[row],
            _ignoresUnknown);
    }
}
