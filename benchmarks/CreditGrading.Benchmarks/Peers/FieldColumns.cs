using System.Buffers;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>Records as columns of what was given, 11 bytes each: any scheme and date can be laid over them.</summary>
internal sealed class FieldColumns
{
    private FieldColumns(int subjects, int records)
    {
        Offsets = new int[subjects + 1];
        Indicators = new ushort[records];
        Days = new int[records];
        Quantities = new int[records];
        AreRepaired = new byte[records];
    }

    /// <summary>The records of subject s stand from <c>Offsets[s]</c> to below the next.</summary>
    public int[] Offsets { get; }

    public ushort[] Indicators { get; }

    public int[] Days { get; }

    public int[] Quantities { get; }

    public byte[] AreRepaired { get; }

    /// <summary>
    /// Sorts rows, in any order, by subject into columns. Whole rows are put in their places first: each is one piece of memory
    /// out of reach of the caches, and one in each column would be four.
    /// </summary>
    public static FieldColumns Of(ReadOnlySpan<WorkloadRow> rows, int subjects)
    {
        var columns = new FieldColumns(subjects, rows.Length);
        var places = columns.Offsets;
        foreach (ref readonly var row in rows)
        {
            places[row.Subject + 1]++;
        }

        for (var subject = 0; subject < subjects; subject++)
        {
            places[subject + 1] += places[subject];
        }

        var sorted = ArrayPool<WorkloadRow>.Shared.Rent(rows.Length);
        foreach (ref readonly var row in rows)
        {
            sorted[places[row.Subject]++] = row;
        }

        // Each place has moved on to the next subject's first.
        places.AsSpan(..subjects).CopyTo(places.AsSpan(1));
        places[0] = 0;
        columns.Fill(sorted);
        ArrayPool<WorkloadRow>.Shared.Return(sorted);
        return columns;
    }

    private void Fill(WorkloadRow[] rows)
    {
        for (var i = 0; i < Indicators.Length; i++)
        {
            ref readonly var row = ref rows[i];
            Indicators[i] = row.Indicator;
            Days[i] = row.Day;
            Quantities[i] = row.Quantity;
            AreRepaired[i] = row.IsRepaired ? (byte)1 : (byte)0;
        }
    }
}
