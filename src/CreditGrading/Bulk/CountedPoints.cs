using System.Numerics;

namespace CreditGrading.Bulk;

/// <summary>
/// The points of some records of one subject and how many they are, in one number that is added up like the points themselves.
/// Those of a record are at most 2^40, so that of <see cref="MostRecords"/> neither part reaches the other or the sign.
/// </summary>
internal static class CountedPoints
{
    /// <summary>The most records that can be added up so.</summary>
    public const int MostRecords = (1 << (63 - Shift)) - 1;

    private const int Shift = 52;

    /// <summary>The number of one record.</summary>
    public static long OfRecord(long points) => points | (1L << Shift);

    /// <summary>The points.</summary>
    public static long PointsOf(long sum) => sum & ((1L << Shift) - 1);

    /// <summary>The points of several numbers.</summary>
    public static Vector<long> PointsOf(Vector<long> sums) => sums & new Vector<long>((1L << Shift) - 1);

    /// <summary>How many records.</summary>
    public static long CountOf(long sum) => sum >> Shift;
}
