using System.Diagnostics;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;

namespace CreditGrading.Evaluation;

/// <summary>Finds what one record weighs. Source: semantics, section 3.</summary>
internal static class RecordPoints
{
    /// <summary>The own points, scaled; of conduct that goes on, those of the longest time.</summary>
    public static long OwnPointsOf(in RecordReading reading, CompiledScheme scheme, in RecordRow row)
    {
        var rules = reading.Rules;
        if (rules.PointsRule == PointsRule.Carried)
        {
            return CarriedPointsOf(reading, scheme.Scale);
        }

        RecordFields.CheckUnreadPoints(reading);
        switch (rules.PointsRule)
        {
            case PointsRule.None or PointsRule.Fixed or PointsRule.Tariff:
                return rules.Points[0];
            case PointsRule.BySeverity:
                return row.Severity == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[row.Severity];
            case PointsRule.ByLevel:
                return row.Level == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[row.Level];
            case PointsRule.ByAmount:
                return row.Amount == RecordFields.Faulty || !RequireAmount(reading)
                    ? RecordFields.Faulty
                    : rules.Points[BracketOf(rules.PointsBounds.AsSpan(), row.Amount)];
            case PointsRule.ByQuantity:
                return row.Quantity == RecordFields.Faulty
                    ? RecordFields.Faulty
                    : rules.Points[BracketOf(rules.PointsBounds.AsSpan(), row.Quantity)];
            case PointsRule.ByDuration:
                return OfDuration(reading);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What the own points come to with the quantity; a fault where that is too much, repeats included.</summary>
    public static long PointsOf(in RecordReading reading, CompiledScheme scheme, in RecordRow row)
    {
        if (row.OwnPoints == RecordFields.Faulty || row.Quantity == RecordFields.Faulty)
        {
            return RecordFields.Faulty;
        }

        var rules = reading.Rules;
        var points = rules.IsPerQuantity ? (Int128)row.OwnPoints * row.Quantity / scheme.QuantityFactor : row.OwnPoints;
        if (points * rules.LargestFactor / rules.FactorScale > PointScale.MaxScaled)
        {
            reading.Fault("quantity", DiagnosticCatalog.ContributionTooLarge, scheme.Scale.Largest);
            return RecordFields.Faulty;
        }

        return (long)points;
    }

    /// <summary>What of the points stays once a repair has taken effect, in millionths.</summary>
    public static long KeptOf(in RecordReading reading, in RecordRow row, LocalDate? named)
    {
        var repair = reading.Rules.Repair;
        if (repair.Shares.IsEmpty || reading.Record.RepairedOn is not { } repaired)
        {
            return KeptShare.Scale;
        }

        var lacksAmount = repair.ReadsAmount && !RequireAmount(reading);
        if (lacksAmount || named is not { } from)
        {
            return KeptShare.Scale;
        }

        var days = Period.DaysBetween(from.WithCalendar(CalendarSystem.Iso), repaired.WithCalendar(CalendarSystem.Iso));
        foreach (var share in repair.Shares)
        {
            if (days <= share.MostDays && row.Amount <= share.MostAmount)
            {
                return share.Kept;
            }
        }

        throw new UnreachableException();
    }

    /// <summary>Whether there is an amount; its absence is a fault.</summary>
    public static bool RequireAmount(in RecordReading reading)
    {
        if (reading.Record.Amount is null)
        {
            reading.Fault("amount", DiagnosticCatalog.FieldMissing, "amount", reading.Rules.Code);
            return false;
        }

        return true;
    }

    /// <summary>
    /// The first bracket whose upper bound, included, is not below the value; the last bound is the largest number.
    /// </summary>
    public static int BracketOf(ReadOnlySpan<long> bounds, long value)
    {
        var bracket = 0;
        while (value > bounds[bracket])
        {
            bracket++;
        }

        return bracket;
    }

    /// <summary>
    /// The points of conduct by the day on which it ended: up to a period it ended by the period's last day, below it before.
    /// </summary>
    private static long OfDuration(in RecordReading reading)
    {
        var rules = reading.Rules;
        if (reading.Record.OccurredOn is not { } occurred)
        {
            reading.Fault("occurred_on", DiagnosticCatalog.FieldMissing, "occurred_on", rules.Code);
            return RecordFields.Faulty;
        }

        if (reading.Record.EndedOn is not { } ended)
        {
            return rules.Points[^1];
        }

        var bracket = 0;
        while (rules.DurationBounds[bracket] is { } bound && !IsWithin(bound, occurred, ended))
        {
            bracket++;
        }

        return rules.Points[bracket];
    }

    private static bool IsWithin(DurationBound bound, LocalDate occurred, LocalDate ended)
    {
        var from = occurred.WithCalendar(CalendarSystem.Iso);
        if (!RecordDates.IsSafe(from))
        {
            return true;
        }

        var last = DayKey.Of(bound.Period.LastDayFrom(from));
        return bound.IsIncluded ? DayKey.Of(ended) <= last : DayKey.Of(ended) < last;
    }

    private static long CarriedPointsOf(in RecordReading reading, PointScale scale)
    {
        if (reading.Record.Points is not { } points)
        {
            reading.Fault("points", DiagnosticCatalog.FieldMissing, "points", reading.Rules.Code);
            return RecordFields.Faulty;
        }

        if (points < 0)
        {
            reading.Fault("points", DiagnosticCatalog.FieldNegative, "points", points);
            return RecordFields.Faulty;
        }

        var (least, most) = (scale.FromScaled(reading.Rules.Points[0]), scale.FromScaled(reading.Rules.Points[1]));
        if (points < least || points > most)
        {
            reading.Fault("points", DiagnosticCatalog.FieldOutOfRange, "points", points, least, most);
            return RecordFields.Faulty;
        }

        var atDeclared = points * new PointScale(reading.Rules.CarriedDecimals).Factor;
        if (atDeclared != decimal.Truncate(atDeclared))
        {
            reading.Fault("points", DiagnosticCatalog.FieldDecimals, "points", points, reading.Rules.CarriedDecimals);
            return RecordFields.Faulty;
        }

        return scale.ToScaled(points);
    }
}
