using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// Is told what an evaluation does. The evaluator is generic over it and passes it by reference, so that a recorder that is off
/// costs nothing: <see cref="IsOn"/> is known when the code is made.
/// </summary>
internal interface IEvaluationRecorder
{
    /// <summary>Whether anything is recorded.</summary>
    public static abstract bool IsOn { get; }

    /// <summary>A record counts as far as its own days decide, or does not.</summary>
    public void Record(int record, bool isCounted);

    /// <summary>A record that counts by its own days is of a bonus that may be suspended.</summary>
    public void Suspend(int record, Truth truth);

    /// <summary>
    /// A record that counts has points of its own, and so many with its quantity and without what its repair gives back.
    /// </summary>
    public void Weigh(int record, long own, long points);

    /// <summary>
    /// Listed records have so many points after a stage; those of an indicator that are not named after the units have none.
    /// </summary>
    public void Listed(PointsStage stage, ReadOnlySpan<ListedRecord> records);

    /// <summary>
    /// A record's points go to its unit below the subject, or, where that is not declared on the date, nowhere.
    /// </summary>
    public void Unit(int record, bool isDeclared);

    /// <summary>The records of an indicator come to a number of points, which its cap may cut.</summary>
    public void Indicator(int indicator, long points, long capped);

    /// <summary>A group comes to a number of points, its base included, which its limits may change.</summary>
    public void Group(int group, long points, long clamped);

    /// <summary>
    /// A component comes to a value, scaled; one that is not there takes the value stated for that, or none where it is left out.
    /// </summary>
    public void Component(int group, bool isThere, Fraction value);

    /// <summary>The score: the base, the sum of all, and the score after its limits.</summary>
    public void Score(long baseScore, Fraction sum, Fraction score);

    /// <summary>A rung was tried.</summary>
    public void Rung(int rank, Truth truth);

    /// <summary>A ruling was tried.</summary>
    public void Ruling(int ruling, Truth truth);
}

/// <summary>The steps by which the points of listed records come to what they weigh.</summary>
internal enum PointsStage
{
    /// <summary>Factors of repeats.</summary>
    Repeats,

    /// <summary>One act counts once.</summary>
    Acts,

    /// <summary>The heaviest of each unit, and a cap in units.</summary>
    Units,
}

/// <summary>Records nothing.</summary>
internal struct NoRecorder : IEvaluationRecorder
{
    public static bool IsOn => false;

    public readonly void Record(int record, bool isCounted)
    {
    }

    public readonly void Suspend(int record, Truth truth)
    {
    }

    public readonly void Weigh(int record, long own, long points)
    {
    }

    public readonly void Listed(PointsStage stage, ReadOnlySpan<ListedRecord> records)
    {
    }

    public readonly void Unit(int record, bool isDeclared)
    {
    }

    public readonly void Indicator(int indicator, long points, long capped)
    {
    }

    public readonly void Group(int group, long points, long clamped)
    {
    }

    public readonly void Component(int group, bool isThere, Fraction value)
    {
    }

    public readonly void Score(long baseScore, Fraction sum, Fraction score)
    {
    }

    public readonly void Rung(int rank, Truth truth)
    {
    }

    public readonly void Ruling(int ruling, Truth truth)
    {
    }
}
