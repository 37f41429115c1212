using System.Collections.Immutable;
using CreditGrading.Tests.Reference;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>The single steps (a) to (d) of section 10 by which a subject becomes worse or stays equal.</summary>
internal static class Worsening
{
    /// <summary>Makes one step; the subject itself where the drawn step does not apply.</summary>
    public static SubjectCase Step(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var records = grading.Subject.Records;
        return dice.Weighted((20, "add"), (15, "remove"), (records.Count > 0 ? 50 : 0, "change"), (15, "fact")) switch
        {
            "add" => Add(dice, scheme, grading),
            "remove" => Remove(dice, scheme, grading),
            "change" => grading.With(CaseShrinker.SetAt(records, dice.Range(0, records.Count - 1), r =>
                Change(dice, scheme, grading.Day, r))),
            _ => Fact(dice, scheme, grading),
        };
    }

    /// <summary>Whether a score is better than another. A signal that absorbs an act takes its deductions from the score, and
    /// forces the last grade instead: there scores are not compared.</summary>
    public static bool IsBetterScore(ReferenceScheme scheme, Rational? after, Rational? before) =>
        after is { } left && before is { } right && scheme.Acts.All(rule => rule.AbsorbedBy.Count == 0)
        && (scheme.IsLowerBetter ? left < right : left > right);

    private static SubjectCase Add(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var adverse = scheme.Indicators.Where(indicator => indicator is { IsAdverse: true, FromFact: null }).ToList();
        return adverse.Count == 0
            ? grading
            : grading.With([.. grading.Subject.Records, RecordDrawing.Draw(dice, scheme, dice.Pick(adverse), grading.Day, null)]);
    }

    private static SubjectCase Remove(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var favorable = grading.Subject.Records.Where(record => scheme.Indicator(record.Indicator) is { IsFavorable: true })
            .ToList();
        if (favorable.Count == 0)
        {
            return grading;
        }

        var gone = dice.Pick(favorable);
        return grading.With([.. grading.Subject.Records.Where(record => !ReferenceEquals(record, gone))]);
    }

    /// <summary>Steps (b) and (c): one field, in the direction that is worse for the record's side.</summary>
    private static CreditRecord Change(Dice dice, ReferenceScheme scheme, LocalDate day, CreditRecord record)
    {
        if (scheme.Indicator(record.Indicator) is not { Kind: not ReferenceKind.Unit } indicator)
        {
            return record;
        }

        var isUp = indicator.IsAdverse;
        return dice.Range(1, 10) switch
        {
            1 => record with { Severity = Move(dice, scheme.Severities, record.Severity, isUp) },
            2 => record with { Level = Move(dice, scheme.Levels, record.Level, isUp) },
            3 => record with { Amount = record.Amount is { } amount ? Move(dice, amount, isUp) : null },
            4 => record with { Quantity = Move(dice, record.Quantity, isUp) },
            5 => record with { Points = record.Points is { } points ? Move(dice, points, isUp) : null },
            6 => record with { EndedOn = Move(dice, day, record.EndedOn, isUp) },
            7 => record with { ExpiresOn = record.ExpiresOn is { } last ? last.PlusDays(isUp ? Days(dice) : -Days(dice)) : null },
            8 when isUp => record with { RepairedOn = Move(dice, day, record.RepairedOn, true) },
            9 => record with { WithdrawnOn = Move(dice, day, record.WithdrawnOn, isUp) },
            10 when dice.Chance(50) => record with { KnownOn = Known(dice, day, record.KnownOn, isUp) },
            _ => record with { Status = isUp ? RecordStatus.Confirmed : RecordStatus.Unconfirmed },
        };
    }

    private static int Days(Dice dice) => dice.Pick([1, 1, 2, 30, 400]);

    private static string? Move(Dice dice, IReadOnlyList<string> ordered, string? code, bool isUp)
    {
        var place = ordered.TakeWhile(other => other != code).Count();
        if (code is null || place == ordered.Count)
        {
            return code;
        }

        return ordered[isUp ? dice.Range(place, ordered.Count - 1) : dice.Range(0, place)];
    }

    private static decimal Move(Dice dice, decimal value, bool isUp) =>
        isUp ? value + dice.Pick([1, 10, 1000]) : Math.Max(0, value - dice.Pick([1, 10, 1000]));

    /// <summary>Later or emptied where up; earlier or filled where down.</summary>
    private static LocalDate? Move(Dice dice, LocalDate day, LocalDate? given, bool isUp)
    {
        if (isUp)
        {
            return given is { } earlier && dice.Chance(70) ? earlier.PlusDays(Days(dice)) : null;
        }

        return (given ?? DayDrawing.Near(dice, day)).PlusDays(-Days(dice));
    }

    /// <summary>Earlier or emptied where up; later or filled where down.</summary>
    private static LocalDate? Known(Dice dice, LocalDate day, LocalDate? given, bool isUp)
    {
        if (isUp)
        {
            return given is { } known && dice.Chance(50) ? known.PlusDays(-Days(dice)) : null;
        }

        return (given ?? DayDrawing.Near(dice, day)).PlusDays(Days(dice));
    }

    private static SubjectCase Fact(Dice dice, ReferenceScheme scheme, SubjectCase grading)
    {
        var ordered = scheme.Facts.Where(fact => fact.Better != "none").ToList();
        if (ordered.Count == 0)
        {
            return grading;
        }

        var fact = dice.Pick(ordered);
        var reading = new ReferenceCase(scheme, grading.Subject, grading.Day, grading.Options);
        var worse = FactEdges.Value(dice, scheme, fact, grading.Day, reading.Records);
        return ReferenceFacts.Value(reading, fact.Code) is { } value && IsWorse(fact, worse, value)
            ? grading.With(null, grading.Subject.Facts.ToImmutableDictionary()
                .SetItem(fact.Code, SubjectDrawing.Given(dice, worse)))
            : grading;
    }

    private static bool IsWorse(ReferenceFact fact, object candidate, object value) => fact.Better switch
    {
        "higher" => (decimal)candidate < (decimal)value,
        "lower" => (decimal)candidate > (decimal)value,
        "earlier" => (LocalDate)candidate > (LocalDate)value,
        "later" => (LocalDate)candidate < (LocalDate)value,
        "listedFirst" => fact.Values.ToList().IndexOf((string)candidate) > fact.Values.ToList().IndexOf((string)value),
        _ => (bool)candidate != (fact.Better == "true") && !candidate.Equals(value),
    };
}
