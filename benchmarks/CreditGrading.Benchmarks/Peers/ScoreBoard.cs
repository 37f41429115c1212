using System.Runtime.CompilerServices;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Peers;

/// <summary>
/// How the table loops sum up a subject: deductions, bonuses and points of vetoes side by side in one 64-bit sum, so that a
/// record adds to all three by one multiplication with the weight of its indicator.
/// </summary>
internal static class ScoreBoard
{
    private const int BonusShift = 32;
    private const int VetoShift = 48;
    private const int BonusMask = 0xFFFF;

    public static long WeightOf(IndicatorRule rule) => rule switch
    {
        { IsBonus: true } => 1L << BonusShift,
        { IsVeto: true } => 1L + (1L << VetoShift),
        _ => 1L,
    };

    /// <summary>Writes the score and grade of a subject, without a branch.</summary>
    /// <param name="sum">The sum over its records.</param>
    /// <param name="bounds">The least scores of the grades, best first.</param>
    /// <param name="score">Is set.</param>
    /// <param name="grade">Is set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // One call a subject; written once for both loops.
    public static void Write(long sum, ReadOnlySpan<int> bounds, out int score, out byte grade)
    {
        var bonuses = Least((int)(sum >> BonusShift) & BonusMask, JiningLikeRules.BonusCeiling);
        var total = JiningLikeRules.BaseScore + bonuses - (int)sum;
        total &= ~(total >> 31);
        score = Least(total, JiningLikeRules.ScoreCeiling);
        var rank = 0;
        foreach (var bound in bounds)
        {
            rank -= (score - bound) >> 31;
        }

        var isVetoed = -(int)(sum >> VetoShift) >> 31;
        grade = (byte)((rank & ~isVetoed) | (JiningLikeRules.WorstGrade & isVetoed));
    }

    private static int Least(int value, int limit) => limit + ((value - limit) & ((value - limit) >> 31));
}
