using CreditGrading.Explanation;
using CreditGrading.Explanation.Json;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Explanation.Json;

public sealed class PartBuilderTests
{
    private static readonly string Scheme = SmallScheme.With(
        SmallScheme.Indicators(SmallScheme.Deduction(points: "10.50", validity: "{years: 1}")),
        SmallScheme.Ruling("{count: {of: [penalty], atLeast: 1}}"));

    [Fact]
    public void Build_Record_HasItsDaysAndSteps()
    {
        var record = Assert.Single(Build(Penalty()).Records);

        Assert.Equal((0, "P1", "penalty", "penalty"),
            (record.Index, record.RecordId, record.IndicatorCode, record.Indicator?.Code));
        Assert.Equal((RecordState.Counted, true), (record.State, record.IsCounted));
        Assert.Equal(("2024-02-29", "2024-02-29", "2025-02-28", "2025-03-01"),
            (record.NamedDate, record.Since, record.LastDay, record.ChangesOn));
        Assert.Equal("-10.5", record.Contribution.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(PointsStepKind.Own, record.Steps[0].Kind);
    }

    [Fact]
    public void Build_Rung_SaysOfABoundOnlyWhereThereIsOne()
    {
        var rungs = Build(Penalty()).Rungs;

        Assert.Equal((100m, true, true, -10.5m), (rungs[0].Bound, rungs[0].IsLowerBound, rungs[0].IsBoundIncluded,
            rungs[0].Distance));
        Assert.Equal((null, null, null, null), (rungs[1].Bound, rungs[1].IsLowerBound, rungs[1].IsBoundIncluded,
            rungs[1].Distance));
    }

    [Fact]
    public void Build_Ruling_HasItsConditionAndRecords()
    {
        var ruling = Assert.Single(Build(Penalty()).Rulings);

        Assert.Equal((true, true, "1"), (ruling.HasFired, ruling.Condition.Holds, ruling.Condition.Value));
        Assert.Equal([0], ruling.RecordIndexes);
        Assert.Equal(("an example", null), (ruling.Origin.Assumed, ruling.Origin.Source));
    }

    [Fact]
    public void Build_CitedOrigin_HasSourceTitleAndArticle()
    {
        var explanation = Grader.Compile(BundledSchemes.Get("jining")).Explain(new("S1", "enterprise"),
            new LocalDate(2023, 3, 31));

        var origin = PartBuilder.Build(explanation).Rungs[0].Origin;

        Assert.Equal(explanation.Rungs[0].Origin.Source?.Title, origin.Title);
        Assert.Equal(explanation.Rungs[0].Origin.Assumption, origin.Assumed);
        Assert.NotEqual(origin.Article is null, origin.Assumed is null);
    }

    [Fact]
    public void Build_RejectedSubject_HasOnlyReasons()
    {
        var root = Build(new CreditRecord { Indicator = "unknown", OccurredOn = new LocalDate(2024, 1, 1) });

        Assert.Equal(GradingOutcome.Rejected, root.Result.Outcome);
        Assert.Null(root.ComputedScore);
        Assert.Empty(root.Records);
        Assert.Equal((ReasonKind.Fault, 0), (root.Reasons[0].Kind, root.Reasons[0].RecordIndex));
    }

    private static ExplanationRoot Build(CreditRecord record) => PartBuilder.Build(
        Loading.Grader(Scheme).Explain(new CreditSubject("a") { Records = [record] }, new LocalDate(2024, 6, 30)));

    private static CreditRecord Penalty() =>
        new() { RecordId = "P1", Indicator = "penalty", OccurredOn = new LocalDate(2024, 2, 29) };
}
