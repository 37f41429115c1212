using CreditGrading.Diagnostics;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Schemes;

/// <summary>What a fact may be, in words.</summary>
internal static class FactTexts
{
    public static MessageArgument Expected(BoundFact fact) => fact.Kind switch
    {
        FactKind.Flag => new LocalizedText("true 或 false", "true or false"),
        FactKind.Date => new LocalizedText("日期（YYYY-MM-DD）", "a day (YYYY-MM-DD)"),
        FactKind.Choice => Choice(string.Join(", ", fact.Values.Select(value => value.Value))),
        _ => Number(fact),
    };

    private static LocalizedText Choice(string values) => new($"其中之一：{values}", $"one of {values}");

    private static LocalizedText Number(BoundFact fact)
    {
        var least = fact.Least?.Value.ToString(CultureInfo.InvariantCulture);
        var most = fact.Most?.Value.ToString(CultureInfo.InvariantCulture);
        var decimals = fact.Decimals.ToString(CultureInfo.InvariantCulture);
        var kind = fact.Decimals == 0
            ? new LocalizedText("整数", "a whole number")
            : new LocalizedText($"最多{decimals}位小数的数字", $"a number with at most {decimals} decimals");
        var chinese = $"{kind.Chinese}{(least is null ? "" : $"，不小于{least}")}{(most is null ? "" : $"，不大于{most}")}";
        var english = $"{kind.English}{(least is null ? "" : $", at least {least}")}{(most is null ? "" : $", at most {most}")}";
        return new(chinese, english);
    }
}
