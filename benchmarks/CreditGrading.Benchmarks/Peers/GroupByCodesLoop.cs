using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// As <see cref="GroupByLoop"/>, over the very objects that the grader is given: indicators by code, days of repair.
/// </summary>
internal sealed class GroupByCodesLoop(CreditSubject[] subjects, int copies)
{
    private readonly Dictionary<string, IndicatorRule> _rules = JiningLikeRules.Of(copies).ToDictionary(rule => rule.Code);

    public void Run(Outcomes outcomes)
    {
        for (var i = 0; i < subjects.Length; i++)
        {
            var score = default(PlainScore);
            foreach (var group in subjects[i].Records.Where(IsLive).GroupBy(record => record.Indicator))
            {
                var rule = _rules[group.Key];
                score.Add(rule, rule.IsPerQuantity ? group.Sum(record => record.Quantity) : group.Count());
            }

            outcomes.Scores[i] = (int)score.Score;
            outcomes.Grades[i] = score.Grade;
        }
    }

    private bool IsLive(CreditRecord record) =>
        !(record.RepairedOn <= WorkloadDays.AsOf)
        && !(record.WithdrawnOn <= WorkloadDays.AsOf)
        && record.OccurredOn!.Value.PlusMonths(_rules[record.Indicator].ValidityMonths) >= WorkloadDays.AsOf;
}
