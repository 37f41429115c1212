using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// A batch as one scheme reads it: nothing in it depends on the evaluation date. Plain subjects are in columns for the kernel;
/// each other one has rows for the evaluator, or is rejected.
/// </summary>
/// <param name="SubjectCount">How many subjects there are.</param>
/// <param name="FactCount">How many facts the scheme has.</param>
/// <param name="Plain">The plain subjects; null where the kernel is not used. In it the others have no records.</param>
/// <param name="Others">The others, in the order of their numbers.</param>
/// <param name="Rows">The rows of the others.</param>
/// <param name="Facts">Facts: the defaults, then those of one subject that states some after another.</param>
/// <param name="AreFactsKnown">Whether they are known.</param>
internal sealed record FoldedBatch(
    int SubjectCount, int FactCount, PlainColumns? Plain, OtherSubject[] Others, RecordRow[] Rows, long[] Facts,
    bool[] AreFactsKnown)
{
    /// <summary>How many records count for the work of a run.</summary>
    public int RecordCount => Rows.Length + (Plain is null ? 0 : Plain.Offsets[^1]);

    /// <summary>The place among the others of the first whose number is at least one.</summary>
    public int FirstOther(int subject)
    {
        var (low, high) = (0, Others.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Others[middle].Subject < subject ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a subject is in the columns for the kernel.</summary>
    public bool IsPlain(int subject) => Plain is not null && Plain.SimpleTypes[subject] != PlainColumns.NotPlain;

    /// <summary>A subject that is not plain, as the evaluator reads it; not one that is rejected.</summary>
    public SubjectRows RowsOf(in OtherSubject other) => RowsOf(Rows.AsSpan(other.Start, other.Count), other.Type, other.Facts);

    /// <summary>A subject as the evaluator reads it.</summary>
    /// <param name="records">Its records.</param>
    /// <param name="type">The index of its type; see <see cref="SubjectRows.Type"/>.</param>
    /// <param name="facts">Where its facts begin.</param>
    public SubjectRows RowsOf(ReadOnlySpan<RecordRow> records, int type, int facts) => new()
    {
        Records = records,
        Type = type,
        Facts = Facts.AsSpan(facts, FactCount),
        AreFactsKnown = AreFactsKnown.AsSpan(facts, FactCount),
    };
}

/// <summary>A subject that is not plain.</summary>
/// <param name="Subject">Its number.</param>
/// <param name="Type">The index of its type; see <see cref="SubjectRows.Type"/>.</param>
/// <param name="Start">Where its rows begin.</param>
/// <param name="Count">How many it has, or <see cref="Rejected"/>.</param>
/// <param name="Facts">Where its facts begin; 0 for the defaults.</param>
internal readonly record struct OtherSubject(int Subject, int Type, int Start, int Count, int Facts)
{
    /// <summary>Something given is invalid.</summary>
    public const int Rejected = -1;
}

/// <summary>The plain subjects of a batch. Columns by record are of one length, or empty.</summary>
internal sealed class PlainColumns
{
    /// <summary>Stands for a subject on which the evaluator concludes.</summary>
    public const int NotSimple = -1;

    /// <summary>Stands for a subject that is not plain.</summary>
    public const int NotPlain = -2;

    /// <summary>By subject, where its records begin; one more for the end.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>By subject, the index of its type where the score alone may decide; else one of the two above.</summary>
    public required int[] SimpleTypes { get; init; }

    /// <summary>By subject, the index of its type; see <see cref="SubjectRows.Type"/>.</summary>
    public required int[] Types { get; init; }

    /// <summary>By subject, where its facts begin; empty where none states any.</summary>
    public required int[] Facts { get; init; }

    /// <summary>By record, the index of its indicator.</summary>
    public required ushort[] Indicators { get; init; }

    /// <summary>By record, the first day on which it may count.</summary>
    public required int[] Starts { get; init; }

    /// <summary>By record, the first day on which it no longer counts, its validity apart.</summary>
    public required int[] Ends { get; init; }

    /// <summary>By record, its points, scaled, and that it is one record: see <see cref="CountedPoints"/>.</summary>
    public required long[] Points { get; init; }

    /// <summary>By record, the index of its term; empty where the indicator decides it for every record.</summary>
    public required ushort[] Terms { get; init; }

    /// <summary>
    /// By record, the day from which its validity runs; empty where that is its start for every record, and all were always
    /// known.
    /// </summary>
    public required int[] Clocks { get; init; }

    /// <summary>By record, the day on which it became known; empty together with <see cref="Clocks"/>.</summary>
    public required int[] Knowns { get; init; }

    /// <summary>How many records a subject has on the mean.</summary>
    public int MeanRecords => (int)((long)Offsets[^1] / Math.Max(1, Offsets.Length - 1));

    /// <summary>The indicators of some records.</summary>
    public ReadOnlySpan<ushort> IndicatorsOf(int start, int end) => Indicators.AsSpan(start, unchecked(end - start));

    /// <summary>Where the facts of a subject begin.</summary>
    public int FactsOf(int subject) => Facts.Length == 0 ? 0 : Facts[subject];
}
