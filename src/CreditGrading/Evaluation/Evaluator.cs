using CreditGrading.Compilation;

namespace CreditGrading.Evaluation;

/// <summary>
/// Grades one subject: selects its records, adds up their points, and finds outcome, rung and rulings, in the order of the semantics. There
/// is no other evaluator; explaining a result is the same evaluation with a recorder that is on.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates a subject whose input has been found sound.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date as a day key.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="workspace">A workspace of the scheme; afterwards it holds the rulings that fired and the facts that are missing.</param>
    /// <param name="recorder">Is told what happens.</param>
    /// <returns>The outcome.</returns>
    public static EvaluationOutcome Evaluate<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var computed = Compute(dated, knownBy, subject, workspace, ref recorder);
        return dated.Scheme.CurrentResultStands ? ObjectionResolver.Apply(dated.Scheme, subject, computed, workspace) : computed;
    }

    private static EvaluationOutcome Compute<TRecorder>(
        DatedScheme dated, int knownBy, SubjectRows subject, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        workspace.Reset();
        SelectRecords(dated, knownBy, subject.Records, workspace, ref recorder);
        if (subject.Type < 0)
        {
            return subject.Type == SubjectRows.TypeUnknown
                ? new() { Outcome = GradingOutcome.Undetermined, AppliedOutcome = EvaluationOutcome.NoOutcome }
                : NotRated(EvaluationOutcome.TypeNotGraded, dated.Scheme.TypeNotGraded.UsesAssumed, workspace);
        }

        var conditions = new ConditionEvaluator(dated, subject, workspace);
        var applied = ApplyOutcomes(dated.Scheme, conditions, out var truth);
        if (truth == Truth.Unknown)
        {
            conditions.MarkMissing(dated.Scheme.Outcomes[applied].Condition);
            return new() { Outcome = GradingOutcome.Undetermined, AppliedOutcome = EvaluationOutcome.NoOutcome };
        }

        AddPoints(dated.Scheme, workspace, ref recorder);
        AddScore(dated.Scheme, subject.Type, workspace, ref recorder);
        if (applied == EvaluationOutcome.NoOutcome)
        {
            return dated.Scheme.Adoption is null
                ? GradeResolver.Climb(dated.Scheme, conditions, workspace, ref recorder)
                : GradeResolver.Adopt(dated, knownBy, subject, conditions, workspace, ref recorder);
        }

        var outcome = dated.Scheme.Outcomes[applied];
        if (outcome.Result is { } notRated)
        {
            return NotRated(applied, outcome.IsAssumed || notRated.UsesAssumed, workspace);
        }

        return GradeResolver.State(dated.Scheme, applied, conditions, workspace, ref recorder);
    }

    /// <summary>Counts the records that count on the date. Source: semantics, section 2.</summary>
    private static void SelectRecords<TRecorder>(
        DatedScheme dated, int knownBy, RecordColumns records, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        var scheme = dated.Scheme;
        var day = dated.Day;
        var indicators = records.Indicator;
        for (var i = 0; i < indicators.Length; i++)
        {
            var indicator = indicators[i];
            var term = records.Term[i];
            var clock = Math.Min(records.Clock[i], day);
            var counts = records.Start[i] <= day
                & day < records.End[i]
                & records.Known[i] <= knownBy
                & clock >= dated.EarliestClocks[term]
                & clock <= dated.LatestClocks[term];
            workspace.RecordsUseAssumed |= scheme.AreAssumed[indicator];
            if (TRecorder.IsOn)
            {
                recorder.Record(i, counts);
            }

            if (counts)
            {
                workspace.AddPoints(indicator, records.Points[i]);
                Tally(scheme.Tallies[indicator], records.Clock[i] > day, records.Amount[i], workspace);
            }
        }
    }

    private static void Tally(in IndicatorTallies tallies, bool isContinuing, long amount, EvaluationWorkspace workspace)
    {
        foreach (var counter in tallies.Counts)
        {
            workspace.Counts[counter]++;
        }

        foreach (var sum in tallies.Sums)
        {
            workspace.Sums[sum] += amount;
        }

        if (isContinuing)
        {
            foreach (var counter in tallies.ContinuingCounts)
            {
                workspace.Counts[counter]++;
            }
        }
    }

    /// <summary>Finds the first outcome that is not surely refused. Source: semantics, section 1.</summary>
    private static int ApplyOutcomes(CompiledScheme scheme, ConditionEvaluator conditions, out Truth truth)
    {
        for (var i = 0; i < scheme.Outcomes.Length; i++)
        {
            truth = conditions.Evaluate(scheme.Outcomes[i].Condition);
            if (truth != Truth.False)
            {
                return i;
            }
        }

        truth = Truth.False;
        return EvaluationOutcome.NoOutcome;
    }

    /// <summary>Caps each indicator and adds it to its group. Source: semantics, section 5.</summary>
    private static void AddPoints<TRecorder>(CompiledScheme scheme, EvaluationWorkspace workspace, ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        for (var group = 0; group < scheme.Groups.Length; group++)
        {
            workspace.GroupPoints[group] = scheme.Groups[group].Base.Points;
        }

        foreach (var indicator in workspace.Touched)
        {
            var points = workspace.PointsOf(indicator);
            var capped = Math.Min(points, scheme.Caps[indicator]);
            if (scheme.AreBonuses[indicator])
            {
                workspace.BonusPoints += capped;
            }
            else
            {
                workspace.DeductionPoints += capped;
            }

            var signed = capped * scheme.ScoreSigns[indicator];
            if (scheme.GroupOf[indicator] is >= 0 and var group)
            {
                workspace.GroupPoints[group] += signed;
            }
            else
            {
                workspace.Score += signed;
            }

            if (TRecorder.IsOn)
            {
                recorder.Indicator(indicator, points, capped);
            }
        }
    }

    /// <summary>Adds base, groups and ungrouped points, inside the limits. Source: semantics, section 5.</summary>
    private static void AddScore<TRecorder>(CompiledScheme scheme, int type, EvaluationWorkspace workspace,
        ref TRecorder recorder)
        where TRecorder : struct, IEvaluationRecorder
    {
        if (!scheme.HasScore)
        {
            return;
        }

        var start = scheme.Bases[type];
        var usesAssumed = start.IsAssumed;
        var sum = workspace.Score + start.Points;
        for (var group = 0; group < scheme.Groups.Length; group++)
        {
            usesAssumed |= scheme.Groups[group].Base.IsAssumed;
            var clamped = scheme.Groups[group].Clamp.Apply(workspace.GroupPoints[group], ref usesAssumed);
            sum += clamped;
            if (TRecorder.IsOn)
            {
                recorder.Group(group, workspace.GroupPoints[group], clamped);
            }
        }

        workspace.Score = scheme.ScoreClamp.Apply(sum, ref usesAssumed);
        workspace.ScoreUsesAssumed = usesAssumed;
        if (TRecorder.IsOn)
        {
            recorder.Score(start.Points, sum, workspace.Score);
        }
    }

    private static EvaluationOutcome NotRated(int applied, bool usesAssumed, EvaluationWorkspace workspace) => new()
    {
        Outcome = GradingOutcome.NotRated,
        AppliedOutcome = applied,
        UsesAssumed = workspace.RecordsUseAssumed || usesAssumed,
    };
}
