using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>One unit of days, months or years.</summary>
/// <param name="Unit"><c>days</c>, <c>months</c> or <c>years</c>.</param>
/// <param name="Count">How many, 1 or more.</param>
internal sealed record ReferencePeriod(string Unit, int Count)
{
    /// <summary>The corresponding day, or that month's last day.</summary>
    public LocalDate AddTo(LocalDate day) => Unit switch
    {
        "days" => day.PlusDays(Count),
        "months" => day.PlusMonths(Count),
        _ => day.PlusYears(Count),
    };
}
