namespace CreditGrading.Compilation;

/// <summary>What a node of a compiled condition does.</summary>
internal enum ConditionKind
{
    All,
    Any,
    None,
    Count,
    Sum,
    BonusPoints,
    DeductionPoints,
    NetPoints,
    Score,
    FactRange,
    FactSet,
    SubjectType,
    Rank,
    Share,
    Grade,
}

/// <summary>
/// A node of a compiled condition. Joints name their parts as a run of <see cref="CompiledScheme.ConditionParts"/>; atoms compare
/// a whole number, at its scale, with a range whose ends are both included, or test the bit that a code has in a set.
/// </summary>
/// <param name="Kind">What it does.</param>
/// <param name="Index">The first part, the counter, the sum, the fact or the share.</param>
/// <param name="Length">How many parts a joint has; of a rank, the fact that holds the peers.</param>
/// <param name="Low">The least value that holds; of a set, its bits; of a rank, the top share in millionths.</param>
/// <param name="High">The greatest value that holds; of a rank, 1 where it is rounded up.</param>
internal readonly record struct ConditionNode(ConditionKind Kind, int Index, int Length, long Low, long High);

/// <summary>A test of the time elapsed since a date; its bound depends on the evaluation date.</summary>
/// <param name="Node">The node whose range it sets.</param>
/// <param name="Period">The period.</param>
/// <param name="IsAtLeast">Whether at least the period has passed, or less.</param>
internal readonly record struct ElapsedTest(int Node, Schemes.Model.CalendarPeriod Period, bool IsAtLeast);
