namespace CreditGrading.Tests.Fixtures;

/// <summary>Makes of few records so many that the evaluator no longer looks at them one by one.</summary>
internal static class ManyRecords
{
    /// <summary>
    /// Each record so many times: on days of a week, where nothing else in it depends on its day; each act shared by two of its
    /// copies; units declared once.
    /// </summary>
    public static CreditRecord[] Of(IReadOnlyList<CreditRecord> records, int times) =>
    [
        .. records,
        .. Enumerable.Range(1, times - 1).SelectMany(
            copy => records.Where(record => string.IsNullOrEmpty(record.Unit)).Select(record => Copy(record, copy))),
    ];

    private static CreditRecord Copy(CreditRecord record, int copy)
    {
        var mayMove = record is { EndedOn: null, ExpiresOn: null, RepairedOn: null, OccurredOn.Year: > 1900 and < 2100 };
        return record with
        {
            RecordId = null,
            Act = record.Act is { Length: > 0 } act ? $"{act}{copy / 2}" : record.Act,
            OccurredOn = mayMove ? record.OccurredOn!.Value.PlusDays(copy % 7) : record.OccurredOn,
        };
    }
}
