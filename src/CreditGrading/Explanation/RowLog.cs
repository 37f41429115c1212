using CreditGrading.Evaluation;

namespace CreditGrading.Explanation;

/// <summary>What became of one row.</summary>
internal struct RowLog
{
    /// <summary>Whether it counts by its own days.</summary>
    public bool IsSelected;

    /// <summary>Whether its bonus is suspended.</summary>
    public Truth Suspended;

    /// <summary>Its own points.</summary>
    public long Own;

    /// <summary>Its points with its quantity, and without what its repair gives back.</summary>
    public long Weighed;

    /// <summary>Its points after the factor of repeats.</summary>
    public long Repeated;

    /// <summary>Its points after acts.</summary>
    public long OfAct;

    /// <summary>Its points after units and a cap in units; without meaning unless <see cref="IsInUnit"/>.</summary>
    public long OfUnit;

    /// <summary>Whether it is one that its indicator's units leave.</summary>
    public bool IsInUnit;

    /// <summary>Whether its unit below the subject is not declared on the date.</summary>
    public bool IsUnitUndeclared;

    /// <summary>Whether it counts.</summary>
    public readonly bool IsCounted => IsSelected && Suspended == Truth.False;
}
