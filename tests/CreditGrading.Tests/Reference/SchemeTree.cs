using System.Globalization;

namespace CreditGrading.Tests.Reference;

/// <summary>Turns the test's model of a scheme into a document of the language.</summary>
internal static class SchemeTree
{
    public static TreeMap Of(ReferenceScheme scheme)
    {
        var map = new TreeMapBuilder()
            .Add("semantics", "1").Add("id", scheme.Id).Add("version", scheme.Version).AddName(scheme.Id)
            .Add("status", scheme.Status)
            .Add("jurisdiction", new TreeMapBuilder().Add("code", "370000").Add("name", "某省").Build())
            .Add("sources", Sources()).Add("note", scheme.Note).AddOrigin(scheme.Origin);
        AddGeneral(map, scheme);
        return map.AddList("facts", scheme.Facts, fact => Fact(fact, scheme.GeneralOrigin))
            .Add("score", scheme.Score is { } score ? SchemeTreeScore.Score(score) : null)
            .AddList("groups", scheme.Groups, SchemeTreeScore.Group)
            .AddList("indicators", scheme.Indicators, SchemeTreeIndicators.Indicator)
            .AddList("acts", scheme.Acts, SchemeTreeSections.Act)
            .AddList("suspendBonuses", scheme.Suspensions, SchemeTreeSections.Suspension)
            .AddList("require", scheme.Requires, SchemeTreeSections.Require)
            .AddList("outcomes", scheme.Outcomes, SchemeTreeLadder.Outcome)
            .Add("adopts", scheme.Adoption is { } adoption ? SchemeTreeLadder.Adoption(adoption) : null)
            .AddList("grades", scheme.Grades, SchemeTreeLadder.Grade)
            .AddList("gradeGroups", scheme.GradeGroups, SchemeTreeLadder.GradeGroup)
            .AddList("rulings", scheme.Rulings, SchemeTreeLadder.Ruling)
            .AddList("measures", scheme.Measures, SchemeTreeLadder.Measure)
            .Build();
    }

    /// <summary>A number, or a mapping where it states an origin of its own.</summary>
    public static TreeNode Figure(ReferenceFigure figure, string key = "value") => figure.Origin is null
        ? TreeMapBuilder.Number(figure.Value)
        : new TreeMapBuilder().Add(key, figure.Value).AddOrigin(figure.Origin).Build();

    private static TreeMap Sources() => new TreeMapBuilder()
        .Add("plan", new TreeMapBuilder().Add("title", "某市公共信用综合评价方案").Add("authority", "某市发展和改革委员会").Build())
        .Add("rules", new TreeMapBuilder().Add("title", "Rules of grading").Add("number", "No. 7: 2020")
            .Add("date", "2020-01-15").Build())
        .Build();

    private static void AddGeneral(TreeMapBuilder map, ReferenceScheme scheme)
    {
        var origin = scheme.GeneralOrigin;
        map.Add("inForce", new TreeMapBuilder().Add("firstDay", scheme.FirstDay).Add("lastDay", scheme.LastDay)
            .AddOrigin(origin).Build())
            .Add("subjects", new TreeMapBuilder()
                .AddTexts("types", scheme.SubjectTypes).Add("default", scheme.DefaultSubjectType).AddOrigin(origin).Build())
            .AddTexts("severities", scheme.Severities).AddTexts("levels", scheme.Levels)
            .Add("amounts", scheme.AmountDecimals is { } amounts
                ? new TreeMapBuilder().Add("unit", "万元").Add("decimals", amounts).AddOrigin(origin).Build()
                : null)
            .Add("quantities", scheme.QuantityDecimals is { } quantities
                ? new TreeMapBuilder().Add("decimals", quantities).AddOrigin(origin).Build()
                : null)
            .Add("evaluation", scheme.Evaluation is { } evaluation ? Evaluation(evaluation, origin) : null)
            .Add("repair", scheme.Repair is { } repair ? SchemeTreeSections.Repair(repair, repair.Origin ?? origin) : null)
            .Add("objections", scheme.Objections is { } objections ? Objections(objections, origin) : null);
    }

    private static TreeMap Objections(ReferenceObjections objections, ReferenceOrigin? origin) => new TreeMapBuilder()
        .Add("workingDays", objections.WorkingDays)
        .Add("effect", objections.Stands is { } stands ? stands ? "currentResultStands" : "none" : null)
        .Add("how", objections.How is { } how ? new TreeMapBuilder().Add("zh", how).Add("en", how).Build() : null)
        .AddOrigin(origin).Build();

    private static TreeMap Evaluation(ReferenceEvaluation evaluation, ReferenceOrigin? origin) => new TreeMapBuilder()
        .Add("every", evaluation.Every)
        .Add("asOf", evaluation.IsLastDay ? "lastDay" : null)
        .Add("period", evaluation.IsPrevious ? "previous" : null)
        .AddOrigin(origin).Build();

    private static TreeMap Fact(ReferenceFact fact, ReferenceOrigin? origin) => new TreeMapBuilder()
        .Add("code", fact.Code).AddName(fact.Code).Add("kind", fact.IsGrade ? "grade" : Word(fact.Kind)).Add("better",
            fact.Better)
        .Add("decimals", fact.Decimals).Add("atLeast", fact.AtLeast).Add("atMost", fact.AtMost).AddTexts("values", fact.IsGrade
            ? []
            : fact.Values)
        .Add("default", Default(fact.Default)).AddOrigin(origin).Build();

    private static string? Default(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        NodaTime.LocalDate day => TreeMapBuilder.Text(day),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null,
    };

    /// <summary>The word of the language for an enumeration's value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
