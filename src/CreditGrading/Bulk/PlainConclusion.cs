using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>What becomes of one plain subject whose records have been added up.</summary>
internal static class PlainConclusion
{
    /// <summary>Finds the rung where the score alone decides; else lets the evaluator conclude.</summary>
    /// <param name="tables">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date.</param>
    /// <param name="subject">The subject without its records.</param>
    /// <param name="simple">How subjects of its type are graded where the score alone may decide; else null.</param>
    /// <param name="sums">The records' sums, which are taken out of the bench.</param>
    /// <param name="bench">The buffers; the workspace is left as <see cref="Evaluator"/> leaves it.</param>
    public static EvaluationOutcome Of(
        PlainTables tables, int knownBy, SubjectRows subject, PlainType? simple, in PlainSums sums, BatchBench bench)
    {
        var scheme = tables.Dated.Scheme;
        var (scratch, workspace) = (bench.Scratch!, bench.Workspace);
        var usesAssumed = (sums.Marks & PlainMarks.Assumed) != 0;
        workspace.Reset();
        if ((sums.Marks & PlainMarks.Counted) == 0 && simple is not null)
        {
            usesAssumed |= simple.UsesAssumed;
            var score = scheme.ScoreClamp.Apply(scratch.Take(sums.Indicators, ref usesAssumed) + simple.Base, ref usesAssumed);
            return new()
            {
                Outcome = GradingOutcome.Graded,
                AppliedOutcome = EvaluationOutcome.NoOutcome,
                Rank = simple.RankOf(score, limit: 0, ref usesAssumed),
                HasScore = true,
                Score = score,
                UsesAssumed = usesAssumed,
            };
        }

        workspace.RecordsUseAssumed = scheme.FactsUseAssumed || usesAssumed;
        scratch.Pour(sums.Indicators, workspace);
        var recorder = default(NoRecorder);
        return Evaluator.Conclude(tables.Dated, knownBy, subject, workspace, ref recorder);
    }
}

/// <summary>The records of a subject that have been added up in a <see cref="PlainScratch"/>.</summary>
/// <param name="indicators">By record, the index of its indicator.</param>
/// <param name="marks">Their <see cref="PlainMarks"/>.</param>
internal readonly ref struct PlainSums(ReadOnlySpan<ushort> indicators, long marks)
{
    public ReadOnlySpan<ushort> Indicators { get; } = indicators;

    public long Marks { get; } = marks;
}
