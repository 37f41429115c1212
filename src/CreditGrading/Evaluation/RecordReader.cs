using System.Collections.Immutable;
using System.Diagnostics;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>Reads records into rows, and finds every fault in them. Source: semantics, sections 0, 2 and 3.</summary>
internal sealed class RecordReader(CompiledScheme scheme)
{
    /// <summary>No period is longer than a hundred years, so that one which begins by this year ends inside the calendar.</summary>
    private const int LastSafeYear = 9_890;

    private readonly PointScale _amountScale = new(scheme.AmountDecimals);
    private readonly PointScale _quantityScale = new(scheme.QuantityDecimals);

    /// <summary>Rules that read nothing.</summary>
    private static readonly CompiledIndicator Unknown = new()
    {
        Code = "",
        IsAdverse = true,
        NamedDate = [],
        LagDays = 0,
        IsContinuing = false,
        PointsRule = PointsRule.None,
        Points = [0],
        PointsBounds = [],
        CarriedDecimals = 0,
        TermRule = TermRule.Fixed,
        Terms = [],
        TermBounds = [],
    };

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">Its place among the subject's records.</param>
    /// <param name="indicator">The index of its indicator.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="row">The row; without meaning where something is wrong.</param>
    public void Read(CreditRecord record, int index, int indicator, FaultList faults, out RecordRow row)
    {
        var rules = scheme.Indicators[indicator];
        var reading = new RecordReading(record, index, rules, faults);
        row = new()
        {
            Indicator = indicator,
            Start = StartOf(reading, RecordFields.CheckStatus(reading)),
            End = DayKey.Max,
            Known = KeyOf(record.KnownOn, DayKey.Min),
            Clock = KeyOf(rules.IsContinuing ? record.EndedOn : NamedDateOf(record, rules), DayKey.Max),
        };
        var amount = RecordFields.ReadNumber(reading, "amount", record.Amount, _amountScale);
        var quantity = RecordFields.ReadNumber(reading, "quantity", record.Quantity, _quantityScale);
        var severity = RecordFields.ReadCode(reading, "severity", record.Severity, scheme.Severities, rules.ReadsSeverity);
        var level = RecordFields.ReadCode(reading, "level", record.Level, scheme.Levels, rules.ReadsLevel);
        row.Amount = amount;
        row.Points = PointsOf(reading, severity, level, amount, quantity);
        row.Term = TermOf(reading, severity, level, row.Points);
        row.Repaired = RepairedOf(reading);
        row.End = Math.Min(row.Repaired, EndOf(reading, row.Term));
        RecordFields.CheckDays(reading);
        if (record.RepairedOn is not null && !rules.IsAdverse)
        {
            reading.Fault("repaired_on", DiagnosticCatalog.FavorableRepaired, rules.Code);
        }
    }

    /// <summary>Finds the faults of a record that do not depend on its indicator, which the scheme does not know.</summary>
    public void CheckUnknown(CreditRecord record, int index, FaultList faults)
    {
        var reading = new RecordReading(record, index, Unknown, faults);
        RecordFields.CheckStatus(reading);
        RecordFields.ReadNumber(reading, "amount", record.Amount, _amountScale);
        RecordFields.ReadNumber(reading, "quantity", record.Quantity, _quantityScale);
        RecordFields.CheckUnreadPoints(reading);
        RecordFields.CheckDays(reading);
    }

    private static int KeyOf(LocalDate? day, int none) => day is { } given ? DayKey.Of(given) : none;

    private static LocalDate? NamedDateOf(CreditRecord record, CompiledIndicator rules) => FirstFilled(record, rules.NamedDate);

    private static LocalDate? FirstFilled(CreditRecord record, ImmutableArray<DateField> fields)
    {
        foreach (var field in fields)
        {
            var day = field switch
            {
                DateField.OccurredOn => record.OccurredOn,
                DateField.EffectiveOn => record.EffectiveOn,
                _ => record.PublishedOn,
            };
            if (day is not null)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day on which a repair takes effect: the later of its own and the day after the time that has to pass.</summary>
    private int RepairedOf(in RecordReading reading)
    {
        if (reading.Record.RepairedOn is not { } repaired)
        {
            return DayKey.Max;
        }

        if (scheme.Repair is not { NotBefore: { } period } rule || !reading.Rules.IsAdverse)
        {
            return DayKey.Of(repaired);
        }

        if (FirstFilled(reading.Record, rule.From) is { } from)
        {
            return Math.Max(DayKey.Of(repaired), DayAfterPeriod(from, period));
        }

        ReportNoneFilled(reading, rule.From);
        return DayKey.Max;
    }

    /// <summary>The day after the last one of a period; after every day where the calendar ends before.</summary>
    private static int DayAfterPeriod(LocalDate day, CalendarPeriod period)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso.Year > LastSafeYear ? DayKey.Max : DayKey.OfDaysAfter(period.LastDayFrom(iso), 1);
    }

    /// <summary>Reports that none of several fields is filled, at the first of them.</summary>
    private static void ReportNoneFilled(in RecordReading reading, ImmutableArray<DateField> fields) =>
        reading.Fault(
            NameOf(fields[0]), DiagnosticCatalog.FieldMissing, string.Join(" | ", fields.Select(NameOf)), reading.Rules.Code);

    private static string NameOf(DateField field) => field switch
    {
        DateField.OccurredOn => "occurred_on",
        DateField.EffectiveOn => "effective_on",
        _ => "published_on",
    };

    /// <summary>The named date and the lag after it; an unconfirmed record never starts.</summary>
    private static int StartOf(in RecordReading reading, bool isConfirmed)
    {
        if (NamedDateOf(reading.Record, reading.Rules) is not { } named)
        {
            ReportNoneFilled(reading, reading.Rules.NamedDate);
            return DayKey.Max;
        }

        return !isConfirmed ? DayKey.Max
            : reading.Rules.LagDays == 0 ? DayKey.Of(named)
            : DayKey.OfDaysAfter(named, reading.Rules.LagDays);
    }

    /// <summary>The first of: withdrawn, ended where that ends the validity, the day after the record's own term.</summary>
    private int EndOf(in RecordReading reading, int term)
    {
        var record = reading.Record;
        var end = KeyOf(record.WithdrawnOn, DayKey.Max);
        if (term == RecordFields.Faulty)
        {
            return end;
        }

        switch (scheme.Terms[term].Kind)
        {
            case ValidityKind.UntilEnded:
                return Math.Min(end, KeyOf(record.EndedOn, DayKey.Max));
            case ValidityKind.OwnTerm when record.ExpiresOn is { } lastDay:
                return Math.Min(end, DayKey.Of(lastDay) + 1);
            case ValidityKind.OwnTerm:
                reading.Fault("expires_on", DiagnosticCatalog.FieldMissing, "expires_on", reading.Rules.Code);
                return end;
            default:
                return end;
        }
    }

    private long PointsOf(in RecordReading reading, int severity, int level, long amount, long quantity)
    {
        var rules = reading.Rules;
        if (rules.PointsRule == PointsRule.Carried)
        {
            return CarriedPointsOf(reading);
        }

        RecordFields.CheckUnreadPoints(reading);
        switch (rules.PointsRule)
        {
            case PointsRule.None or PointsRule.Fixed:
                return rules.Points[0];
            case PointsRule.BySeverity:
                return severity == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[severity];
            case PointsRule.ByLevel:
                return level == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[level];
            case PointsRule.ByAmount when reading.Record.Amount is null:
                reading.Fault("amount", DiagnosticCatalog.FieldMissing, "amount", rules.Code);
                return RecordFields.Faulty;
            case PointsRule.ByAmount:
                return amount == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[BracketOf(rules.PointsBounds.AsSpan(),
                    amount)];
            case PointsRule.ByQuantity:
                return quantity == RecordFields.Faulty ? RecordFields.Faulty : rules.Points[BracketOf(rules.PointsBounds.AsSpan(),
                    quantity)];
            default:
                throw new UnreachableException();
        }
    }

    private long CarriedPointsOf(in RecordReading reading)
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

        var (least, most) = (scheme.Scale.FromScaled(reading.Rules.Points[0]), scheme.Scale.FromScaled(reading.Rules.Points[1]));
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

        return scheme.Scale.ToScaled(points);
    }

    private static int TermOf(in RecordReading reading, int severity, int level, long points)
    {
        var rules = reading.Rules;
        return rules.TermRule switch
        {
            TermRule.Fixed => rules.Terms[0],
            TermRule.BySeverity => severity == RecordFields.Faulty ? RecordFields.Faulty : rules.Terms[severity],
            TermRule.ByLevel => level == RecordFields.Faulty ? RecordFields.Faulty : rules.Terms[level],
            _ => points == RecordFields.Faulty ? RecordFields.Faulty : rules.Terms[BracketOf(rules.TermBounds.AsSpan(), points)],
        };
    }

    /// <summary>The first bracket whose upper bound, included, is not below the value; the last bound is the largest number.</summary>
    private static int BracketOf(ReadOnlySpan<long> bounds, long value)
    {
        var bracket = 0;
        while (value > bounds[bracket])
        {
            bracket++;
        }

        return bracket;
    }
}
