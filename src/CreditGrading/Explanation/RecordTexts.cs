namespace CreditGrading.Explanation;

/// <summary>Records in words.</summary>
internal static class RecordTexts
{
    /// <summary>What a record is called: its indicator, its id or place, and its day.</summary>
    public static LocalizedText NameOf(RecordExplanation record)
    {
        var number = record.RecordId is { } id ? Texts.RecordId.With(Same(Untrusted.Line(id)))
            : Texts.RecordNumber.With(Same((record.Index + 1).ToString(CultureInfo.InvariantCulture)));
        var indicator = record.Indicator?.Name ?? Same(Untrusted.Line(record.IndicatorCode));
        return record.NamedDate is { } day
            ? Texts.RecordOn.With(indicator, number, Same(Texts.Day(day)))
            : Texts.Limited.With(indicator, number);
    }

    private static LocalizedText Same(string text) => new(text, text);
}
