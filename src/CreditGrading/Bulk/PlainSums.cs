namespace CreditGrading.Bulk;

/// <summary>
/// The records of a subject that have been added up in a <see cref="PlainScratch"/>, which has to be emptied of them.
/// </summary>
/// <param name="indicators">By record, the index of its indicator.</param>
/// <param name="marks">Their <see cref="PlainMarks"/>.</param>
internal readonly ref struct PlainSums(ReadOnlySpan<ushort> indicators, long marks)
{
    /// <summary>By record, the index of its indicator.</summary>
    public ReadOnlySpan<ushort> Indicators { get; } = indicators;

    /// <summary>Whether an assumed figure takes part.</summary>
    public bool UseAssumed => (marks & PlainMarks.Assumed) != 0;

    /// <summary>Whether a record counts that conditions count.</summary>
    public bool AreCounted => (marks & PlainMarks.Counted) != 0;
}
