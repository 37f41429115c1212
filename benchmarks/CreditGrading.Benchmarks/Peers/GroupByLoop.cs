using CreditGrading.Benchmarks.Workload;
using NodaTime;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// The idiomatic C# that a team would write for this one scheme, with GroupBy and decimal. Its rules have their first valid day computed,
/// which such code seldom has; so it is on the fast side of its kind.
/// </summary>
internal sealed class GroupByLoop
{
    private readonly IReadOnlyList<PlainRecord>[] _subjects;
    private readonly (IndicatorRule Rule, LocalDate FirstDay)[] _rules;

    public GroupByLoop(Population population, Range range)
    {
        _rules =
        [
            .. JiningLikeRules.Of(population.Shape.Copies)
                .Select(rule => (rule, WorkloadDays.DateOf(WorkloadDays.FirstLive(rule.ValidityMonths)))),
        ];
        var (first, count) = range.GetOffsetAndLength(population.SubjectCount);
        _subjects =
        [
            .. Enumerable.Range(first, count).Select(subject =>
                Array.ConvertAll(population.Rows[population.Offsets[subject]..population.Offsets[subject + 1]], RecordOf)),
        ];
    }

    public void Run(Outcomes outcomes)
    {
        for (var subject = 0; subject < _subjects.Length; subject++)
        {
            outcomes.Scores[subject] = (int)Grade(_subjects[subject], out outcomes.Grades[subject]);
        }
    }

    public decimal Grade(int subject, out byte grade) => Grade(_subjects[subject], out grade);

    private static PlainRecord RecordOf(WorkloadRow row) =>
        new(row.Indicator, WorkloadDays.DateOf(row.Day), row.Quantity, row.IsRepaired);

    private decimal Grade(IReadOnlyList<PlainRecord> records, out byte grade)
    {
        var bonuses = 0m;
        var deductions = 0m;
        var isVetoed = false;
        var live = records.Where(record => !record.IsRepaired && record.Day >= _rules[record.Indicator].FirstDay);
        foreach (var group in live.GroupBy(record => record.Indicator))
        {
            var rule = _rules[group.Key].Rule;
            var points = rule.IsPerQuantity
                ? Math.Min(group.Sum(record => (decimal)rule.Points * record.Quantity), rule.PointsCap)
                : (decimal)rule.Points * Math.Min(group.Count(), rule.MaxRecords);
            if (rule.IsBonus)
            {
                bonuses += points;
            }
            else
            {
                deductions += points;
            }

            isVetoed |= rule.IsVeto;
        }

        var score = JiningLikeRules.BaseScore + Math.Min(bonuses, JiningLikeRules.BonusCeiling) - deductions;
        score = Math.Clamp(score, 0m, JiningLikeRules.ScoreCeiling);
        grade = isVetoed ? (byte)JiningLikeRules.WorstGrade : GradeOf(score);
        return score;
    }

    private static byte GradeOf(decimal score)
    {
        byte grade = 0;
        foreach (var bound in JiningLikeRules.Bounds)
        {
            if (score >= bound)
            {
                break;
            }

            grade++;
        }

        return grade;
    }
}
