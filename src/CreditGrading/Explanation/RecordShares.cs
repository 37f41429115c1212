using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Explanation;

/// <summary>
/// Splits what an indicator comes to over its records. Where a limit leaves less than all, the heaviest records fill it first; among equals
/// that of the earlier named date, then of the lower record id, then the one given first. A tariff is split in the order of the clocks, each
/// record having what the sum so far comes to beyond the sum before it.
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

        Sort(subject);
        Fill(subject, rule?.YearCap ?? long.MaxValue, capped);
    }

    private void SplitTariff(in ExplainedSubject subject, CompiledTariff tariff)
    {
        var sums = new Dictionary<int, Int128>();
        var order = new List<(int Clock, int Row)>();
        foreach (var row in _rows)
        {
            order.Add((subject.Rows.Records[row].Clock, row));
        }

        foreach (var (clock, row) in order.Order())
        {
            var span = DayKey.MonthOf(clock) / tariff.MonthsInSpan;
            var before = sums.GetValueOrDefault(span);
            sums[span] = before + subject.Rows.Records[row].Amount;
            ByRow[row] = (tariff.PointsOf(sums[span]) - tariff.PointsOf(before), 0, 0);
        }
    }

    private void Sort(in ExplainedSubject subject)
    {
        var keys = new List<(long Points, int Named, string Id, int Row)>();
        foreach (var row in _rows)
        {
            ref readonly var record = ref subject.Rows.Records[row];
            keys.Add((-ByRow[row].Uncapped, record.Named, subject.Subject.Records[record.Source].RecordId ?? "", row));
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
                var year = DayKey.YearOf(subject.Rows.Records[row].Clock);
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
