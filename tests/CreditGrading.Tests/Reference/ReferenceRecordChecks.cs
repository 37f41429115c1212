using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Section 0: the faults of records.</summary>
internal static class ReferenceRecordChecks
{
    public static IEnumerable<ReferenceFault> Faults(ReferenceCase grading, ReferenceRecord record)
    {
        var faults = Common(grading, record).Concat(DateOrder(record));
        return record.IsKnown && record.Indicator.FromFact is null
            ? faults.Concat(OfIndicator(grading, record))
            : faults.Append(new(record.Index, "indicator", "unknownIndicator"));
    }

    private static IEnumerable<ReferenceFault> Common(ReferenceCase grading, ReferenceRecord record)
    {
        var source = record.Source;
        if (!string.IsNullOrEmpty(source.RecordId)
            && grading.Records.Any(r => r.Index < record.Index && r.Source.RecordId == source.RecordId))
        {
            yield return new(record.Index, "record_id", "duplicateId");
        }

        if (source.Amount is { } amount && ReferenceNumbers.AmountFault(grading, amount) is { } amountKind)
        {
            yield return new(record.Index, "amount", amountKind);
        }

        if (ReferenceNumbers.QuantityFault(grading, source.Quantity) is { } quantityKind)
        {
            yield return new(record.Index, "quantity", quantityKind);
        }

        if (source.Points < 0)
        {
            yield return new(record.Index, "points", "negativePoints");
        }
    }

    private static IEnumerable<ReferenceFault> DateOrder(ReferenceRecord record)
    {
        var source = record.Source;
        var later = new (string Field, LocalDate? Day)[]
        {
            ("ended_on", source.EndedOn), ("expires_on", source.ExpiresOn), ("repaired_on", source.RepairedOn),
        };
        return later.Where(pair => pair.Day < source.OccurredOn)
            .Select(pair => new ReferenceFault(record.Index, pair.Field, $"{pair.Field} before occurred_on"));
    }

    private static IEnumerable<ReferenceFault> OfIndicator(ReferenceCase grading, ReferenceRecord record)
    {
        var (source, indicator) = (record.Source, record.Indicator);
        if (record.NamedDate is null)
        {
            yield return new(record.Index, FileName(record.NamedFields[0]), "missingDate");
        }

        if (!indicator.IsAdverse && source.RepairedOn is not null)
        {
            yield return new(record.Index, "repaired_on", "repairedFavorable");
        }

        foreach (var fault in ReferenceRepairs.Faults(grading, record).Concat(OfFieldsRead(grading, record))
            .Concat(ReferenceUnits.Faults(grading, record)))
        {
            yield return fault;
        }
    }

    /// <summary>The fields that points and validity of the record's indicator read.</summary>
    public static IEnumerable<ReferenceFault> OfFieldsRead(ReferenceCase grading, ReferenceRecord record)
    {
        foreach (var field in ReferenceReading.FieldsRead(record.Indicator))
        {
            if (ReferenceReading.Fault(grading, record, field) is { } kind)
            {
                yield return new(record.Index, field, kind);
            }
        }

        if (record.Indicator.Points is DurationPoints && record.Source.OccurredOn is null)
        {
            yield return new(record.Index, "occurred_on", "missingOccurrence");
        }

        if (ReferenceNet.IsBeyondLimit(grading, record))
        {
            yield return new(record.Index, "quantity", "contributionLimit");
        }

        if (ReferenceReading.Applicable(grading, record) is OwnTermValidity && record.Source.ExpiresOn is null)
        {
            yield return new(record.Index, "expires_on", "missingTerm");
        }
    }

    public static string FileName(string field) => field switch
    {
        "occurredOn" => "occurred_on",
        "effectiveOn" => "effective_on",
        "publishedOn" => "published_on",
        _ => "ended_on",
    };
}
