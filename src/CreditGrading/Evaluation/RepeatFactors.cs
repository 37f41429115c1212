using System.Runtime.InteropServices;
using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// Multiplies the points of records that repeat. A record's ordinal counts the records of its indicator, of other acts, with a strictly
/// earlier named date, that were still valid on its own. Source: semantics, section 4.
/// </summary>
internal static class RepeatFactors
{
    public static void Apply(DatedScheme dated, int knownBy, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> listed)
    {
        Dictionary<int, RepeatChain>? chains = null;
        for (var i = 0; i < listed.Length; i++)
        {
            ref readonly var row = ref rows[listed[i].Record];
            var rule = dated.Scheme.Accumulations[row.Indicator]!;
            if (rule.Factors.IsEmpty || row.IsReplacement)
            {
                continue;
            }

            chains ??= [];
            if (!chains.TryGetValue(row.Indicator, out var chain))
            {
                chains.Add(row.Indicator, chain = RepeatChain.Of(row.Indicator, dated.Day, knownBy, rows));
            }

            var earlier = chain.CountBefore(row.Named, row.Act);
            if (earlier > 0)
            {
                var factor = rule.Factors[Math.Min(earlier, rule.Factors.Length) - 1];
                listed[i] = listed[i] with { Points = (long)((Int128)listed[i].Points * factor / rule.FactorScale) };
            }
        }
    }

    /// <summary>The records of one indicator that make repeats: their named dates and last days, all and by act.</summary>
    private sealed class RepeatChain
    {
        private readonly Days _all = new();
        private readonly Dictionary<int, Days> _byAct = [];

        public static RepeatChain Of(int indicator, int day, int knownBy, ReadOnlySpan<RecordRow> rows)
        {
            var chain = new RepeatChain();
            foreach (ref readonly var row in rows)
            {
                var makesRepeats = row.Indicator == indicator
                    && !row.IsReplacement
                    && row.Start != DayKey.Max
                    && row.Known <= knownBy
                    && row.Gone > day
                    && row.LastDay >= row.Named;
                if (makesRepeats)
                {
                    chain.Add(row);
                }
            }

            chain._all.Sort();
            foreach (var days in chain._byAct.Values)
            {
                days.Sort();
            }

            return chain;
        }

        /// <summary>How many records of other acts are earlier than a day and were valid on it.</summary>
        public int CountBefore(int day, int act) =>
            _all.CountBefore(day) - (act != RecordRow.None && _byAct.TryGetValue(act, out var days) ? days.CountBefore(day) : 0);

        private void Add(in RecordRow row)
        {
            _all.Add(row);
            if (row.Act == RecordRow.None)
            {
                return;
            }

            ref var days = ref CollectionsMarshal.GetValueRefOrAddDefault(_byAct, row.Act, out _);
            days ??= new();
            days.Add(row);
        }
    }

    /// <summary>First and last days, each sorted by itself: those begun before a day, less those over before it, were valid on it.</summary>
    private sealed class Days
    {
        private readonly List<int> _first = [];
        private readonly List<int> _last = [];

        public void Add(in RecordRow row)
        {
            _first.Add(row.Named);
            _last.Add(row.LastDay);
        }

        public void Sort()
        {
            _first.Sort();
            _last.Sort();
        }

        public int CountBefore(int day) => CountBelow(_first, day) - CountBelow(_last, day);

        private static int CountBelow(List<int> sorted, int day)
        {
            var (low, high) = (0, sorted.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = sorted[middle] < day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
