using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// Multiplies the points of records that repeat. A record's ordinal counts the records of its indicator, of other acts, with a
/// strictly earlier named date, that were still valid on its own. Source: semantics, section 4.
/// </summary>
internal static class RepeatFactors
{
    /// <summary>Up to so many records each is compared with each other; that is sooner done than sorting them.</summary>
    public const int MostCompared = 32;

    public static void Apply(
        DatedScheme dated, int knownBy, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> listed, RepeatDays days)
    {
        var isSorted = rows.Length > MostCompared;
        if (isSorted)
        {
            days.Gather(dated.Scheme, dated.Day, knownBy, rows);
        }

        foreach (ref var record in listed)
        {
            ref readonly var row = ref rows[record.Record];
            var rule = dated.Scheme.Accumulations[row.Indicator]!;
            if (rule.Factors.IsEmpty || row.IsReplacement)
            {
                continue;
            }

            var earlier = isSorted ? days.CountBefore(row) : CountBefore(row, rows, dated.Day, knownBy);
            if (earlier > 0)
            {
                var factor = rule.Factors[Math.Min(earlier, rule.Factors.Length) - 1];
                record = record with { Points = (long)((Int128)record.Points * factor / rule.FactorScale) };
            }
        }
    }

    /// <summary>Whether a record makes repeats: it is known and confirmed, and neither withdrawn nor repaired away.</summary>
    public static bool MakesRepeats(in RecordRow row, int day, int knownBy) => !row.IsReplacement
        && row.Start != DayKey.Max
        && row.Known <= knownBy
        && row.Gone > day
        && row.LastDay >= row.Named;

    /// <summary>How many records of other acts are earlier than one and were valid on its day.</summary>
    private static int CountBefore(in RecordRow row, ReadOnlySpan<RecordRow> rows, int day, int knownBy)
    {
        var count = 0;
        foreach (ref readonly var other in rows)
        {
            var isBefore = other.Indicator == row.Indicator
                && other.Named < row.Named
                && other.LastDay >= row.Named
                && (row.Act == RecordRow.None || other.Act != row.Act)
                && MakesRepeats(other, day, knownBy);
            count += isBefore ? 1 : 0;
        }

        return count;
    }
}
