namespace CreditGrading.Evaluation;

/// <summary>
/// Is told what an evaluation does. The evaluator is generic over it and passes it by reference, so that a recorder that is off costs
/// nothing: <see cref="IsOn"/> is known when the code is made.
/// </summary>
internal interface IEvaluationRecorder
{
    /// <summary>Whether anything is recorded.</summary>
    public static abstract bool IsOn { get; }

    /// <summary>A record counts, or does not.</summary>
    public void Record(int record, bool isCounted);

    /// <summary>The records of an indicator come to a number of points, which its cap may cut.</summary>
    public void Indicator(int indicator, long points, long capped);

    /// <summary>A group comes to a number of points, its base included, which its limits may change.</summary>
    public void Group(int group, long points, long clamped);

    /// <summary>The score: the base, the sum of all, and the score after its limits.</summary>
    public void Score(long baseScore, long sum, long score);

    /// <summary>A rung was tried.</summary>
    public void Rung(int rank, Truth truth);

    /// <summary>A ruling was tried.</summary>
    public void Ruling(int ruling, Truth truth);
}

/// <summary>Records nothing.</summary>
internal struct NoRecorder : IEvaluationRecorder
{
    public static bool IsOn => false;

    public readonly void Record(int record, bool isCounted)
    {
    }

    public readonly void Indicator(int indicator, long points, long capped)
    {
    }

    public readonly void Group(int group, long points, long clamped)
    {
    }

    public readonly void Score(long baseScore, long sum, long score)
    {
    }

    public readonly void Rung(int rank, Truth truth)
    {
    }

    public readonly void Ruling(int ruling, Truth truth)
    {
    }
}
