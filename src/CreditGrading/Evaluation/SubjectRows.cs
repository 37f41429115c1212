namespace CreditGrading.Evaluation;

/// <summary>One subject as the evaluator reads it.</summary>
internal readonly ref struct SubjectRows
{
    /// <summary>Stands for a type that the scheme does not grade.</summary>
    public const int TypeNotGraded = -1;

    /// <summary>Stands for a type that is not known.</summary>
    public const int TypeUnknown = -2;

    public required ReadOnlySpan<RecordRow> Records { get; init; }

    /// <summary>The index of the subject's type, or one of the two above.</summary>
    public required int Type { get; init; }

    /// <summary>By fact: its value as a whole number.</summary>
    public required ReadOnlySpan<long> Facts { get; init; }

    /// <summary>By fact: whether it is known.</summary>
    public required ReadOnlySpan<bool> AreFactsKnown { get; init; }
}
