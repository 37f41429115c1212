namespace CreditGrading.Tests.Reference;

/// <summary>The score and the groups as documents of the language.</summary>
internal static class SchemeTreeScore
{
    public static TreeMap Score(ReferenceScore score) => new TreeMapBuilder()
        .Add("better", score.IsLowerBetter ? "lower" : "higher")
        .Add("base", Base(score))
        .Add("floor", score.Floor is { } floor ? SchemeTree.Figure(floor) : null)
        .Add("ceiling", score.Ceiling is { } ceiling ? SchemeTree.Figure(ceiling) : null)
        .Add("allMissing", score.AllMissing is { } missing ? AllMissing(missing) : null)
        .Add("shownDecimals", score.ShownDecimals)
        .AddOrigin(score.Origin).Build();

    public static TreeNode Group(ReferenceGroup group) => new TreeMapBuilder()
        .Add("code", group.Code).AddName(group.Code)
        .Add("weight", group.Weight)
        .Add("from", group.FromFact)
        .Add("units", group.Units)
        .Add("mean", group.Mean)
        .Add("missing", group.Missing is { } missing ? Missing(missing) : null)
        .Add("base", group.Base is { } figure ? SchemeTree.Figure(figure) : null)
        .Add("floor", group.Floor is { } floor ? SchemeTree.Figure(floor) : null)
        .Add("ceiling", group.Ceiling is { } ceiling ? SchemeTree.Figure(ceiling) : null)
        .AddOrigin(group.Origin).Build();

    private static TreeNode Base(ReferenceScore score) => score.BaseForm switch
    {
        FactBase form => new TreeMapBuilder().Add("from", form.Fact).AddOrigin(form.Origin).Build(),
        ValuesBase form => new TreeMapBuilder()
            .Add("fact", form.Fact).Add("values", new TreeMapBuilder().AddRows(form.Rows, TreeMapBuilder.Number).Build())
            .AddOrigin(form.Origin).Build(),
        CasesBase form => new TreeMapBuilder().AddList("cases", form.Cases, Case).AddOrigin(form.Origin).Build(),
        _ => score.Base is { } single ? SchemeTree.Figure(single) : BaseByType(score),
    };

    private static TreeMap Case(ReferenceBaseCase entry) => new TreeMapBuilder()
        .Add("when", entry.When is { } when ? SchemeTreeConditions.Condition(when) : null).Add("value", entry.Value)
        .AddOrigin(entry.Origin).Build();

    private static TreeMap BaseByType(ReferenceScore score) => new TreeMapBuilder()
        .Add("by", "subjectType").AddRows(score.BaseByType, TreeMapBuilder.Number).AddOrigin(score.BaseByTypeOrigin).Build();

    private static TreeNode Missing(ReferenceMissing missing) => missing.Value is { } value
        ? new TreeMapBuilder().Add("value", value).AddOrigin(missing.Origin).Build()
        : new TreeScalar(missing.Word);

    private static TreeNode AllMissing(ReferenceAllMissing missing) => missing.Code is { } code
        ? new TreeMapBuilder().Add("outcome", code).AddName(code).AddOrigin(missing.Origin).Build()
        : new TreeScalar("undetermined");
}
