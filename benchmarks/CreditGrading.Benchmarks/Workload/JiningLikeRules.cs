using System.Collections.Immutable;
using System.Globalization;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>The rules of the workload "jining-like": a base of 1000, bonuses held at 100, deductions, seven grades.</summary>
internal static class JiningLikeRules
{
    public const int BaseIndicators = 24;
    public const int BaseScore = 1000;
    public const int BonusCeiling = 100;
    public const int ScoreCeiling = 1200;
    public const int WorstGrade = 6;

    private const int Bonuses = 10;
    private const int FirstVeto = 22;

    /// <summary>The least score of each grade but the worst, best first.</summary>
    public static readonly ImmutableArray<int> Bounds = [1050, 1000, 900, 800, 700, 600];

    private static readonly ImmutableArray<int> Months = [12, 24, 36, 60];
    private static readonly ImmutableArray<int> BonusPoints = [5, 5, 10, 10, 15, 15, 20, 20, 30, 50];
    private static readonly ImmutableArray<int> DeductionPoints = [5, 5, 10, 10, 10, 15, 20, 20, 25, 30, 40, 50, 100, 100];

    /// <summary>The rules of all indicators by number, each of the 24 in so many copies.</summary>
    public static ImmutableArray<IndicatorRule> Of(int copies) =>
        [.. Enumerable.Range(0, BaseIndicators * copies).Select(number => RuleOf(number / copies, number))];

    private static IndicatorRule RuleOf(int index, int number)
    {
        var deduction = index - Bonuses;
        var isBonus = deduction < 0;
        var isPerQuantity = !isBonus && deduction % 2 != 0;
        var points = isBonus ? BonusPoints[index] : DeductionPoints[deduction];
        var maxRecords = isBonus ? 2 : 2 + (deduction / 2 % 4);
        return new()
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"{(isBonus ? "bonus" : "deduction")}-{number:D3}"),
            IsBonus = isBonus,
            Points = points,
            ValidityMonths = Months[index % Months.Length],
            IsPerQuantity = isPerQuantity,
            MaxRecords = maxRecords,
            PointsCap = isPerQuantity ? points * 5 / 2 : points * maxRecords,
            IsVeto = index >= FirstVeto,
        };
    }
}
