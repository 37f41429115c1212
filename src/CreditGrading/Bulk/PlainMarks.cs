namespace CreditGrading.Bulk;

/// <summary>What is noted of a subject while its records are added up.</summary>
internal static class PlainMarks
{
    /// <summary>A record takes an assumed figure.</summary>
    public const int Assumed = 1;

    /// <summary>The marks that a record makes whether it counts or not.</summary>
    public const int OfAnyRecord = Assumed;

    /// <summary>A record counts that conditions count.</summary>
    public const int Counted = 2;
}
