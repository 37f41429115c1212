namespace CreditGrading;

/// <summary>What a supervision measure is meant to do.</summary>
public enum MeasureKind
{
    /// <summary>激励措施: rewards good conduct.</summary>
    Incentive,

    /// <summary>监管措施: ordinary supervision, such as the frequency of checks.</summary>
    Supervision,

    /// <summary>惩戒措施: restrains dishonest conduct; needs a basis in law.</summary>
    Disciplinary,
}
