using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws grades that are given from outside.</summary>
internal static class AdoptionDrawing
{
    private const string Rating = "rating";
    private const string RatedOn = "rated-on";

    private static readonly string[] Values = ["一级", "甲", "A", "B", "C", "no"];

    /// <summary>The facts that hold the grade and its day.</summary>
    public static IReadOnlyList<ReferenceFact> Facts(SchemeDraft draft)
    {
        var dice = draft.Dice;
        var rating = new ReferenceFact
        {
            Code = Rating,
            Kind = FactKind.Choice,
            Better = dice.Pick(["none", "listedFirst"]),
            Values = dice.Some(Values, dice.Range(2, 4)),
        };
        var ratedOn = new ReferenceFact
        {
            Code = RatedOn,
            Kind = FactKind.Date,
            Better = dice.Pick(["none", "earlier", "later"]),
        };
        return
        [
            dice.Chance(12) ? rating with { Default = FactDrawing.Value(dice, rating) } : rating,
            dice.Chance(8) ? ratedOn with { Default = FactDrawing.Value(dice, ratedOn) } : ratedOn,
        ];
    }

    /// <summary>The adoption: where the fact is ordered, its values follow the grades.</summary>
    public static ReferenceAdoption Draw(SchemeDraft draft, IReadOnlyList<ReferenceGrade> grades)
    {
        var dice = draft.Dice;
        var fact = draft.Facts.First(candidate => candidate.Code == Rating);
        var rungs = grades.Where(grade => !grade.IsRulingOnly).ToList();
        var drawn = Dice.Many(fact.Values.Count, _ => dice.Range(0, rungs.Count - 1));
        var ranks = fact.Better == "none" ? drawn : [.. drawn.Order()];
        var isDated = dice.Chance(85);
        return new()
        {
            Fact = Rating,
            Dated = isDated ? RatedOn : null,
            Validity = isDated && dice.Chance(70) ? new(ValidityDrawing.Period(dice), draft.Origins.Inner()) : null,
            IsStaleAfterRepair = isDated && dice.Chance(60),
            Grades = [.. fact.Values.Select((value, i) => new ReferenceRow<string>(value, rungs[ranks[i]].Code))],
            Origin = draft.Origins.Entry(),
        };
    }
}
