using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes.Checks;

/// <summary>CG0901: a bound outside the scores that can be reached.</summary>
internal static class ReachableScoreLint
{
    public static void Run(BoundScheme scheme, DiagnosticBag bag)
    {
        // What facts and means may come to is not looked into.
        if (scheme.Score is not { } score || score.Base is FactBase
            || scheme.Groups.Any(group => group.Weight is not null || group.Units is not null || group.From is not null))
        {
            return;
        }

        var (least, most) = RangeOf(scheme, score);
        foreach (var bound in scheme.Grades.Select(grade => grade.Score?.Lower ?? grade.Score?.Upper).OfType<Figure>())
        {
            if (bound.Value < least || bound.Value > most)
            {
                bag.Report(DiagnosticCatalog.BoundUnreachable, bound.Position, Text(bound.Value), Text(least), Text(most));
            }
        }
    }

    /// <summary>The least and greatest score; the limits of decimal stand for "without limit".</summary>
    private static (decimal Least, decimal Most) RangeOf(BoundScheme scheme, BoundScore score)
    {
        var bases = score.Base.Figures.Select(figure => figure.Value).ToList();
        var (least, most) = (bases.Min(), bases.Max());
        var ungrouped = scheme.Indicators.Where(indicator => indicator.Group is null);
        var (down, up) = Swing(ungrouped, score.IsHigherBetter);
        (least, most) = (Add(least, down), Add(most, up));
        foreach (var group in scheme.Groups)
        {
            (down, up) = Swing(scheme.Indicators.Where(indicator => indicator.Group?.Value == group.Code.Value),
                score.IsHigherBetter);
            var start = group.Base?.Value ?? 0;
            (down, up) = Clamp(Add(start, down), Add(start, up), group.Floor, group.Ceiling);
            (least, most) = (Add(least, down), Add(most, up));
        }

        return Clamp(least, most, score.Floor, score.Ceiling);
    }

    private static (decimal Down, decimal Up) Swing(IEnumerable<BoundIndicator> indicators, bool isHigherBetter)
    {
        var (down, up) = (0m, 0m);
        foreach (var indicator in indicators.Where(indicator => indicator.Points is not null))
        {
            var most = indicator.Cap.Points?.Value ?? decimal.MaxValue;
            if ((indicator.Kind == IndicatorKind.Bonus) == isHigherBetter)
            {
                up = Add(up, most);
            }
            else
            {
                down = Add(down, most == decimal.MaxValue ? decimal.MinValue : -most);
            }
        }

        return (down, up);
    }

    private static (decimal Least, decimal Most) Clamp(decimal least, decimal most, Figure? floor, Figure? ceiling)
    {
        var (low, high) = (floor?.Value ?? decimal.MinValue, ceiling?.Value ?? decimal.MaxValue);
        return (Math.Clamp(least, low, high), Math.Clamp(most, low, high));
    }

    private static decimal Add(decimal a, decimal b) =>
        a == decimal.MinValue || b == decimal.MinValue ? decimal.MinValue
        : a == decimal.MaxValue || b == decimal.MaxValue ? decimal.MaxValue
        : a + b;

    private static MessageArgument Text(decimal number) => number switch
    {
        decimal.MinValue => new MessageArgument("无下限", "no lower limit"),
        decimal.MaxValue => new MessageArgument("无上限", "no upper limit"),
        _ => number,
    };
}
