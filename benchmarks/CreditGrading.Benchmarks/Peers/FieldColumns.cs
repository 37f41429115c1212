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

    /// <summary>Sorts rows, in any order, by subject into columns: they are counted, then each is put in its place.</summary>
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

        foreach (ref readonly var row in rows)
        {
            columns.Put(row, places[row.Subject]++);
        }

        // Each place has moved on to the next subject's first.
        places.AsSpan(..subjects).CopyTo(places.AsSpan(1));
        places[0] = 0;
        return columns;
    }

    private void Put(in WorkloadRow row, int place)
    {
        Indicators[place] = row.Indicator;
        Days[place] = row.Day;
        Quantities[place] = row.Quantity;
        AreRepaired[place] = row.IsRepaired ? (byte)1 : (byte)0;
    }
}
