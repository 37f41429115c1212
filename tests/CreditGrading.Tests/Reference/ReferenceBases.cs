namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: the base of the score.</summary>
/// <param name="Value">The base, or unknown.</param>
/// <param name="IsAssumed">Whether the entry that gave it is assumed; of cases, any up to the one that holds.</param>
internal sealed record ReferenceBases(ReferenceValue Value, bool IsAssumed)
{
    public static ReferenceBases Of(ReferenceCase grading, ReferenceScore score)
    {
        var around = score.Origin ?? grading.Scheme.Origin;
        return score switch
        {
            { BaseForm: FactBase form } => new(OfFact(grading, form.Fact, value => (decimal)value), IsSo(form.Origin ?? around)),
            { BaseForm: ValuesBase form } => new(
                OfFact(grading, form.Fact, value => form.Rows.First(row => row.Code == (string)value).Value),
                IsSo(form.Origin ?? around)),
            { BaseForm: CasesBase form } => OfCases(grading, form, form.Origin ?? around),
            { Base: { } single } => new(ReferenceValue.Known(Rational.From(single.Value)), IsSo(single.Origin ?? around)),
            _ => new(
                ReferenceValue.Known(Rational.From(score.BaseByType.First(row => row.Code == grading.SubjectType).Value)),
                IsSo(score.BaseByTypeOrigin ?? around)),
        };
    }

    private static ReferenceValue OfFact(ReferenceCase grading, string fact, Func<object, decimal> number) =>
        ReferenceFacts.Value(grading, fact) is { } value
            ? ReferenceValue.Known(Rational.From(number(value)))
            : new(null, new HashSet<string> { fact });

    /// <summary>The first case that holds; unknown where one before it is.</summary>
    private static ReferenceBases OfCases(ReferenceCase grading, CasesBase form, ReferenceOrigin? around)
    {
        var conditions = new ReferenceConditions(grading, null);
        var isAssumed = false;
        foreach (var entry in form.Cases)
        {
            isAssumed |= IsSo(entry.Origin ?? around) || ReferenceAssumptions.Inside(entry.When).Any(IsSo);
            var holds = entry.When is { } when ? conditions.Holds(when) : true;
            if (holds is null)
            {
                return new(new(null, conditions.UnknownFacts(entry.When!).ToHashSet()), isAssumed);
            }

            if (holds == true)
            {
                return new(ReferenceValue.Known(Rational.From(entry.Value)), isAssumed);
            }
        }

        throw new InvalidOperationException("the last case has a condition");
    }

    private static bool IsSo(ReferenceOrigin? origin) => origin is { IsAssumed: true };
}
