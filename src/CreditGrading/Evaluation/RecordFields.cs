using System.Collections.Frozen;
using CreditGrading.Compilation;
using CreditGrading.Diagnostics;
using CreditGrading.Internal;
using CreditGrading.Schemes;

namespace CreditGrading.Evaluation;

/// <summary>Reads single fields of records and checks what holds for every record. Source: semantics, section 0.</summary>
internal static class RecordFields
{
    /// <summary>Stands for a number or code that is at fault, and for what depends on it.</summary>
    public const int Faulty = CompiledIndicator.NotListed;

    /// <summary>Whether the record is confirmed.</summary>
    public static bool CheckStatus(in RecordReading reading)
    {
        if (reading.Record.Status is not (RecordStatus.Confirmed or RecordStatus.Unconfirmed))
        {
            reading.Fault("status", DiagnosticCatalog.StatusUndefined, (int)reading.Record.Status);
        }

        return reading.Record.Status == RecordStatus.Confirmed;
    }

    public static void CheckDays(in RecordReading reading)
    {
        var record = reading.Record;
        if (record.OccurredOn is not { } occurred)
        {
            return;
        }

        CheckNotBefore(reading, "ended_on", record.EndedOn, occurred);
        CheckNotBefore(reading, "expires_on", record.ExpiresOn, occurred);
        CheckNotBefore(reading, "repaired_on", record.RepairedOn, occurred);
    }

    private static void CheckNotBefore(in RecordReading reading, string field, LocalDate? day, LocalDate occurred)
    {
        if (day is { } given && DayKey.Of(given) < DayKey.Of(occurred))
        {
            reading.Fault(field, DiagnosticCatalog.DayBeforeAct, field, given, occurred);
        }
    }

    /// <summary>A number as a whole number at its scale; 0 where it is absent.</summary>
    public static long ReadNumber(in RecordReading reading, string field, decimal? number, PointScale scale)
    {
        if (number is not { } given)
        {
            return 0;
        }

        if (given < 0)
        {
            reading.Fault(field, DiagnosticCatalog.FieldNegative, field, given);
            return Faulty;
        }

        if (given > Limits.MaxRecordNumber)
        {
            reading.Fault(field, DiagnosticCatalog.FieldOutOfRange, field, given, 0, Limits.MaxRecordNumber);
            return Faulty;
        }

        var scaled = given * scale.Factor;
        if (scaled != decimal.Truncate(scaled))
        {
            reading.Fault(field, DiagnosticCatalog.FieldDecimals, field, given, scale.Decimals);
            return Faulty;
        }

        return (long)scaled;
    }

    /// <summary>
    /// The index of a code. Where the indicator reads it, it must be there and listed; elsewhere conditions may still read it.
    /// </summary>
    public static int ReadCode(
        in RecordReading reading, string field, string? code, FrozenDictionary<string, int> codes, bool isRead)
    {
        if (!isRead)
        {
            return !string.IsNullOrEmpty(code) && codes.TryGetValue(code, out var unread) ? unread : Faulty;
        }

        if (string.IsNullOrEmpty(code))
        {
            reading.Fault(field, DiagnosticCatalog.FieldMissing, field, reading.Rules.Code);
            return Faulty;
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
        return Faulty;
    }

    public static void CheckUnreadPoints(in RecordReading reading)
    {
        if (reading.Record.Points is not { } points)
        {
            return;
        }

        if (points < 0)
        {
            reading.Fault("points", DiagnosticCatalog.FieldNegative, "points", points);
        }
        else if (points > Limits.MaxRecordNumber)
        {
            reading.Fault("points", DiagnosticCatalog.FieldOutOfRange, "points", points, 0, Limits.MaxRecordNumber);
        }
    }
}
