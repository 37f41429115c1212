using System.Collections.Immutable;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// The idiomatic C# that a team would write for this one scheme, with GroupBy and decimal, over records of its own making.
/// </summary>
internal sealed class GroupByLoop
{
    private readonly IReadOnlyList<PlainRecord>[] _subjects;
    private readonly ImmutableArray<IndicatorRule> _rules;

    public GroupByLoop(Population population, Range range)
    {
        _rules = JiningLikeRules.Of(population.Shape.Copies);
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
            outcomes.Scores[subject] = (int)Grade(subject, out outcomes.Grades[subject]);
        }
    }

    public decimal Grade(int subject, out byte grade)
    {
        var score = default(PlainScore);
        foreach (var group in _subjects[subject].Where(IsLive).GroupBy(record => record.Indicator))
        {
            var rule = _rules[group.Key];
            score.Add(rule, rule.IsPerQuantity ? group.Sum(record => record.Quantity) : group.Count());
        }

        grade = score.Grade;
        return score.Score;
    }

    private static PlainRecord RecordOf(WorkloadRow row) =>
        new(row.Indicator, WorkloadDays.DateOf(row.Day), row.Quantity, row.IsRepaired);

    private bool IsLive(PlainRecord record) =>
        !record.IsRepaired && record.Day.PlusMonths(_rules[record.Indicator].ValidityMonths) >= WorkloadDays.AsOf;
}
