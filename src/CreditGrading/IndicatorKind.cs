namespace CreditGrading;

/// <summary>What a record of an indicator does to the result.</summary>
public enum IndicatorKind
{
    /// <summary>扣分项: takes points (adds them where a lower score is better).</summary>
    Deduction,

    /// <summary>加分项: gives points (takes them where a lower score is better).</summary>
    Bonus,

    /// <summary>An adverse record without points; conditions read it.</summary>
    AdverseSignal,

    /// <summary>A good-conduct record without points; conditions read it.</summary>
    FavorableSignal,

    /// <summary>A record that declares a unit below the subject, such as a contract, of which a group takes the mean.</summary>
    Unit,
}
