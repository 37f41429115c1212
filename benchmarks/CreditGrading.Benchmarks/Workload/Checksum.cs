namespace CreditGrading.Benchmarks.Workload;

/// <summary>Sums up scores and grades in the order of the subjects, so that two engines can be compared by one number.</summary>
internal struct Checksum
{
    public uint Value { get; private set; }

    public static uint Of(ReadOnlySpan<int> scores, ReadOnlySpan<byte> grades)
    {
        var checksum = default(Checksum);
        for (var i = 0; i < scores.Length; i++)
        {
            checksum.Add(scores[i], grades[i]);
        }

        return checksum.Value;
    }

    public void Add(int score, int grade) => Value = unchecked((Value ^ (uint)((score * 8) + grade)) * 16_777_619);
}
