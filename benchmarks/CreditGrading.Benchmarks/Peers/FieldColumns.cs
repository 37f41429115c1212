using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>Records as columns of what was given, 11 bytes each: any scheme and date can be laid over them.</summary>
internal sealed class FieldColumns
{
    public FieldColumns(Population population)
    {
        Offsets = population.Offsets;
        Indicators = Array.ConvertAll(population.Rows, row => row.Indicator);
        Days = Array.ConvertAll(population.Rows, row => row.Day);
        Quantities = Array.ConvertAll(population.Rows, row => (int)row.Quantity);
        AreRepaired = Array.ConvertAll(population.Rows, row => row.IsRepaired ? (byte)1 : (byte)0);
    }

    public int[] Offsets { get; }

    public ushort[] Indicators { get; }

    public int[] Days { get; }

    public int[] Quantities { get; }

    public byte[] AreRepaired { get; }
}
