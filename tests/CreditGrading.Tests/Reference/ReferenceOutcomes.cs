namespace CreditGrading.Tests.Reference;

/// <summary>Named outcomes: of subjects that a scheme does not grade, and those that rulings give in the end.</summary>
internal static class ReferenceOutcomes
{
    public static ReferenceResult NotRated(ReferenceCase grading, string code, bool isAssumed)
    {
        var scheme = grading.Scheme;
        var measures = ReferenceEvaluator.Measures(scheme, measure => measure.Outcomes.Contains(code));
        return new(GradingOutcome.NotRated)
        {
            NamedOutcome = code,
            Measures = measures,
            UsesAssumed = isAssumed
                || ReferenceAssumptions.InIndicators(grading) || ReferenceAssumptions.InMeasures(scheme, measures),
        };
    }

    /// <summary>Section 5: every component is missing, and the scheme names an outcome for that.</summary>
    public static ReferenceResult OfAllMissing(ReferenceCase grading)
    {
        var score = grading.Scheme.Score!;
        var origin = score.AllMissing!.Origin ?? score.Origin ?? grading.Scheme.Origin;
        return NotRated(grading, score.AllMissing.Code!, origin is { IsAssumed: true });
    }

    /// <summary>Section 7: the first outcome ruling that holds; undetermined where one before it is unknown; null where none
    /// holds.</summary>
    public static ReferenceResult? OfRulings(
        ReferenceCase grading, ReferenceScoring scoring, ReferenceLadder ladder, ReferenceResult found)
    {
        var scheme = grading.Scheme;
        var conditions = new ReferenceConditions(grading, scoring) { Ladder = ladder };
        foreach (var ruling in scheme.Rulings.OfType<OutcomeRuling>())
        {
            var holds = conditions.Holds(ruling.When);
            if (holds is null && ladder.Best == ladder.Worst)
            {
                return new(GradingOutcome.Undetermined) { Missing = conditions.UnknownFacts(ruling.When).ToHashSet() };
            }

            if (holds is null)
            {
                return null;
            }

            if (holds == true)
            {
                var notRated = NotRated(grading, ruling.Code, ReferenceAssumptions.InRuling(scheme, ruling));
                return notRated with
                {
                    Score = found.Score,
                    ShownScore = found.ShownScore,
                    Contributions = found.Contributions,
                    UsesAssumed = notRated.UsesAssumed || found.UsesAssumed,
                };
            }
        }

        return null;
    }
}
