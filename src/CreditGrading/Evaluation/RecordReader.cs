using System.Diagnostics;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Checks;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>Reads records into rows, and finds every fault in them. Source: semantics, sections 0, 2 and 3.</summary>
internal sealed class RecordReader(CompiledScheme scheme)
{
    private readonly PointScale _amountScale = new(scheme.AmountDecimals);
    private readonly PointScale _quantityScale = new(scheme.QuantityDecimals);

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">Its place among the subject's records.</param>
    /// <param name="indicator">The index of its indicator.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="row">The row; without meaning where something is wrong.</param>
    public void Read(CreditRecord record, int index, int indicator, FaultList faults, out RecordRow row)
    {
        var rules = scheme.Indicators[indicator];
        var reading = new Reading(record, index, rules, faults);
        row = new()
        {
            Indicator = indicator,
            Start = StartOf(reading),
            End = DayKey.Max,
            Known = KeyOf(record.KnownOn, DayKey.Min),
            Clock = KeyOf(rules.IsContinuing ? record.EndedOn : NamedDateOf(record, rules), DayKey.Max),
            Amount = ReadNumber(reading, "amount", record.Amount, _amountScale, MagnitudeCheck.MaxAmount),
        };
        var quantity = ReadNumber(reading, "quantity", record.Quantity, _quantityScale, MagnitudeCheck.MaxAmount);
        var severity = ReadCode(reading, "severity", record.Severity, scheme.Severities, rules.ReadsSeverity);
        var level = ReadCode(reading, "level", record.Level, scheme.Levels, rules.ReadsLevel);
        row.Points = PointsOf(reading, severity, level, row.Amount, quantity);
        row.Term = TermOf(reading, severity, level, row.Points);
        row.End = EndOf(reading, row.Term);
        CheckDays(reading);
    }

    private static int KeyOf(LocalDate? day, int none) => day is { } given ? DayKey.Of(given) : none;

    private static LocalDate? NamedDateOf(CreditRecord record, CompiledIndicator rules)
    {
        foreach (var field in rules.NamedDate)
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

    /// <summary>The named date and the lag after it; an unconfirmed record never starts.</summary>
    private static int StartOf(in Reading reading)
    {
        if (NamedDateOf(reading.Record, reading.Rules) is not { } named)
        {
            var field = reading.Rules.NamedDate[0] switch
            {
                DateField.OccurredOn => "occurred_on",
                DateField.EffectiveOn => "effective_on",
                _ => "published_on",
            };
            reading.Fault(field, DiagnosticCatalog.FieldMissing, field, reading.Rules.Code);
            return DayKey.Max;
        }

        if (reading.Record.Status != RecordStatus.Confirmed)
        {
            if (reading.Record.Status != RecordStatus.Unconfirmed)
            {
                reading.Fault("status", DiagnosticCatalog.StatusUndefined, (int)reading.Record.Status);
            }

            return DayKey.Max;
        }

        return reading.Rules.LagDays == 0 ? DayKey.Of(named) : DayKey.OfDaysAfter(named, reading.Rules.LagDays);
    }

    /// <summary>The first of: withdrawn, repaired, ended where that ends the validity, the day after the record's own term.</summary>
    private int EndOf(in Reading reading, int term)
    {
        var record = reading.Record;
        var end = Math.Min(KeyOf(record.WithdrawnOn, DayKey.Max), KeyOf(record.RepairedOn, DayKey.Max));
        if (term < 0)
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

    private static void CheckDays(in Reading reading)
    {
        var record = reading.Record;
        if (record.RepairedOn is not null && !reading.Rules.IsAdverse)
        {
            reading.Fault("repaired_on", DiagnosticCatalog.FavorableRepaired, reading.Rules.Code);
        }

        if (record.OccurredOn is not { } occurred)
        {
            return;
        }

        CheckNotBefore(reading, "ended_on", record.EndedOn, occurred);
        CheckNotBefore(reading, "expires_on", record.ExpiresOn, occurred);
        CheckNotBefore(reading, "repaired_on", record.RepairedOn, occurred);
    }

    private static void CheckNotBefore(in Reading reading, string field, LocalDate? day, LocalDate occurred)
    {
        if (day is { } given && DayKey.Of(given) < DayKey.Of(occurred))
        {
            reading.Fault(field, DiagnosticCatalog.DayBeforeAct, field, given, occurred);
        }
    }

    /// <summary>A number as a whole number at its scale; 0 where it is absent or wrong.</summary>
    private static long ReadNumber(in Reading reading, string field, decimal? number, PointScale scale, decimal most)
    {
        if (number is not { } given)
        {
            return 0;
        }

        if (given < 0)
        {
            reading.Fault(field, DiagnosticCatalog.FieldNegative, field, given);
            return 0;
        }

        if (given > most)
        {
            reading.Fault(field, DiagnosticCatalog.FieldOutOfRange, field, given, 0, most);
            return 0;
        }

        var scaled = given * scale.Factor;
        if (scaled != decimal.Truncate(scaled))
        {
            reading.Fault(field, DiagnosticCatalog.FieldDecimals, field, given, scale.Decimals);
            return 0;
        }

        return (long)scaled;
    }

    /// <summary>The index of a code, where the indicator reads it; what it does not list is reported by the table.</summary>
    private static int ReadCode(
        in Reading reading, string field, string? code, System.Collections.Frozen.FrozenDictionary<string, int> codes, bool isRead)
    {
        if (!isRead)
        {
            return CompiledIndicator.NotListed;
        }

        if (string.IsNullOrEmpty(code))
        {
            reading.Fault(field, DiagnosticCatalog.FieldMissing, field, reading.Rules.Code);
            return CompiledIndicator.NotListed;
        }

        if (codes.TryGetValue(code, out var index) && reading.Lists(field, index))
        {
            return index;
        }

        var listed = codes.OrderBy(pair => pair.Value).Select(pair => (pair.Key, pair.Value)).ToList();
        var names = new List<string>();
        foreach (var (name, place) in listed)
        {
            if (reading.Lists(field, place))
            {
                names.Add(name);
            }
        }

        reading.Fault(field, DiagnosticCatalog.FieldNotListed, field, MessageArgument.Input(code), string.Join(", ", names));
        return CompiledIndicator.NotListed;
    }

    private long PointsOf(in Reading reading, int severity, int level, long amount, long quantity)
    {
        var rules = reading.Rules;
        switch (rules.PointsRule)
        {
            case PointsRule.None or PointsRule.Fixed:
                CheckUnreadPoints(reading);
                return rules.Points[0];
            case PointsRule.BySeverity:
                CheckUnreadPoints(reading);
                return severity < 0 ? 0 : rules.Points[severity];
            case PointsRule.ByLevel:
                CheckUnreadPoints(reading);
                return level < 0 ? 0 : rules.Points[level];
            case PointsRule.ByAmount:
                CheckUnreadPoints(reading);
                if (reading.Record.Amount is null)
                {
                    reading.Fault("amount", DiagnosticCatalog.FieldMissing, "amount", rules.Code);
                }

                return rules.Points[BracketOf(rules.PointsBounds.AsSpan(), amount)];
            case PointsRule.ByQuantity:
                CheckUnreadPoints(reading);
                return rules.Points[BracketOf(rules.PointsBounds.AsSpan(), quantity)];
            case PointsRule.Carried:
                return CarriedPointsOf(reading);
            default:
                throw new UnreachableException();
        }
    }

    private static void CheckUnreadPoints(in Reading reading)
    {
        if (reading.Record.Points is < 0)
        {
            reading.Fault("points", DiagnosticCatalog.FieldNegative, "points", reading.Record.Points.Value);
        }
    }

    private long CarriedPointsOf(in Reading reading)
    {
        if (reading.Record.Points is not { } points)
        {
            reading.Fault("points", DiagnosticCatalog.FieldMissing, "points", reading.Rules.Code);
            return 0;
        }

        if (points < 0)
        {
            reading.Fault("points", DiagnosticCatalog.FieldNegative, "points", points);
            return 0;
        }

        var (least, most) = (scheme.Scale.FromScaled(reading.Rules.Points[0]), scheme.Scale.FromScaled(reading.Rules.Points[1]));
        if (points < least || points > most)
        {
            reading.Fault("points", DiagnosticCatalog.FieldOutOfRange, "points", points, least, most);
            return 0;
        }

        var atDeclared = points * new PointScale(reading.Rules.CarriedDecimals).Factor;
        if (atDeclared != decimal.Truncate(atDeclared))
        {
            reading.Fault("points", DiagnosticCatalog.FieldDecimals, "points", points, reading.Rules.CarriedDecimals);
            return 0;
        }

        return scheme.Scale.ToScaled(points);
    }

    private static int TermOf(in Reading reading, int severity, int level, long points)
    {
        var rules = reading.Rules;
        return rules.TermRule switch
        {
            TermRule.Fixed => rules.Terms[0],
            TermRule.BySeverity => severity < 0 ? CompiledIndicator.NotListed : rules.Terms[severity],
            TermRule.ByLevel => level < 0 ? CompiledIndicator.NotListed : rules.Terms[level],
            _ => rules.Terms[BracketOf(rules.TermBounds.AsSpan(), points)],
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

    /// <summary>A record while it is read.</summary>
    private readonly record struct Reading(CreditRecord Record, int Index, CompiledIndicator Rules, FaultList Faults)
    {
        public void Fault(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<MessageArgument> arguments) =>
            Faults.Add(Index, field, descriptor, arguments);

        /// <summary>Whether every table of the indicator that goes by a field lists a code.</summary>
        public bool Lists(string field, int index)
        {
            var (points, term) = field == "severity" ? (PointsRule.BySeverity, TermRule.BySeverity) : (PointsRule.ByLevel, TermRule.ByLevel);
            return (Rules.PointsRule != points || Rules.Points[index] >= 0) && (Rules.TermRule != term || Rules.Terms[index] >= 0);
        }
    }
}
