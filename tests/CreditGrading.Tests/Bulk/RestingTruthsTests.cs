using CreditGrading.Bulk;
using CreditGrading.Evaluation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Bulk;

/// <summary>What conditions are for a subject of which nothing is stated and nothing counted.</summary>
public sealed class RestingTruthsTests
{
    private const string Name = SmallScheme.Name;

    private const string Facts =
        $"facts: [{{code: closed, {Name}, kind: flag, better: none, default: false}}, {{code: open, {Name}, kind: flag, better: none}},"
        + $" {{code: staff, {Name}, kind: number, better: none, default: 3}}, {{code: founded, {Name}, kind: date, better: none, default: 2020-01-01}},"
        + $" {{code: size, {Name}, kind: choice, better: none, values: [large, small], default: small}}]";

    private const string IsTrue = "{facts: {closed: false}}";
    private const string IsFalse = "{facts: {closed: true}}";
    private const string IsUnknown = "{facts: {open: true}}";
    private const string IsOpen = "{score: {below: 50}}";

    public static TheoryData<string, string> Conditions => new()
    {
        { IsTrue, "True" },
        { IsFalse, "False" },
        { IsUnknown, "Unknown" },
        { IsOpen, "" },
        { "{facts: {staff: {atLeast: 3}}}", "True" },
        { "{facts: {staff: {above: 3}}}", "False" },
        { "{facts: {size: small}}", "True" },
        { "{facts: {size: [large]}}", "False" },
        { "{facts: {founded: {before: 2020-01-01}}}", "False" },
        { "{facts: {founded: {elapsed: {below: {years: 1}}}}}", "" },
        { "{subjectType: enterprise}", "True" },
        { "{subjectType: socialOrganization}", "False" },
        { "{count: {of: [penalty], atLeast: 1}}", "False" },
        { "{count: {of: [penalty], atMost: 3}}", "True" },
        { "{sum: {of: [penalty], atLeast: 1}}", "False" },
        { "{share: {part: {count: {of: [penalty]}}, whole: {count: {of: [listed]}}, above: 0.5, whenEmpty: true}}", "True" },
        { "{share: {part: {count: {of: [penalty]}}, whole: {count: {of: [listed]}}, above: 0.5, whenEmpty: false}}", "False" },
        { "{deductionPoints: {above: 5}}", "" },
        { "{bonusPoints: {below: 5}}", "" },
        { "{netPoints: {below: 5}}", "" },
        { $"{{all: [{IsTrue}, {IsTrue}]}}", "True" },
        { $"{{all: [{IsTrue}, {IsUnknown}]}}", "Unknown" },
        { $"{{all: [{IsUnknown}, {IsFalse}]}}", "False" },
        { $"{{all: [{IsOpen}, {IsFalse}]}}", "False" },
        { $"{{all: [{IsFalse}, {IsOpen}]}}", "False" },
        { $"{{all: [{IsOpen}, {IsTrue}]}}", "" },
        { $"{{all: [{IsOpen}, {IsUnknown}]}}", "" },
        { $"{{any: [{IsFalse}, {IsFalse}]}}", "False" },
        { $"{{any: [{IsFalse}, {IsUnknown}]}}", "Unknown" },
        { $"{{any: [{IsUnknown}, {IsTrue}]}}", "True" },
        { $"{{any: [{IsOpen}, {IsTrue}]}}", "True" },
        { $"{{any: [{IsOpen}, {IsFalse}]}}", "" },
        { $"{{any: [{IsOpen}, {IsUnknown}]}}", "" },
        { $"{{none: [{IsFalse}, {IsFalse}]}}", "True" },
        { $"{{none: [{IsFalse}, {IsUnknown}]}}", "Unknown" },
        { $"{{none: [{IsOpen}, {IsTrue}]}}", "False" },
        { $"{{none: [{IsOpen}, {IsFalse}]}}", "" },
    };

    // Each condition as that of a ruling; where it is known at rest, it is what the evaluator finds for a subject without
    // anything.
    [Theory]
    [MemberData(nameof(Conditions))]
    public void Of_Condition_IsKnownUnlessItDependsOnMore(string condition, string truth)
    {
        var yaml = SmallScheme.With(
            Facts, SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Signal(), SmallScheme.Bonus()),
            $"rulings: [{{when: {condition}, cap: B, allowNonMonotone: an example}}]");
        var scheme = BatchPaths.Compile(yaml);

        var found = new RestingTruths(scheme, scheme.SubjectTypes["enterprise"]).Of(scheme.Rulings[0].Condition);

        Assert.Equal(truth, found?.ToString() ?? "");
        var results = BatchTrial.Grade(yaml, [], [Trial.Record()], [Trial.Record("award")], [Trial.Record("listed")]);
        Assert.True(found is null || (found == Truth.Unknown) == (results.OutcomeOf(0) == GradingOutcome.Undetermined));
        Assert.True(found is null or Truth.Unknown || (found == Truth.True) == results.HasFired(0, 0));
    }

    [Fact]
    public void Of_SubjectType_IsThatOfTheTypeAsked()
    {
        var scheme = BatchPaths.Compile(SmallScheme.With("rulings: [{when: {subjectType: socialOrganization}, cap: B}]"));

        Assert.Equal(Truth.True, new RestingTruths(scheme,
            scheme.SubjectTypes["socialOrganization"]).Of(scheme.Rulings[0].Condition));
    }
}
