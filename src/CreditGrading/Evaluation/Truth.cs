namespace CreditGrading.Evaluation;

/// <summary>
/// Whether a condition holds. In this order the least of several is what "all" gives and the greatest what "any" gives.
/// </summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
