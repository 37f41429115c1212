using System.Runtime.InteropServices;

namespace CreditGrading.Bulk;

/// <summary>What the kernel looks up of an indicator: together, so that a record touches one place.</summary>
[StructLayout(LayoutKind.Sequential, Size = 32)] // A power of two, so that the place of an indicator is a shift away.
internal struct IndicatorSlot
{
    /// <summary>The days on which a record of a fixed term must start to count.</summary>
    public DayRange Starts;

    /// <summary>The most points.</summary>
    public long Cap;

    /// <summary>The <see cref="PlainMarks"/> that its records make.</summary>
    public int Marks;

    /// <summary>The index of its term, where that is fixed.</summary>
    public int Term;

    /// <summary>The place among the groups with limits of the one it goes to.</summary>
    public short Lane;

    /// <summary>1 or -1 where its points go straight to the score, with that sign; else 0.</summary>
    public sbyte FreeFactor;

    /// <summary>1 or -1 where its points go to a group with limits, with that sign; else 0.</summary>
    public sbyte LimitedFactor;
}
