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
        var drawn = scheme.Indicators.Where(indicator => indicator.FromFact is null).ToList();
        var records = Dice.Many(drawn.Count == 0 ? 0 : count, i => RecordDrawing.Draw(
            dice, scheme, dice.Pick(drawn), day, dice.Chance(50) ? $"r-{i}" : null));
        records = EchoDrawing.Draw(dice, scheme, day, records);
        var type = dice.Weighted<string?>((84, dice.Pick(scheme.SubjectTypes)), (13, null), (3, "governmentOrgan"));
        var subject = new CreditSubject($"S{dice.Range(1, 999)}", type) { Records = records };
        var grading = new SubjectCase(subject, day, Options(dice, scheme, day));
        grading = grading.With(null, Facts(dice, scheme, grading).ToDictionary());
        grading = dice.Chance(60) ? Steering.Steer(dice, scheme, grading) : grading;
        return dice.Chance(faultyPercent) ? Spoil(dice, scheme, grading) : grading;
    }

    private static SubjectCase Spoil(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var records = dice.Chance(75) ? Faults.Spoil(dice, scheme, grading.Subject.Records) : null;
        var facts = grading.Subject.Facts.ToDictionary();
        foreach (var wrong in Dice.Many(dice.Range(0, 2), _ => Faults.OfFact(dice, scheme)))
        {
            facts[wrong.Key] = wrong.Value;
        }

        return grading.With(records, facts);
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

    private static IReadOnlyList<KeyValuePair<string, FactValue>> Facts(
        Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var records = new ReferenceCase(scheme, grading.Subject, grading.Day, grading.Options).Records;
        IReadOnlyList<KeyValuePair<string, FactValue>> facts = [.. scheme.AllFacts
            .Where(fact => dice.Chance(GivenPercent(scheme, fact)))
            .Select(fact => new KeyValuePair<string, FactValue>(
                fact.Code,
                dice.Chance(5) ? default : Given(dice, FactEdges.Value(dice, scheme, fact, grading.Day, records))))];
        return FactEdges.Ranked(dice, scheme, facts);
    }

    /// <summary>How often a fact is given: those that every scheme has seldom where nothing reads them.</summary>
    private static int GivenPercent(ReferenceScheme scheme, ReferenceFact fact)
    {
        if (scheme.Facts.Any(declared => declared.Code == fact.Code))
        {
            return scheme.Adoption is null ? 80 : 90;
        }

        var isRead = scheme.Objections is { Stands: true }
            || ReferenceFigures.Conditions(scheme).SelectMany(ReferenceFigures.Facts).Contains(fact.Code);
        return isRead ? 65 : 5;
    }

    private static GradingOptions Options(Dice dice, ReferenceScheme scheme, LocalDate day)
    {
        var isOutside = day < scheme.FirstDay || day > scheme.LastDay;
        return new()
        {
            KnownBy = dice.Chance(25) ? day.PlusDays(dice.Range(-60, 30)) : null,
            AllowOutOfForce = dice.Chance(isOutside ? 50 : 5),
            IgnoreUnknownIndicators = dice.Chance(20),
        };
    }
}
