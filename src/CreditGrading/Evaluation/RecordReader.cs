using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Evaluation;

/// <summary>Reads records into rows, and finds every fault in them. Source: semantics, sections 0, 2 and 3.</summary>
internal sealed class RecordReader(CompiledScheme scheme)
{
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
        DurationBounds = [],
        CarriedDecimals = 0,
        TermRule = TermRule.Fixed,
        Terms = [],
        TermBounds = [],
        IsPerQuantity = false,
        LargestFactor = 1,
        FactorScale = 1,
        Repair = CompiledRepair.Drop,
        NeedsAmount = false,
        NeedsPositiveAmount = false,
        DeclaresUnit = false,
        UnitsOf = CompiledIndicator.NotListed,
        IsFromFact = false,
    };

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">Its place among the subject's records.</param>
    /// <param name="indicator">The index of its indicator.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="rows">Receives the rows; without meaning where something is wrong.</param>
    public void Read(RecordInput record, int index, int indicator, FaultList faults, RecordBuffer rows)
    {
        var rules = scheme.Indicators[indicator];
        var reading = new RecordReading(record, index, rules, faults);
        var isConfirmed = RecordFields.CheckStatus(reading);
        var named = RecordDates.NamedDateOf(reading);
        var row = ReadFields(reading, indicator);
        row.Start = !isConfirmed || named is not { } first ? DayKey.Max : DayKey.OfDaysAfter(first, rules.LagDays);
        row.Named = RecordDates.KeyOf(named, DayKey.Max);
        var clock = rules.IsContinuing ? record.EndedOn : named;
        row.Clock = RecordDates.KeyOf(clock, DayKey.Max);
        Weigh(reading, clock, ref row);
        row.Kept = RecordPoints.KeptOf(reading, row, named);
        var repair = RecordDates.RepairOf(reading);
        row.Repaired = rules.Repair.Effect == RepairEffect.Keep ? DayKey.Max : RecordDates.KeyOf(repair, DayKey.Max);
        var repaired = RepairsAway(rules, row) ? row.Repaired : DayKey.Max;
        row.Gone = Math.Min(RecordDates.KeyOf(record.WithdrawnOn, DayKey.Max), repaired);
        row.End = Math.Min(row.Gone, EndOfTerm(row));
        RecordFields.CheckDays(reading);
        if (record.RepairedOn is not null && !rules.IsAdverse)
        {
            reading.Fault("repaired_on", DiagnosticCatalog.FavorableRepaired, rules.Code);
        }

        rows.Add(row);
        if (rules.Repair.Replacement != CompiledIndicator.NotListed && repair is { } from)
        {
            rows.Add(Replace(reading, row, from));
        }
    }

    /// <summary>Finds the faults of a record that do not depend on its indicator, which the scheme does not know.</summary>
    public void CheckUnknown(RecordInput record, int index, FaultList faults)
    {
        var reading = new RecordReading(record, index, Unknown, faults);
        RecordFields.CheckStatus(reading);
        RecordFields.ReadNumber(reading, "amount", record.Amount, _amountScale);
        RecordFields.ReadNumber(reading, "quantity", record.Quantity, _quantityScale);
        RecordFields.CheckUnreadPoints(reading);
        RecordFields.CheckDays(reading);
    }

    private RecordRow ReadFields(in RecordReading reading, int indicator)
    {
        var (record, rules) = (reading.Record, reading.Rules);
        var row = new RecordRow
        {
            Indicator = indicator,
            Source = reading.Index,
            Known = RecordDates.KeyOf(record.KnownOn, DayKey.Min),
            Occurred = RecordDates.KeyOf(record.OccurredOn, DayKey.Max),
            Act = record.Act,
            Unit = record.Unit,
            Amount = RecordFields.ReadNumber(reading, "amount", record.Amount, _amountScale),
            Quantity = RecordFields.ReadNumber(reading, "quantity", record.Quantity, _quantityScale),
            Severity = RecordFields.ReadCode(reading, "severity", record.Severity, scheme.Severities, rules.ReadsSeverity),
            Level = RecordFields.ReadCode(reading, "level", record.Level, scheme.Levels, rules.ReadsLevel),
        };
        if (rules.NeedsAmount || rules.NeedsPositiveAmount)
        {
            CheckAmount(reading, row.Amount);
        }

        if ((rules.DeclaresUnit || rules.UnitsOf != CompiledIndicator.NotListed) && row.Unit == RecordRow.None)
        {
            reading.Fault("unit", DiagnosticCatalog.FieldMissing, "unit", rules.Code);
        }

        return row;
    }

    private static void CheckAmount(in RecordReading reading, long amount)
    {
        if (RecordPoints.RequireAmount(reading) && amount == 0 && reading.Rules.NeedsPositiveAmount)
        {
            reading.Fault("amount", DiagnosticCatalog.AmountNotPositive, reading.Rules.Code);
        }
    }

    /// <summary>Finds the points and the term.</summary>
    private void Weigh(in RecordReading reading, LocalDate? clock, ref RecordRow row)
    {
        row.OwnPoints = RecordPoints.OwnPointsOf(reading, scheme, row);
        row.Points = RecordPoints.PointsOf(reading, scheme, row);
        row.Term = TermOf(reading.Rules, row);
        row.LastDay = DayKey.Max;
        if (row.Term == RecordFields.Faulty)
        {
            return;
        }

        var term = scheme.Terms[row.Term];
        row.LastDay = RecordDates.LastDayOf(term, reading.Record, clock, scheme.Evaluation);
        if (term.Kind == ValidityKind.OwnTerm && reading.Record.ExpiresOn is null)
        {
            reading.Fault("expires_on", DiagnosticCatalog.FieldMissing, "expires_on", reading.Rules.Code);
        }
    }

    /// <summary>Whether a repair takes the record out: where nothing of it is kept, or it goes on as another.</summary>
    private static bool RepairsAway(CompiledIndicator rules, in RecordRow row) => rules.Repair.Effect switch
    {
        RepairEffect.Keep => false,
        RepairEffect.GiveBack => row.Kept == 0,
        _ => true,
    };

    /// <summary>
    /// The day after the last one, where the term gives it whatever the evaluation date; of other terms the clock is compared.
    /// </summary>
    private int EndOfTerm(in RecordRow row) => row.Term != RecordFields.Faulty && row.LastDay != DayKey.Max
        && scheme.Terms[row.Term].Kind is ValidityKind.UntilEnded or ValidityKind.OwnTerm
        ? row.LastDay + 1
        : DayKey.Max;

    /// <summary>The row of a repaired record that goes on as one of another indicator.</summary>
    private RecordRow Replace(in RecordReading reading, in RecordRow original, LocalDate from)
    {
        var rules = scheme.Indicators[reading.Rules.Repair.Replacement];
        var inner = reading with { Rules = rules };
        var row = original with
        {
            Indicator = reading.Rules.Repair.Replacement,
            IsReplacement = true,
            OriginalClock = original.Clock,
            OriginalTerm = original.Term,
            Named = DayKey.Of(from),
            Clock = DayKey.Of(from),
            Start = original.Start == DayKey.Max ? DayKey.Max : Math.Max(DayKey.Of(from), original.Start),
            Repaired = DayKey.Max,
            Severity = RecordFields.ReadCode(inner, "severity", reading.Record.Severity, scheme.Severities, rules.ReadsSeverity),
            Level = RecordFields.ReadCode(inner, "level", reading.Record.Level, scheme.Levels, rules.ReadsLevel),
        };
        Weigh(inner, from, ref row);
        row.Kept = KeptShare.Scale;
        row.Gone = RecordDates.KeyOf(reading.Record.WithdrawnOn, DayKey.Max);
        row.End = Math.Min(row.Gone, Math.Min(EndOfTerm(row), EndOfTerm(original)));
        return row;
    }

    private static int TermOf(CompiledIndicator rules, in RecordRow row) => rules.TermRule switch
    {
        TermRule.Fixed => rules.Terms[0],
        TermRule.BySeverity => row.Severity == RecordFields.Faulty ? RecordFields.Faulty : rules.Terms[row.Severity],
        TermRule.ByLevel => row.Level == RecordFields.Faulty ? RecordFields.Faulty : rules.Terms[row.Level],
        _ => row.OwnPoints == RecordFields.Faulty
            ? RecordFields.Faulty
            : rules.Terms[RecordPoints.BracketOf(rules.TermBounds.AsSpan(), row.OwnPoints)],
    };
}
