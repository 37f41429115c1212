using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>Tells whether a grade given from outside may be taken over. Source: semantics, section 6.</summary>
internal static class Adoptions
{
    /// <summary>The rank to take over; null where the grade is unknown or stale.</summary>
    public static int? Find(DatedScheme dated, int knownBy, in SubjectRows subject)
    {
        var adoption = dated.Scheme.Adoption!;
        if (!subject.AreFactsKnown[adoption.Fact] || !IsCurrent(dated, knownBy, subject, adoption))
        {
            return null;
        }

        return adoption.Ranks[(int)subject.Facts[adoption.Fact]];
    }

    /// <summary>Says what is missing: the grade, its day, or a newer one.</summary>
    public static void MarkMissing(CompiledAdoption adoption, in SubjectRows subject, EvaluationWorkspace workspace)
    {
        var isDayMissing = adoption.DatedFact != CompiledAdoption.NotDated && !subject.AreFactsKnown[adoption.DatedFact];
        if (isDayMissing)
        {
            workspace.MarkMissing(adoption.DatedFact);
        }

        if (!subject.AreFactsKnown[adoption.Fact])
        {
            workspace.MarkMissing(adoption.Fact);
        }
        else if (!isDayMissing)
        {
            workspace.MarkAdoptedStale();
        }
    }

    /// <summary>The grade was given by the evaluation date, is still valid on it, and no repair came after it.</summary>
    private static bool IsCurrent(DatedScheme dated, int knownBy, in SubjectRows subject, CompiledAdoption adoption)
    {
        if (adoption.DatedFact == CompiledAdoption.NotDated)
        {
            return true;
        }

        if (!subject.AreFactsKnown[adoption.DatedFact])
        {
            return false;
        }

        var given = subject.Facts[adoption.DatedFact];
        return given >= dated.EarliestAdopted
            && given <= dated.Day
            && !(adoption.IsStaleAfterRepair && HasRepairAfter(given, dated.Day, knownBy, subject.Records));
    }

    private static bool HasRepairAfter(long given, int day, int knownBy, ReadOnlySpan<RecordRow> records)
    {
        foreach (ref readonly var row in records)
        {
            var isConfirmed = row.Start != DayKey.Max;
            if (isConfirmed && row.Known <= knownBy && row.Repaired > given && row.Repaired <= day)
            {
                return true;
            }
        }

        return false;
    }
}
