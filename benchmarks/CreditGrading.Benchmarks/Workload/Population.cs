using NodaTime;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>
/// The subjects of a workload and their records, ordered by subject; of subject s from <c>Offsets[s]</c> to below the next.
/// </summary>
internal sealed class Population
{
    private const int Seed = 42;

    private Population(PopulationShape shape, int[] offsets, WorkloadRow[] rows)
    {
        Shape = shape;
        Offsets = offsets;
        Rows = rows;
    }

    public PopulationShape Shape { get; }

    public int[] Offsets { get; }

    public WorkloadRow[] Rows { get; }

    public int SubjectCount => Shape.Subjects;

    public static Population Generate(PopulationShape shape)
    {
        var random = new SplitMix64(Seed);
        var offsets = new int[shape.Subjects + 1];
        var rows = new List<WorkloadRow>(shape.Subjects * Math.Max(shape.Mean, 8));
        for (var subject = 0; subject < shape.Subjects; subject++)
        {
            for (var left = shape.DrawRecordCount(random); left > 0; left--)
            {
                rows.Add(RowOf(subject, random.Next(), shape.Copies));
            }

            offsets[subject + 1] = rows.Count;
        }

        return new(shape, offsets, [.. rows]);
    }

    /// <summary>Makes the objects that a caller of the single door would have, of some of the subjects.</summary>
    public CreditSubject[] SubjectsOf(Range range)
    {
        var rules = JiningLikeRules.Of(Shape.Copies);
        var (first, count) = range.GetOffsetAndLength(SubjectCount);
        var subjects = new CreditSubject[count];
        for (var i = 0; i < count; i++)
        {
            var records = new CreditRecord[Offsets[first + i + 1] - Offsets[first + i]];
            for (var j = 0; j < records.Length; j++)
            {
                records[j] = RecordOf(Rows[Offsets[first + i] + j], rules);
            }

            subjects[i] = new($"S{first + i}", "enterprise") { Records = records };
        }

        return subjects;
    }

    /// <summary>The rows in an order without any rule, always the same.</summary>
    public WorkloadRow[] ShuffledRows()
    {
        var random = new SplitMix64(Seed);
        var rows = Rows.AsSpan().ToArray();
        for (var left = rows.Length; left > 1; left--)
        {
            var other = random.Below(left);
            (rows[left - 1], rows[other]) = (rows[other], rows[left - 1]);
        }

        return rows;
    }

    /// <summary>The ranges of subjects that hold about so many records each, for work on a part at a time.</summary>
    public IEnumerable<Range> Slices(int records)
    {
        var start = 0;
        for (var end = 1; end <= SubjectCount; end++)
        {
            if (end == SubjectCount || Offsets[end] - Offsets[start] >= records)
            {
                yield return start..end;
                start = end;
            }
        }
    }

    public int RecordsIn(Range range)
    {
        var (first, count) = range.GetOffsetAndLength(SubjectCount);
        return Offsets[first + count] - Offsets[first];
    }

    private static WorkloadRow RowOf(int subject, ulong bits, int copies)
    {
        var pick = (int)(bits & 1023);
        var index = pick switch
        {
            < 400 => pick / 40,
            < 1016 => 10 + ((pick - 400) * 12 / 616),
            _ => 22 + ((pick - 1016) / 4),
        };
        var copy = (int)(((bits >> 48) & 0xFFFF) * (ulong)copies >> 16);
        var age = (int)(((bits >> 10) & 0xFFFF) * 1826 >> 16);
        var quantity = (bits >> 26 & 3) == 0 ? 2 + (int)(bits >> 28 & 3) : 1;
        var isRepaired = (bits >> 30 & 15) < 3;
        return new(subject, WorkloadDays.YoungestNumber - age, (ushort)((index * copies) + copy), (byte)quantity, isRepaired);
    }

    /// <summary>
    /// Good conduct cannot be repaired, so a bonus that no longer counts was withdrawn by its source; the effect is the same.
    /// </summary>
    private static CreditRecord RecordOf(in WorkloadRow row, IReadOnlyList<IndicatorRule> rules)
    {
        var rule = rules[row.Indicator];
        LocalDate? gone = row.IsRepaired ? WorkloadDays.DateOf(WorkloadDays.RepairOf(row.Day)) : null;
        return new()
        {
            Indicator = rule.Code,
            OccurredOn = WorkloadDays.DateOf(row.Day),
            Quantity = row.Quantity,
            RepairedOn = rule.IsBonus ? null : gone,
            WithdrawnOn = rule.IsBonus ? gone : null,
        };
    }
}
