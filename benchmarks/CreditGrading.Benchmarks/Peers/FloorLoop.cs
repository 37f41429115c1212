namespace CreditGrading.Benchmarks.Peers;

/// <summary>Reads every column once and writes a result a subject: below this no grading can go.</summary>
internal sealed class FloorLoop(FieldColumns columns)
{
    public void Run(Outcomes outcomes)
    {
        var offsets = columns.Offsets;
        for (var subject = 0; subject < outcomes.Scores.Length; subject++)
        {
            var indicators = columns.Indicators.AsSpan(offsets[subject]..offsets[subject + 1]);
            var days = columns.Days.AsSpan(offsets[subject]..offsets[subject + 1])[..indicators.Length];
            var quantities = columns.Quantities.AsSpan(offsets[subject]..offsets[subject + 1])[..indicators.Length];
            var areRepaired = columns.AreRepaired.AsSpan(offsets[subject]..offsets[subject + 1])[..indicators.Length];
            var sum = 0;
            for (var i = 0; i < indicators.Length; i++)
            {
                sum += indicators[i] + days[i] + quantities[i] + areRepaired[i];
            }

            outcomes.Scores[subject] = sum;
            outcomes.Grades[subject] = (byte)sum;
        }
    }

    /// <summary>What the loop has to write in all, found another way.</summary>
    public long ExpectedSum()
    {
        var sum = 0L;
        for (var i = 0; i < columns.Indicators.Length; i++)
        {
            sum += columns.Indicators[i] + columns.Days[i] + columns.Quantities[i] + columns.AreRepaired[i];
        }

        return sum;
    }
}
