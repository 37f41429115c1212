using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// A batch as one scheme reads it: nothing in it depends on the evaluation date. Plain subjects are in columns for the kernel; each other
/// one has rows for the evaluator, or is rejected.
/// </summary>
/// <param name="SubjectCount">How many subjects there are.</param>
/// <param name="Plain">The plain subjects; null where there are none. In it the others have no records.</param>
/// <param name="Others">The others, in the order of their numbers.</param>
/// <param name="Rows">The rows of the others.</param>
/// <param name="Facts">The stated facts of the others, and the defaults beside them; those of one subject after another.</param>
/// <param name="AreFactsKnown">Whether they are known.</param>
internal sealed record FoldedBatch(
    int SubjectCount, PlainColumns? Plain, OtherSubject[] Others, RecordRow[] Rows, long[] Facts, bool[] AreFactsKnown)
{
    /// <summary>How many records count for the work of a run.</summary>
    public int RecordCount => Rows.Length + (Plain is null ? 0 : Plain.Offsets[^1]);
}

/// <summary>A subject that is not graded by the kernel.</summary>
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

/// <summary>The plain subjects of a batch.</summary>
internal sealed class PlainColumns
{
    /// <summary>By subject, where its records begin; one more for the end.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>By subject, the index of its type; of subjects that are not plain one that is.</summary>
    public required int[] Types { get; init; }

    public required ushort[] Indicators { get; init; }

    /// <summary>By record, the first day on which it may count.</summary>
    public required int[] Starts { get; init; }

    /// <summary>By record, the first day on which it no longer counts, its validity apart.</summary>
    public required int[] Ends { get; init; }

    /// <summary>By record, its points, scaled.</summary>
    public required long[] Points { get; init; }

    /// <summary>By record, the index of its term; empty where the indicator decides it for every record.</summary>
    public required ushort[] Terms { get; init; }

    /// <summary>By record, the day from which its validity runs; empty where that is its start for every record, and all were always known.</summary>
    public required int[] Clocks { get; init; }

    /// <summary>By record, the day on which it became known; empty together with <see cref="Clocks"/>.</summary>
    public required int[] Knowns { get; init; }
}
