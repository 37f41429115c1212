namespace CreditGrading.Cli.Output;

/// <summary>Tells which results bring a measure.</summary>
internal static class MeasureTargets
{
    /// <summary>The grades that bring it.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="measure">One of its measures.</param>
    /// <returns>Codes, best first.</returns>
    public static IEnumerable<string> GradesOf(GradingScheme scheme, SupervisionMeasure measure) =>
        scheme.Grades.Where(grade => scheme.MeasuresOf(grade).Contains(measure)).Select(grade => grade.Code);

    /// <summary>The named outcomes that bring it.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="measure">One of its measures.</param>
    /// <returns>Codes in the scheme's order.</returns>
    public static IEnumerable<string> OutcomesOf(GradingScheme scheme, SupervisionMeasure measure) =>
        scheme.Outcomes.Where(outcome => scheme.MeasuresOf(outcome).Contains(measure)).Select(outcome => outcome.Code);
}
