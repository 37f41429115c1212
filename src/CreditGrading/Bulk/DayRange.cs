using CreditGrading.Internal;

namespace CreditGrading.Bulk;

/// <summary>A range of <see cref="DayKey"/>s, both ends included, held so that one comparison tests it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Length">The difference between the last day's key and the first's.</param>
internal readonly record struct DayRange(int First, uint Length)
{
    /// <summary>A range; one whose last day comes before its first holds no day, as no day has the key 0.</summary>
    public static DayRange Of(int first, int last) => last < first ? new(0, 0) : new(first, unchecked((uint)(last - first)));

    /// <summary>-1 where a day is inside, else 0; without a branch.</summary>
    public long MaskOf(int day) => unchecked(~((Length - (long)(uint)(day - First)) >> 63));
}
