using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>
/// Grades plain subjects: one loop over their records without a branch that depends on them. Where only the score decides it
/// finds the rung by counting; else the evaluator concludes. Gives what the evaluator gives, which the properties hold bit for
/// bit.
/// </summary>
/// <param name="tables">The scheme on the evaluation date.</param>
/// <param name="batch">The batch.</param>
/// <param name="columns">Its plain subjects.</param>
/// <param name="knownBy">The knowledge date.</param>
internal readonly struct PlainKernel(PlainTables tables, FoldedBatch batch, PlainColumns columns, int knownBy)
{
    /// <summary>Adds up the records of one plain subject.</summary>
    /// <param name="subject">Its number.</param>
    /// <param name="scratch">Where to; empty.</param>
    public PlainSums AddUp(int subject, PlainScratch scratch)
    {
        var (start, end) = (columns.Offsets[subject], columns.Offsets[subject + 1]);
        scratch.Prepare(tables, end - start);
        var marks = (columns.Terms.Length > 0, columns.Clocks.Length > 0) switch
        {
            (false, false) => AddUp<No, No, Yes>(scratch.Sums, start, end),
            (true, false) => AddUp<Yes, No, Yes>(scratch.Sums, start, end),
            (false, true) => AddUp<No, Yes, Yes>(scratch.Sums, start, end),
            (true, true) => AddUp<Yes, Yes, Yes>(scratch.Sums, start, end),
        };
        return new(columns.IndicatorsOf(start, end), marks);
    }

    /// <summary>Grades the plain subjects of a range.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="last">The number after the last.</param>
    /// <param name="bench">The buffers.</param>
    /// <param name="results">Receives the results; of subjects that are not plain nothing.</param>
    public void Grade(int first, int last, BatchBench bench, BatchResults results)
    {
        bench.Scratch!.Prepare(tables, columns.MeanRecords);
        switch (columns.Terms.Length > 0, columns.Clocks.Length > 0, tables.HasMarks)
        {
            case (false, false, false):
                Grade<No, No, No>(first, last, bench, results);
                break;
            case (true, false, false):
                Grade<Yes, No, No>(first, last, bench, results);
                break;
            case (false, true, false):
                Grade<No, Yes, No>(first, last, bench, results);
                break;
            case (true, true, false):
                Grade<Yes, Yes, No>(first, last, bench, results);
                break;
            case (false, false, true):
                Grade<No, No, Yes>(first, last, bench, results);
                break;
            case (true, false, true):
                Grade<Yes, No, Yes>(first, last, bench, results);
                break;
            case (false, true, true):
                Grade<No, Yes, Yes>(first, last, bench, results);
                break;
            default:
                Grade<Yes, Yes, Yes>(first, last, bench, results);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Inside a caller's own loop it would be compiled for that loop, and worse.
    private void Grade<TTerms, TDates, TMarks>(int first, int last, BatchBench bench, BatchResults results)
        where TTerms : struct, ISwitch
        where TDates : struct, ISwitch
        where TMarks : struct, ISwitch
    {
        var scratch = bench.Scratch!;
        var types = tables.Shape.Types;
        var (counted, areAllAssumed) = (tables.Counted, tables.AreAllAssumed);
        var scoreClamp = tables.Dated.Scheme.ScoreClamp;
        var (offsets, simpleTypes) = (columns.Offsets, columns.SimpleTypes);
        var (scores, ranks, flags) = results.Columns;
        ref var ofSubject = ref MemoryMarshal.GetArrayDataReference(offsets);
        var end = offsets[first];
        for (var subject = first; subject < last; subject = unchecked(subject + 1))
        {
            var start = end;
            end = Unsafe.Add(ref ofSubject, unchecked(subject + 1));
            var marks = AddUp<TTerms, TDates, TMarks>(scratch.Sums, start, end);
            var usesAssumed = TMarks.IsOn ? (marks & PlainMarks.Assumed) != 0 : areAllAssumed & end > start;
            var isCounted = TMarks.IsOn ? (marks & PlainMarks.Counted) != 0 : scratch.HasAny(counted);
            var simple = simpleTypes[subject];
            var limit = 0;
            if ((isCounted | simple < 0) && !TryLimit(subject, simple, bench, results, out limit, ref usesAssumed))
            {
                Conclude(subject, columns.IndicatorsOf(start, end), usesAssumed, bench, results);
                continue;
            }

            var type = types[simple]!;
            usesAssumed |= type.UsesAssumed;
            var score = unchecked(scratch.Take(columns.IndicatorsOf(start, end), ref usesAssumed) + type.Base);
            score = scoreClamp.Apply(score, ref usesAssumed);
            scores[subject] = score;
            ranks[subject] = type.RankOf(score, limit, ref usesAssumed);
            flags[subject] = BatchResults.FlagsOf(hasScore: true, usesAssumed);
        }
    }

    /// <summary>
    /// Finds the rank at which rulings hold the grade of a subject of a simple type; false where records that are counted, or an
    /// unknown fact, may do more.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // The loop over simple subjects stays small.
    private bool TryLimit(
        int subject, int simple, BatchBench bench, BatchResults results, out int limit, ref bool usesAssumed)
    {
        limit = 0;
        if (simple < 0 || !tables.Shape.Types[simple]!.OnlyLimits)
        {
            return false;
        }

        var workspace = bench.Workspace;
        workspace.Reset();
        bench.Scratch!.Count(tables.Counted, workspace);
        var scheme = tables.Dated.Scheme;
        var areAssumed = false;
        var conditions = new ConditionEvaluator(tables.Dated, batch.RowsOf([], simple, facts: 0), workspace);
        for (var i = 0; i < scheme.Rulings.Length; i++)
        {
            switch (conditions.Evaluate(scheme.Rulings[i].Condition))
            {
                case Truth.True:
                    limit = Math.Max(limit, scheme.Rulings[i].Rank);
                    areAssumed |= scheme.Rulings[i].IsAssumed;
                    workspace.Fire(i);
                    break;
                case Truth.Unknown:
                    return false;
            }
        }

        usesAssumed |= areAssumed;
        results.SetFired(subject, workspace);
        return true;
    }

    /// <summary>
    /// Adds the records of a subject to the sums. What it adds stays far inside 64 bits: see semantics, section 11.
    /// </summary>
    /// <returns>The <see cref="PlainMarks"/> of the records, where they are marked.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // A call for each subject would cost as much as several records.
    private long AddUp<TTerms, TDates, TMarks>(long[] sumsOfIndicators, int start, int end)
        where TTerms : struct, ISwitch
        where TDates : struct, ISwitch
        where TMarks : struct, ISwitch
    {
        unchecked
        {
            // INVARIANT: the columns are of one length, and their indicators are the scheme's: PlainColumnsWriter.
            ref var slots = ref MemoryMarshal.GetArrayDataReference(tables.Slots);
            ref var sums = ref MemoryMarshal.GetArrayDataReference(sumsOfIndicators);
            ref var indicators = ref MemoryMarshal.GetArrayDataReference(columns.Indicators);
            ref var starts = ref MemoryMarshal.GetArrayDataReference(columns.Starts);
            ref var ends = ref MemoryMarshal.GetArrayDataReference(columns.Ends);
            ref var points = ref MemoryMarshal.GetArrayDataReference(columns.Points);
            long day = tables.Dated.Day;
            var marks = 0L;
            for (nint row = start; row < end; row++)
            {
                var indicator = (nint)Unsafe.Add(ref indicators, row);
                ref readonly var slot = ref Unsafe.Add(ref slots, indicator);
                var first = Unsafe.Add(ref starts, row);
                var live = TDates.IsOn ? MaskOfDated<TTerms>(row, first, slot.Term)
                    : TTerms.IsOn ? tables.Starts[columns.Terms[row]].MaskOf(first)
                    : slot.Starts.MaskOf(first);
                live &= (day - Unsafe.Add(ref ends, row)) >> 63;
                Unsafe.Add(ref sums, indicator) += Unsafe.Add(ref points, row) & live;
                if (TMarks.IsOn)
                {
                    marks |= slot.Marks & (live | PlainMarks.OfAnyRecord);
                }
            }

            return marks;
        }
    }

    /// <summary>-1 where a record counts whose clock need not be its start, its end apart; else 0.</summary>
    private long MaskOfDated<TTerms>(nint row, int start, int fixedTerm)
        where TTerms : struct, ISwitch
    {
        var day = tables.Dated.Day;
        var term = TTerms.IsOn ? columns.Terms[row] : fixedTerm;
        var isStarted = start <= day & columns.Knowns[row] <= knownBy;
        return tables.Clocks[term].MaskOf(Math.Min(columns.Clocks[row], day)) & -(isStarted ? 1L : 0L);
    }

    /// <summary>Lets the evaluator conclude on a subject whose records have been added up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // The loop over simple subjects stays small.
    private void Conclude(
        int subject, ReadOnlySpan<ushort> indicators, bool usesAssumed, BatchBench bench, BatchResults results)
    {
        if (columns.SimpleTypes[subject] == PlainColumns.NotPlain)
        {
            return;
        }

        var rows = batch.RowsOf([], columns.Types[subject], columns.FactsOf(subject));
        results.Set(subject, bench.Conclude(tables.Dated, knownBy, rows, indicators, usesAssumed), bench.Workspace);
    }

    /// <summary>A choice that is known when the code is made.</summary>
    private interface ISwitch
    {
        public static abstract bool IsOn { get; }
    }

    private readonly struct Yes : ISwitch
    {
        public static bool IsOn => true;
    }

    private readonly struct No : ISwitch
    {
        public static bool IsOn => false;
    }
}
