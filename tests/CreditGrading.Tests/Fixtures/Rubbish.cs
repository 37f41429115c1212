using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Puts into subjects what no file would hold.</summary>
internal static class Rubbish
{
    private static readonly string?[] Texts = [null, "", " ", "\0", "\ud800", "by", "unknown", new('x', 5000), "sévère", "轻微\n"];

    private static readonly decimal[] Numbers =
    [
        decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -0.0m, 1e12m, 1e15m, 79228162514264.337593543950335m,
    ];

    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default, new(5700, 1, 1, CalendarSystem.HebrewCivil),
        new(2024, 2, 29, CalendarSystem.Julian),
        new(1445, 9, 1, CalendarSystem.IslamicBcl), new(0, 12, 31), new(9999, 12, 31), CalendarSystem.Coptic.MaxDay(),
    ];

    /// <summary>The subject with rubbish in some of its fields and facts.</summary>
    public static SubjectCase In(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var records = grading.Subject.Records.Select(record => Spoil(dice, Spoil(dice, record))).ToList();
        var facts = grading.Subject.Facts.ToDictionary();
        foreach (var fact in scheme.AllFacts.Where(_ => dice.Chance(50)))
        {
            facts[fact.Code] = dice.Range(1, 3) switch
            {
                1 => dice.Pick(Texts),
                2 => dice.Pick(Numbers),
                _ => dice.Pick(Days),
            };
        }

        var type = dice.Chance(80) ? grading.Subject.Type : dice.Pick(Texts);
        var subject = new CreditSubject("", type) { Records = records, Facts = facts };
        return grading with { Subject = subject, Options = dice.Chance(70) ? grading.Options : Options(dice) };
    }

    /// <summary>An evaluation date at the ends of their range, or near them.</summary>
    public static LocalDate EvaluationDate(Dice dice) => dice.Pick(
        [Grader.MinAsOf, Grader.MinAsOf.PlusDays(58), Grader.MaxAsOf, Grader.MaxAsOf.PlusDays(-1), new(8900, 2, 28)]);

    private static GradingOptions Options(Dice dice) => new()
    {
        KnownBy = dice.Pick(Days),
        AllowOutOfForce = true,
        IgnoreUnknownIndicators = dice.Chance(50),
    };

    private static LocalDate Day(Dice dice) => dice.Pick(Days);

    private static LocalDate MaxDay(this CalendarSystem calendar) => new(calendar.MaxYear, 1, 1, calendar);

    private static CreditRecord Spoil(Dice dice, CreditRecord record) => dice.Range(1, 22) switch
    {
        1 => record with { Indicator = dice.Pick(Texts)! },
        2 => record with { RecordId = dice.Pick(Texts) },
        3 => record with { OccurredOn = Day(dice) },
        4 => record with { EffectiveOn = Day(dice) },
        5 => record with { PublishedOn = Day(dice) },
        6 => record with { EndedOn = Day(dice) },
        7 => record with { ExpiresOn = Day(dice) },
        8 => record with { RepairedOn = Day(dice) },
        9 => record with { WithdrawnOn = Day(dice) },
        10 => record with { KnownOn = Day(dice) },
        11 => record with { Act = dice.Pick(Texts) },
        12 => record with { Unit = dice.Pick(Texts) },
        13 => record with { Level = dice.Pick(Texts) },
        14 => record with { Severity = dice.Pick(Texts) },
        15 => record with { Amount = dice.Pick(Numbers) },
        16 => record with { Quantity = dice.Pick(Numbers) },
        17 => record with { Points = dice.Pick(Numbers) },
        18 => record with { Status = (RecordStatus)dice.Range(-1, 99) },
        19 => record with { OccurredOn = LocalDate.MaxIsoValue, EndedOn = null },
        20 => record with { OccurredOn = null, EffectiveOn = null, PublishedOn = null, EndedOn = null },
        _ => record,
    };
}
