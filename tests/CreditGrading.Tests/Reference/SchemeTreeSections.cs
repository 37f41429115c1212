namespace CreditGrading.Tests.Reference;

/// <summary>Repair, acts and suspended bonuses as documents of the language.</summary>
internal static class SchemeTreeSections
{
    public static TreeMap Repair(ReferenceRepair repair, ReferenceOrigin? origin) => new TreeMapBuilder()
        .Add("effect", repair.Effect)
        .Add("as", repair.As)
        .AddList("shares", repair.Shares, Share)
        .Add("notBefore", repair.NotBefore is { } period
            ? new TreeMapBuilder()
                .Add("period", SchemeTreeIndicators.Period(period)).Add("from", SchemeTreeIndicators.Dates(repair.From)).Build()
            : null)
        .AddOrigin(origin).Build();

    public static TreeMap Act(ReferenceActRule rule) => new TreeMapBuilder()
        .Add("of", SchemeTreeConditions.List(rule.Of)).AddTexts("absorbedBy", rule.AbsorbedBy).AddOrigin(rule.Origin).Build();

    public static TreeMap Suspension(ReferenceSuspension rule) => new TreeMapBuilder()
        .Add("when", SchemeTreeConditions.Condition(rule.When)).Add("of", SchemeTreeConditions.List(rule.Of))
        .AddOrigin(rule.Origin).Build();

    public static TreeMap Require(string component) => new TreeMapBuilder()
        .Add("component", component).Add("weight", "atLeastMean").Build();

    private static TreeMap Share(ReferenceShare row) => new TreeMapBuilder()
        .Add("days", row.Days).Add("amountUpTo", row.AmountUpTo).Add("share", row.Share).AddOrigin(row.Origin).Build();
}
