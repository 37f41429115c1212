using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Explanation;

/// <summary>
/// Splits what an indicator comes to over its records. Where a limit leaves less than all, the heaviest records fill it first;
/// among equals that of the earlier named date, then of the lower record id, then the one given first. A tariff is split in the
/// order of the clocks, each record having what the sum so far comes to beyond the sum before it.
/// </summary>
internal sealed class RecordShares
{
    private readonly List<int> _rows = [];

    /// <summary>By row, in whatever order: the points before the caps, after that on its year, and what counts.</summary>
    public Dictionary<int, (long Uncapped, long OfYear, long Counted)> ByRow { get; } = [];

    /// <summary>Splits the points of one indicator.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="capped">What it comes to.</param>
    public void Split(in ExplainedSubject subject, int indicator, long capped)
    {
        var rule = subject.Scheme.Accumulations[indicator];
        _rows.Clear();
        for (var i = 0; i < subject.Rows.Records.Length; i++)
        {
            if (subject.Rows.Records[i].Indicator == indicator && subject.Log.Rows[i].IsCounted)
            {
                _rows.Add(i);
                ByRow[i] = (rule is { Tariff: null } && !subject.Log.Rows[i].IsInUnit ? 0
                    : rule is null ? subject.Log.Rows[i].Weighed : subject.Log.Rows[i].OfUnit, 0, 0);
            }
        }

        if (rule?.Tariff is { } tariff)
        {
            SplitTariff(subject, tariff);
        }
        else if (rule is not null)
        {
            SplitUnits(subject, rule);
        }

        Sort(subject);
        Fill(subject, rule?.YearCap ?? long.MaxValue, capped);
    }

    private void SplitTariff(in ExplainedSubject subject, CompiledTariff tariff)
    {
        var sums = new Dictionary<int, Int128>();
        var order = new List<(int Clock, int Row)>();
        foreach (var row in _rows)
        {
            order.Add((subject.Rows.Records[row].ClockOn(subject.Dated.Day), row));
        }

        foreach (var (clock, row) in order.Order())
        {
            var span = DayKey.MonthOf(clock) / tariff.MonthsInSpan;
            var before = sums.GetValueOrDefault(span);
            sums[span] = before + subject.Rows.Records[row].Amount;
            ByRow[row] = (tariff.PointsOf(sums[span]) - tariff.PointsOf(before), 0, 0);
        }
    }

    /// <summary>
    /// Gives what units leave to the records that come first among equals: the evaluator keeps any of those, as the sum is the
    /// same.
    /// </summary>
    private void SplitUnits(in ExplainedSubject subject, Accumulation rule)
    {
        Sort(subject, isByPointsOfAct: true);
        var winners = new List<(int Row, long Points)>();
        foreach (var unit in _rows.GroupBy(Keys(subject, rule.Unit)))
        {
            // INVARIANT: a unit leaves one record points, and that is one of its heaviest; in their order the first is such a
            // one.
            winners.Add((unit.First(), unit.Max(row => ByRow[row].Uncapped)));
            foreach (var row in unit)
            {
                ByRow[row] = (0, 0, 0);
            }
        }

        var rows = subject.Rows.Records;
        var quantities = winners.ToDictionary(winner => winner.Row, winner => 0L);
        foreach (var (row, _) in winners)
        {
            quantities[row] = rows[row].Quantity;
        }

        var log = subject.Log.Rows;
        foreach (var equals in winners.GroupBy(winner => (log[winner.Row].OfAct, quantities[winner.Row])))
        {
            foreach (var (row, points) in equals.Select(winner => winner.Row)
                .Zip(equals.Select(winner => winner.Points).OrderDescending()))
            {
                ByRow[row] = (points, 0, 0);
            }
        }
    }

    /// <summary>What stands for the unit of a record; each record is its own where no other shares it.</summary>
    private static Func<int, (bool IsShared, int Key)> Keys(in ExplainedSubject subject, CountedUnit unit)
    {
        var keys = new Dictionary<int, (bool, int)>();
        for (var row = 0; row < subject.Rows.Records.Length; row++)
        {
            ref readonly var record = ref subject.Rows.Records[row];
            keys[row] = unit switch
            {
                CountedUnit.Month => (true, DayKey.MonthOf(record.Named)),
                CountedUnit.Act when record.Act != RecordRow.None => (true, record.Act),
                CountedUnit.Once => (true, 0),
                _ => (false, row),
            };
        }

        return row => keys[row];
    }

    /// <summary>Puts the heaviest first.</summary>
    private void Sort(in ExplainedSubject subject, bool isByPointsOfAct = false)
    {
        var keys = new List<(long Points, int Named, string Id, int Row)>();
        foreach (var row in _rows)
        {
            ref readonly var record = ref subject.Rows.Records[row];
            var points = isByPointsOfAct ? subject.Log.Rows[row].OfAct : ByRow[row].Uncapped;
            keys.Add((-points, record.Named, subject.Subject.Records[record.Source].RecordId ?? "", row));
        }

        keys.Sort(static (a, b) =>
        {
            var order = (a.Points, a.Named).CompareTo((b.Points, b.Named));
            order = order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
            return order != 0 ? order : a.Row.CompareTo(b.Row);
        });
        _rows.Clear();
        foreach (var key in keys)
        {
            _rows.Add(key.Row);
        }
    }

    /// <summary>Lets the records, in their order, fill the cap of their year and then what the indicator comes to.</summary>
    private void Fill(in ExplainedSubject subject, long yearCap, long left)
    {
        var years = new Dictionary<int, long>();
        foreach (var row in _rows)
        {
            var uncapped = ByRow[row].Uncapped;
            var ofYear = uncapped;
            if (yearCap != long.MaxValue)
            {
                var year = DayKey.YearOf(subject.Rows.Records[row].ClockOn(subject.Dated.Day));
                var leftOfYear = years.GetValueOrDefault(year, yearCap);
                ofYear = Math.Min(uncapped, leftOfYear);
                years[year] = leftOfYear - ofYear;
            }

            var counted = Math.Min(ofYear, left);
            left -= counted;
            ByRow[row] = (uncapped, ofYear, counted);
        }
    }
}
