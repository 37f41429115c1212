using NodaTime;

namespace CreditGrading.Tests.Reference;

/// <summary>Grades by the letter of the semantics: slow, obvious, everything computed anew from its definition.</summary>
internal static class ReferenceEvaluator
{
    public static ReferenceResult Evaluate(ReferenceScheme scheme, CreditSubject subject, LocalDate day, GradingOptions options)
    {
        var grading = new ReferenceCase(scheme, subject, day, options);
        var faults = Faults(grading);
        if (faults.Count > 0)
        {
            return new(GradingOutcome.Rejected) { Faults = faults };
        }

        return ReferenceObjection.Apply(grading, Computed(grading));
    }

    /// <summary>The measures of a grade: its own, and those of its category, ranges and groups.</summary>
    public static IReadOnlyList<string> MeasuresOf(ReferenceScheme scheme, ReferenceGrade grade)
    {
        var rank = scheme.Rank(grade.Code);
        var groups = scheme.GradeGroups.Where(group => group.Grades.Contains(grade.Code)).Select(group => group.Code).ToList();
        return Measures(scheme, m => m.Grades.Contains(grade.Code)
            || (grade.Category is { } c && m.Categories.Contains(c))
            || (m.GradeRange is { } range && rank >= scheme.Rank(range.From) && rank <= scheme.Rank(range.To))
            || m.GradeGroups.Any(groups.Contains));
    }

    /// <summary>What is computed of a subject without faults.</summary>
    private static ReferenceResult Computed(ReferenceCase grading)
    {
        // Section 1: the type first.
        if (grading.SubjectType is not { } type)
        {
            return new(GradingOutcome.Undetermined) { Missing = new HashSet<string> { "subject_type" } };
        }

        if (!grading.Scheme.SubjectTypes.Contains(type))
        {
            return NotRated(grading, "typeNotGraded", null);
        }

        var selection = grading.Records.Select(record => ReferenceSelection.Reason(grading, record)).ToList();
        return AfterSelection(grading) with { Selection = selection };
    }

    /// <summary>Section 0: days in force, then all faults of records and facts.</summary>
    private static List<ReferenceFault> Faults(ReferenceCase grading)
    {
        var (scheme, day) = (grading.Scheme, grading.Day);
        if (!grading.Options.AllowOutOfForce && (day < scheme.FirstDay || day > scheme.LastDay))
        {
            return [new(null, "as_of", "outOfForce")];
        }

        return [.. grading.Records.SelectMany(record => ReferenceRecordChecks.Faults(grading, record)),
            .. ReferenceFacts.Faults(grading)];
    }

    /// <summary>Section 1: named outcomes and stated grades, in order.</summary>
    private static ReferenceResult AfterSelection(ReferenceCase grading)
    {
        var conditions = new ReferenceConditions(grading, null);
        foreach (var outcome in grading.Scheme.Outcomes)
        {
            var holds = conditions.Holds(outcome.When);
            if (holds is null)
            {
                return new(GradingOutcome.Undetermined) { Missing = conditions.UnknownFacts(outcome.When).ToHashSet() };
            }

            if (holds == true)
            {
                return outcome.Code is { } code ? NotRated(grading, code, outcome) : Graded(grading, outcome);
            }
        }

        return Graded(grading, null);
    }

    private static ReferenceResult NotRated(ReferenceCase grading, string code, ReferenceOutcome? outcome) =>
        ReferenceOutcomes.NotRated(grading, code, outcome is not null && ReferenceAssumptions.InOutcome(grading.Scheme, outcome));

    /// <summary>Sections 5 to 8; a stated grade has neither score nor ladder.</summary>
    private static ReferenceResult Graded(ReferenceCase grading, ReferenceOutcome? stated)
    {
        var scheme = grading.Scheme;
        var scoring = ReferenceScoring.Of(grading);
        if (stated is null && scoring.IsAllMissing)
        {
            return ReferenceOutcomes.OfAllMissing(grading);
        }

        var conditions = new ReferenceConditions(grading, scoring);
        var ladder = ReferenceLadder.Of(grading, conditions, scoring.Score, stated?.Grade);
        var score = stated is null ? ReferenceShownScore.Of(grading, conditions, scoring) : null;
        var byStatement = stated is not null && ReferenceAssumptions.InOutcome(scheme, stated);
        var byLadder = stated is null && (scheme.Adoption is { } adoption
            ? ReferenceAssumptions.InAdoption(scheme, adoption)
            : scoring.UsesAssumed || ReferenceAssumptions.InRungs(scheme, ladder.Rung));
        var found = new ReferenceResult(GradingOutcome.Graded)
        {
            Score = score,
            ShownScore = score?.Round(ReferenceShownScore.Decimals(grading)),
            IsStated = stated is not null,
            IsDespiteUnknown = ladder.Missing.Count > 0,
            FiredRulings = ladder.Fired,
            Contributions = score is { } shown ? WithRulings(scoring, shown) : [],
            UsesAssumed = byStatement || byLadder || ReferenceAssumptions.InIndicators(grading)
                || ReferenceAssumptions.InRulings(scheme, ladder.Fired),
        };
        return ReferenceOutcomes.OfRulings(grading, scoring, ladder, found) ?? WithGrade(scheme, ladder, found);
    }

    private static ReferenceResult WithGrade(ReferenceScheme scheme, ReferenceLadder ladder, ReferenceResult found)
    {
        if (ladder.Best != ladder.Worst)
        {
            return new(GradingOutcome.Undetermined) { Missing = ladder.Missing, IsStale = ladder.IsStale };
        }

        var grade = scheme.Grades[ladder.Worst];
        return found with
        {
            Grade = grade.Code,
            Rank = ladder.Worst,
            Category = grade.Category,
            Measures = MeasuresOf(scheme, grade),
            UsesAssumed = found.UsesAssumed || ReferenceAssumptions.InCategory(scheme, grade)
                || ReferenceAssumptions.InMeasuresOf(scheme, grade),
        };
    }

    /// <summary>What rulings take from the score is a line of its own.</summary>
    private static IReadOnlyList<ReferenceContribution> WithRulings(ReferenceScoring scoring, Rational shown) =>
        shown == scoring.Score.Number
            ? scoring.Contributions
            : [.. scoring.Contributions, new("rulings", shown - scoring.Score.Number!.Value)];

    public static IReadOnlyList<string> Measures(ReferenceScheme scheme, Func<ReferenceMeasure, bool> isAttached) =>
        [.. scheme.Measures.Where(isAttached).Select(measure => measure.Id)];
}
