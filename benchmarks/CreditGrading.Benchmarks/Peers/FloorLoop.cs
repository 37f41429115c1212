using System.Numerics;
using System.Runtime.InteropServices;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// Reads every column once, as fast as the machine can, and writes a result a subject: below this no grading can go.
/// </summary>
internal sealed class FloorLoop(FieldColumns columns)
{
    public void Run(Outcomes outcomes)
    {
        var sum = SumOf<ushort>(columns.Indicators) + SumOf<int>(columns.Days) + SumOf<int>(columns.Quantities)
            + SumOf<byte>(columns.AreRepaired);
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            outcomes.Scores[subject] = sum;
            outcomes.Grades[subject] = (byte)subject;
        }
    }

    /// <summary>What the loop has to write, found another way.</summary>
    public int ExpectedSum() =>
        PlainSumOf<ushort>(columns.Indicators) + PlainSumOf<int>(columns.Days) + PlainSumOf<int>(columns.Quantities)
        + PlainSumOf<byte>(columns.AreRepaired);

    /// <summary>The sum of the 32-bit words of a column; what does not fill a vector is left out.</summary>
    private static int SumOf<T>(ReadOnlySpan<T> column)
        where T : struct
    {
        var sums = Vector<int>.Zero;
        foreach (var vector in MemoryMarshal.Cast<T, Vector<int>>(column))
        {
            sums += vector;
        }

        return Vector.Sum(sums);
    }

    private static int PlainSumOf<T>(ReadOnlySpan<T> column)
        where T : struct
    {
        var words = MemoryMarshal.Cast<T, int>(column);
        var sum = 0;
        foreach (var word in words[..(words.Length / Vector<int>.Count * Vector<int>.Count)])
        {
            sum += word;
        }

        return sum;
    }
}
