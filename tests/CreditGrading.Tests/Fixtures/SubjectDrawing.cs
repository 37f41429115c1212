using System.Globalization;
using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws subjects, days and options for a scheme.</summary>
internal static class SubjectDrawing
{
    public static SubjectCase Draw(Dice dice, ReferenceScheme scheme, int faultyPercent = 11)
    {
        var day = DayDrawing.Evaluation(dice, scheme);
        var count = dice.Weighted((12, 0), (50, dice.Range(1, 4)), (38, dice.Range(3, 12)));
        var records = Dice.Many(count, i => RecordDrawing.Draw(
            dice, scheme, dice.Pick(scheme.Indicators), day, dice.Chance(50) ? $"r-{i}" : null));
        var facts = Facts(dice, scheme);
        if (dice.Chance(faultyPercent))
        {
            records = dice.Chance(75) ? Faults.Spoil(dice, scheme, records) : records;
            facts = dice.Chance(35) ? [.. facts.Append(Faults.OfFact(dice, scheme)).DistinctBy(fact => fact.Key)] : facts;
            facts = dice.Chance(35) ? [.. facts.Prepend(Faults.OfFact(dice, scheme)).DistinctBy(fact => fact.Key)] : facts;
        }

        var type = dice.Weighted<string?>((84, dice.Pick(scheme.SubjectTypes)), (13, null), (3, "governmentOrgan"));
        var subject = new CreditSubject($"S{dice.Range(1, 999)}", type) { Records = records, Facts = facts.ToDictionary() };
        return new(subject, day, Options(dice, scheme, day));
    }

    /// <summary>Gives a sound value in one of the ways in which it can be given.</summary>
    public static FactValue Given(Dice dice, object value)
    {
        var asText = dice.Chance(40);
        return value switch
        {
            bool flag => asText ? flag ? "true" : "false" : flag,
            decimal number => asText ? number.ToString(CultureInfo.InvariantCulture) : number,
            LocalDate day => asText ? TreeMapBuilder.Text(day) : day,
            _ => (string)value,
        };
    }

    private static IReadOnlyList<KeyValuePair<string, FactValue>> Facts(Dice dice, ReferenceScheme scheme) =>
        [.. scheme.Facts
            .Where(_ => dice.Chance(80))
            .Select(fact => new KeyValuePair<string, FactValue>(
                fact.Code, dice.Chance(5) ? default : Given(dice, FactDrawing.Value(dice, fact))))];

    private static GradingOptions Options(Dice dice, ReferenceScheme scheme, LocalDate day)
    {
        var isOutside = day < scheme.FirstDay || day > scheme.LastDay;
        return new()
        {
            KnownBy = dice.Chance(25) ? day.PlusDays(dice.Range(-60, 30)) : null,
            AllowOutOfForce = dice.Chance(isOutside ? 50 : 5),
            UnknownIndicators = dice.Chance(20) ? UnknownIndicatorHandling.Ignore : UnknownIndicatorHandling.Reject,
        };
    }
}
