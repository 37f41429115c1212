namespace CreditGrading.Benchmarks.Peers;

/// <summary>The scores and grades that a peer writes, one of each a subject.</summary>
internal sealed class Outcomes(int subjects)
{
    public int[] Scores { get; } = new int[subjects];

    /// <summary>From 0, the best.</summary>
    public byte[] Grades { get; } = new byte[subjects];

    public uint Checksum => Workload.Checksum.Of(Scores, Grades);
}
