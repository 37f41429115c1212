namespace CreditGrading.Tests.Reference;

/// <summary>Sections 0, 2 and 3: the fields that an indicator reads, the validity that applies, and own points.</summary>
internal static class ReferenceReading
{
    /// <summary>The fields that points and validity read, as a record file names them.</summary>
    public static IReadOnlyList<string> FieldsRead(ReferenceIndicator indicator)
    {
        var byPoints = indicator.Points switch
        {
            TablePoints table => table.By,
            BracketPoints brackets => brackets.By,
            CarriedPoints => "points",
            TariffPoints => "amount",
            _ => null,
        };
        var byValidity = indicator.Validity is TableValidity validity ? validity.By : null;
        return [.. new[] { byPoints, byValidity }.OfType<string>().Distinct()];
    }

    /// <summary>What is wrong with a field that the indicator reads; null where nothing is.</summary>
    public static string? Fault(ReferenceCase grading, ReferenceRecord record, string field)
    {
        var source = record.Source;
        return field switch
        {
            "severity" => CodeFault(grading.Scheme.Severities, record.Indicator, field, source.Severity),
            "level" => CodeFault(grading.Scheme.Levels, record.Indicator, field, source.Level),
            "amount" => source.Amount is { } amount ? ReferenceNumbers.AmountFault(grading, amount) : "missingAmount",
            "quantity" => ReferenceNumbers.QuantityFault(grading, source.Quantity),
            _ => source.Points is { } points ? CarriedFault((CarriedPoints)record.Indicator.Points!, points) : "missingPoints",
        };
    }

    /// <summary>The validity that applies to the record once severity, level and points are known; null where they are
    /// faulty.</summary>
    public static ReferenceValidity? Applicable(ReferenceCase grading, ReferenceRecord record) => record.Indicator.Validity switch
    {
        TableValidity table => Fault(grading, record, table.By) is null ? Row(table.Rows, Code(record, table.By)) : null,
        PointsValidity byPoints => OwnPoints(grading, record) is { } points
            ? byPoints.Brackets.First(bracket => bracket.Holds(points)).Value
            : null,
        var validity => validity,
    };

    /// <summary>Section 3: the points of one record alone; null where a field they read is faulty, and for a signal.</summary>
    public static decimal? OwnPoints(ReferenceCase grading, ReferenceRecord record) => record.Indicator.Points switch
    {
        FixedPoints points => points.Value,
        TablePoints table => Fault(grading, record, table.By) is null ? Row(table.Rows, Code(record, table.By)) : null,
        BracketPoints brackets => Fault(grading, record, brackets.By) is null
            ? brackets.Brackets.First(b =>
                b.Holds(brackets.By == "amount" ? record.Source.Amount!.Value : record.Source.Quantity)).Value
            : null,
        CarriedPoints => Fault(grading, record, "points") is null ? record.Source.Points : null,
        DurationPoints lasting => record.Source.OccurredOn is { } from
            ? lasting.Brackets.First(bracket => bracket.Holds(from, record.EndOn(grading.Day))).Value
            : null,
        TariffPoints => 0,
        _ => null,
    };

    private static T Row<T>(IReadOnlyList<ReferenceRow<T>> rows, string? code) => rows.First(row => row.Code == code).Value;

    private static string? Code(ReferenceRecord record, string by) =>
        by == "severity" ? record.Source.Severity : record.Source.Level;

    private static string? CodeFault(IReadOnlyList<string> declared, ReferenceIndicator indicator, string field, string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return $"missing {field}";
        }

        var inPoints = indicator.Points is not TablePoints points || points.By != field
            || points.Rows.Any(row => row.Code == code);
        var inValidity = indicator.Validity is not TableValidity table || table.By != field
            || table.Rows.Any(row => row.Code == code);
        return declared.Contains(code) && inPoints && inValidity ? null : $"unlisted {field}";
    }

    private static string? CarriedFault(CarriedPoints range, decimal points)
    {
        if (points < 0)
        {
            return "negativePoints";
        }

        if (points < range.AtLeast || points > range.AtMost)
        {
            return "pointsOutOfRange";
        }

        return ReferenceNumbers.Decimals(points) > (range.Decimals ?? 0) ? "pointsDecimals" : null;
    }
}
