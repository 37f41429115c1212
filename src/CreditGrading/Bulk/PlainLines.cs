using System.Numerics;

namespace CreditGrading.Bulk;

/// <summary>
/// Caps, signs and ways of all indicators, for summing up several at once. Behind the last indicator there are more that weigh
/// nothing, up to a whole vector.
/// </summary>
internal sealed class PlainLines
{
    public PlainLines(IndicatorSlot[] slots)
    {
        Length = LengthFor(slots.Length);
        Caps = Line(slots, slot => slot.Cap);
        Signs = Line(slots, slot => slot.FreeFactor + slot.LimitedFactor < 0 ? -1 : 0);
        AreFree = Line(slots, slot => slot.FreeFactor != 0 ? -1 : 0);
        AreLimited = Line(slots, slot => slot.LimitedFactor != 0 ? -1 : 0);
    }

    /// <summary>How long each line is.</summary>
    public int Length { get; }

    /// <summary>The most points.</summary>
    public long[] Caps { get; }

    /// <summary>-1 where points are taken off, else 0.</summary>
    public long[] Signs { get; }

    /// <summary>-1 where points go straight to the score, else 0.</summary>
    public long[] AreFree { get; }

    /// <summary>-1 where points go to the group with limits, else 0.</summary>
    public long[] AreLimited { get; }

    /// <summary>How long the lines of so many indicators are.</summary>
    public static int LengthFor(int indicators) =>
        (indicators + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count;

    private long[] Line(IndicatorSlot[] slots, Func<IndicatorSlot, long> valueOf)
    {
        var line = new long[Length];
        for (var i = 0; i < slots.Length; i++)
        {
            line[i] = valueOf(slots[i]);
        }

        return line;
    }
}
