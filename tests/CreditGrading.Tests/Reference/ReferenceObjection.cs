namespace CreditGrading.Tests.Reference;

/// <summary>Section 9: the current result stands while an objection is open, where the scheme says so.</summary>
internal static class ReferenceObjection
{
    /// <summary>What stands: the current grade in place of one that was computed or could not be; else what was
    /// computed.</summary>
    public static ReferenceResult Apply(ReferenceCase grading, ReferenceResult computed)
    {
        var stands = grading.Scheme.Objections is { Stands: true }
            && ReferenceFacts.Value(grading, ReferenceFact.ObjectionOpen.Code) is true
            && computed.Outcome is GradingOutcome.Graded or GradingOutcome.Undetermined;
        if (!stands)
        {
            return computed;
        }

        if (ReferenceFacts.Value(grading, "current_grade") is not string code)
        {
            return new(GradingOutcome.Undetermined)
            {
                Missing = new HashSet<string> { "current_grade" },
                Selection = computed.Selection,
                Computed = computed,
            };
        }

        var scheme = grading.Scheme;
        var grade = scheme.Grade(code);
        return new(GradingOutcome.Graded)
        {
            Grade = code,
            Rank = scheme.Rank(code),
            Category = grade.Category,
            Measures = ReferenceEvaluator.MeasuresOf(scheme, grade),
            Selection = computed.Selection,
            Computed = computed,
            UsesAssumed = (computed.Outcome == GradingOutcome.Graded && computed.UsesAssumed)
                || ReferenceAssumptions.InCategory(scheme, grade) || ReferenceAssumptions.InMeasuresOf(scheme, grade),
        };
    }
}
