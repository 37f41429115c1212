namespace CreditGrading;

/// <summary>The category (类别) that a grade belongs to; best first. Compare categories, never letters, across schemes.</summary>
public enum Category
{
    /// <summary>诚信守法: trustworthy and law-abiding.</summary>
    Trustworthy,

    /// <summary>轻微失信: minor dishonesty.</summary>
    MinorDishonesty,

    /// <summary>一般失信: general dishonesty.</summary>
    GeneralDishonesty,

    /// <summary>严重失信: serious dishonesty.</summary>
    SeriousDishonesty,
}
