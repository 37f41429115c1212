using System.Runtime.CompilerServices;
using CreditGrading.Compilation;

namespace CreditGrading.Bulk;

/// <summary>A population of subjects in columns, made by a <see cref="SubjectBatchBuilder"/>.</summary>
/// <remarks>
/// Immutable to its callers and safe for concurrent use. Knows no scheme. The first run under a scheme reads the records into the
/// scheme's terms; that form stays for as long as both the batch and the grader are in use, that of the last scheme as long as
/// the batch, and serves every evaluation date.
/// </remarks>
public sealed class SubjectBatch
{
    /// <summary>By whether unknown indicators are ignored, and whether the kernel may be used.</summary>
    private readonly ConditionalWeakTable<CompiledScheme, FoldedBatch>[] _folds = [[], [], [], []];
    private readonly SubjectColumns _subjects;
    private readonly BatchCodes _codes;
    private LastFold? _last;

    internal SubjectBatch(SubjectColumns subjects, BatchCodes codes)
    {
        _subjects = subjects;
        _codes = codes;
    }

    /// <summary>How many subjects there are.</summary>
    public int SubjectCount => _subjects.Ids.Length;

    /// <summary>How many records all of them have.</summary>
    public int RecordCount => _subjects.Records.Count;

    /// <summary>The id of a subject.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public string IdOf(int subject)
    {
        Check(subject);
        return _subjects.Ids[subject];
    }

    /// <summary>Makes one subject anew from the columns, to grade it alone and learn the reasons of its result.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>
    /// The subject with its records, in the order in which they were added, and its facts; days are of the ISO calendar.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public CreditSubject SubjectAt(int subject)
    {
        Check(subject);
        var records = new List<CreditRecord>();
        for (var row = _subjects.Offsets[subject]; row < _subjects.Offsets[subject + 1]; row++)
        {
            records.Add(RecordAt(row)!);
        }

        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in _subjects.Facts.Of(subject))
        {
            facts.Add(_codes.Facts[fact.Code], fact.Value);
        }

        return new(_subjects.Ids[subject], TypeOf(subject)) { Records = records, Facts = facts };
    }

    /// <summary>The code of a subject's type; null where it is unknown.</summary>
    internal string? TypeOf(int subject) => CodeOf(_codes.Types, _subjects.Types[subject]);

    /// <summary>The batch as a scheme reads it; read once.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="ignoresUnknown">Whether records of indicators that the scheme does not know are left out.</param>
    /// <param name="shape">What the kernel may grade; null where it is not to be used.</param>
    internal FoldedBatch FoldedFor(CompiledScheme scheme, bool ignoresUnknown, PlainShape? shape)
    {
        var last = Volatile.Read(ref _last);
        return last is not null && last.Scheme == scheme && last.IgnoresUnknown == ignoresUnknown && last.Shape == shape
            ? last.Batch
            : FindOrFold(scheme, ignoresUnknown, shape);
    }

    private FoldedBatch FindOrFold(CompiledScheme scheme, bool ignoresUnknown, PlainShape? shape)
    {
        var folds = _folds[(ignoresUnknown ? 1 : 0) + (shape is null ? 2 : 0)];
        if (!folds.TryGetValue(scheme, out var folded))
        {
            lock (folds)
            {
                folded = folds.GetValue(scheme, other => BatchFolder.Fold(other, _subjects, _codes, ignoresUnknown, shape));
            }
        }

        Volatile.Write(ref _last, new(scheme, ignoresUnknown, shape, folded));
        return folded;
    }

    private void Check(int subject)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(subject, SubjectCount);
    }

    private CreditRecord? RecordAt(int row)
    {
        var records = _subjects.Records;
        var core = records.Core[row];
        return core.Quantity == CoreFields.NoRecord ? null : new()
        {
            Indicator = _codes.Indicators[core.Indicator],
            RecordId = records.Ids[row],
            OccurredOn = ColumnReader.DayOf(core.Occurred),
            EffectiveOn = ColumnReader.DayOf(records.Effective[row]),
            PublishedOn = ColumnReader.DayOf(records.Published[row]),
            EndedOn = ColumnReader.DayOf(records.Ended[row]),
            ExpiresOn = ColumnReader.DayOf(records.Expires[row]),
            RepairedOn = ColumnReader.DayOf(core.Repaired),
            WithdrawnOn = ColumnReader.DayOf(records.Withdrawn[row]),
            KnownOn = ColumnReader.DayOf(records.Known[row]),
            Act = CodeOf(_codes.Acts, records.Acts[row]),
            Unit = CodeOf(_codes.Units, records.Units[row]),
            Level = CodeOf(_codes.Levels, records.Levels[row]),
            Severity = CodeOf(_codes.Severities, records.Severities[row]),
            Amount = records.Amounts[row],
            Quantity = core.Quantity == CoreFields.OddQuantity ? records.Quantities[row] : core.Quantity,
            Points = records.Points[row],
            Status = records.Statuses[row],
        };
    }

    private static string? CodeOf(string[] codes, int number) => number == CodeTable.None ? null : codes[number];

    /// <summary>The form that was asked for last: most callers ask for it again.</summary>
    private sealed record LastFold(
        CompiledScheme Scheme, bool IgnoresUnknown, PlainShape? Shape, FoldedBatch Batch);
}
