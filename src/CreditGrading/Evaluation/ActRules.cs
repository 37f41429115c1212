using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>
/// One act counts once (一事一计): of the listed records that share an act the heaviest stays. Source: semantics, section 4.
/// </summary>
internal static class ActRules
{
    public static void Apply(
        CompiledScheme scheme, ReadOnlySpan<RecordRow> rows, Span<ListedRecord> listed, EvaluationWorkspace workspace)
    {
        if (!scheme.HasActRules)
        {
            return;
        }

        var heaviest = workspace.Places;
        for (var i = 0; i < listed.Length; i++)
        {
            ref readonly var row = ref rows[listed[i].Record];
            var rule = scheme.Accumulations[row.Indicator]!.ActRule;
            if (rule == Accumulation.None || row.Act == RecordRow.None)
            {
                continue;
            }

            if (workspace.AbsorbedActs.Contains(rule, row.Act))
            {
                Drop(listed, i);
                continue;
            }

            ref var place = ref heaviest.At(rule, row.Act, out var isNew);
            if (isNew)
            {
                place = i;
            }
            else if (IsHeavier(rows, listed[i], listed[place]))
            {
                Drop(listed, place);
                place = i;
            }
            else
            {
                Drop(listed, i);
            }
        }

        heaviest.Clear();
    }

    private static void Drop(Span<ListedRecord> listed, int place) => listed[place] = listed[place] with { Points = 0 };

    /// <summary>
    /// Among equals the earlier date, then the scheme's order, then the order given: that decides what is shown, not the score.
    /// </summary>
    private static bool IsHeavier(ReadOnlySpan<RecordRow> rows, in ListedRecord record, in ListedRecord other)
    {
        ref readonly var a = ref rows[record.Record];
        ref readonly var b = ref rows[other.Record];
        return (record.Points, -a.Named, -a.Indicator).CompareTo((other.Points, -b.Named, -b.Indicator)) > 0;
    }
}
