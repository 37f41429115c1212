namespace CreditGrading.Explanation;

/// <summary>
/// What changes the points of a record on their way to the score, in the order in which it does. Source: semantics, sections 3 to
/// 5.
/// </summary>
public enum PointsStepKind
{
    /// <summary>The points of the record alone.</summary>
    Own,

    /// <summary>Multiplied by the quantity, and less the share that credit repair gives back.</summary>
    QuantityAndRepair,

    /// <summary>Multiplied because it repeats.</summary>
    Repeat,

    /// <summary>Of one act only the heaviest record counts (一事一计), or none beside a signal that absorbs it.</summary>
    Act,

    /// <summary>Of each unit only the heaviest record counts, or a cap in units leaves a part.</summary>
    Unit,

    /// <summary>Its part of what the amounts of a year or period come to together.</summary>
    Tariff,

    /// <summary>A cap on a calendar year leaves a part.</summary>
    YearCap,

    /// <summary>The cap of the indicator leaves a part.</summary>
    IndicatorCap,

    /// <summary>It belongs to a unit that is not declared on the date.</summary>
    UnitNotDeclared,
}
