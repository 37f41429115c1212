namespace CreditGrading.Tests.Reference;

/// <summary>Section 4: the net points of a record.</summary>
internal static class ReferenceNet
{
    private const decimal Limit = 1_000_000_000_000m;

    /// <summary>Own points x quantity, where that is the unit, x repeat factor x what is not given back.</summary>
    public static Rational Of(ReferenceCase grading, ReferenceRecord record) =>
        PerThing(grading, record) * Rational.From(Things(record));

    /// <summary>The same for one thing of the quantity.</summary>
    public static Rational PerThing(ReferenceCase grading, ReferenceRecord record) =>
        Rational.From(ReferenceReading.OwnPoints(grading, record)!.Value)
        * Rational.From(ReferenceRepeats.FactorOf(grading, record))
        * Rational.From(1 - ReferenceRepairs.ShareOf(grading, record));

    /// <summary>How many things a record stands for: its quantity where that is the unit.</summary>
    public static decimal Things(ReferenceRecord record) => record.Indicator.IsByQuantity ? record.Source.Quantity : 1;

    /// <summary>Section 11: whether the record may contribute more than is allowed.</summary>
    public static bool IsBeyondLimit(ReferenceCase grading, ReferenceRecord record)
    {
        if (!record.Indicator.IsScored || ReferenceNumbers.QuantityFault(grading, record.Source.Quantity) is not null
            || ReferenceReading.OwnPoints(grading, record) is not { } own)
        {
            return false;
        }

        var largest = Rational.From(own) * Rational.From(Things(record))
            * Rational.From(record.Indicator.Repeat.Append(1).Max());
        var unit = Rational.From(new decimal(1, 0, 0, false, (byte)grading.PointsScale));
        return largest > Rational.From(Limit) * unit;
    }
}
