namespace CreditGrading.Tests.Reference;

/// <summary>Grades, and what leads to them and follows from them, as documents of the language.</summary>
internal static class SchemeTreeLadder
{
    public static TreeNode Outcome(ReferenceOutcome outcome)
    {
        var map = new TreeMapBuilder().Add("outcome", outcome.Code).Add("grade", outcome.Grade);
        return (outcome.Code is { } code ? map.AddName(code) : map)
            .Add("when", SchemeTreeConditions.Condition(outcome.When)).AddOrigin(outcome.Origin).Build();
    }

    public static TreeNode Grade(ReferenceGrade grade) => new TreeMapBuilder()
        .Add("grade", grade.Code)
        .Add("category", grade.Category is { } category ? SchemeTree.Word(category) : null)
        .Add("score", grade.Bound is { } bound
            ? new TreeMapBuilder().Add(bound.Word, bound.Value).AddOrigin(bound.Origin).Build()
            : null)
        .Add("when", grade.When is { } when ? SchemeTreeConditions.Condition(when) : null)
        .Add("published", grade.Published is { } published
            ? new TreeMapBuilder().AddRows([.. new[] { published.Low, published.High }.OfType<ReferenceRow<decimal>>()],
                TreeMapBuilder.Number).AddOrigin(published.Origin).Build()
            : null)
        .AddFlag("rulingOnly", grade.IsRulingOnly).AddOrigin(grade.Origin).Build();

    public static TreeNode GradeGroup(ReferenceGradeGroup group) => new TreeMapBuilder()
        .Add("code", group.Code).AddName(group.Code).AddTexts("grades", group.Grades).AddOrigin(group.Origin).Build();

    public static TreeNode Adoption(ReferenceAdoption adoption) => new TreeMapBuilder()
        .Add("fact", adoption.Fact).Add("dated", adoption.Dated)
        .Add("validity", adoption.Validity is { } validity
            ? SchemeTreeIndicators.Period(validity.Period, validity.Origin)
            : null)
        .AddFlag("staleAfterRepair", adoption.IsStaleAfterRepair)
        .Add("grades", new TreeMapBuilder().AddRows(adoption.Grades, grade => new TreeScalar(grade)).Build())
        .AddOrigin(adoption.Origin).Build();

    public static TreeNode Ruling(ReferenceRuling ruling)
    {
        var map = new TreeMapBuilder().Add("when", SchemeTreeConditions.Condition(ruling.When));
        map = ruling switch
        {
            GradeRuling grade => map.Add(grade.IsCap ? "cap" : "grade", grade.Grade)
                .Add("score", grade.Score is { } score ? RulingScore(score) : null),
            NotchRuling notch => map.Add(notch.IsDown ? "down" : "up", notch.Count)
                .Add("forEach", notch.ForEach is { } of ? SchemeTreeConditions.List(of) : null),
            OutcomeRuling outcome => map.Add("outcome", outcome.Code).AddName(outcome.Code),
            _ => throw new InvalidOperationException($"{ruling} is unknown"),
        };
        return map.AddOrigin(ruling.Origin).Build();
    }

    private static TreeNode RulingScore(ReferenceRulingScore score) => score.Value is { } value
        ? new TreeMapBuilder().Add(score.Word, value).AddOrigin(score.Origin).Build()
        : new TreeScalar(score.Word);

    public static TreeNode Measure(ReferenceMeasure measure) => new TreeMapBuilder()
        .Add("id", measure.Id).Add("kind", SchemeTree.Word(measure.Kind))
        .Add("text", new TreeMapBuilder().Add("zh", $"措施 {measure.Id}").Add("en", $"Measure '{measure.Id}': see the plan")
            .Build())
        .AddTexts("categories", [.. measure.Categories.Select(category => SchemeTree.Word(category))])
        .AddTexts("grades", measure.Grades).AddTexts("outcomes", measure.Outcomes)
        .Add("gradeRange", measure.GradeRange is { } range
            ? new TreeMapBuilder().Add("from", range.From).Add("to", range.To).AddOrigin(range.Origin).Build()
            : null)
        .AddTexts("gradeGroups", measure.GradeGroups)
        .Add("quantity", measure.Quantity is { } quantity
            ? new TreeMapBuilder().Add("value", quantity.Value).Add("unit", "%").AddOrigin(quantity.Origin).Build()
            : null)
        .AddOrigin(measure.Origin).Build();
}
