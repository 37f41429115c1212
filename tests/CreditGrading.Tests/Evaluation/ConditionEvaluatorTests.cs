using CreditGrading.Evaluation;
using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Evaluation;

public sealed class ConditionEvaluatorTests
{
    private const string Facts =
        "facts: [{code: yes, name: {zh: 是, en: Yes}, kind: flag, better: none}, {code: no, name: {zh: 否, en: No}, kind: flag, better: none}, "
        + "{code: open, name: {zh: 未知, en: Unknown}, kind: flag, better: none}, {code: vague, name: {zh: 未知, en: Unknown}, kind: flag, better: none}]";

    private const string T = "{facts: {yes: true}}";
    private const string F = "{facts: {no: true}}";
    private const string U = "{facts: {open: true}}";

    /// <summary>Strong three-valued logic: what is unknown matters only where it can decide.</summary>
    [Theory]
    [InlineData("all", T, T, nameof(Truth.True))]
    [InlineData("all", T, F, nameof(Truth.False))]
    [InlineData("all", T, U, nameof(Truth.Unknown))]
    [InlineData("all", F, U, nameof(Truth.False))]
    [InlineData("all", U, U, nameof(Truth.Unknown))]
    [InlineData("any", F, F, nameof(Truth.False))]
    [InlineData("any", T, F, nameof(Truth.True))]
    [InlineData("any", F, U, nameof(Truth.Unknown))]
    [InlineData("any", T, U, nameof(Truth.True))]
    [InlineData("any", U, U, nameof(Truth.Unknown))]
    [InlineData("none", F, F, nameof(Truth.True))]
    [InlineData("none", T, F, nameof(Truth.False))]
    [InlineData("none", F, U, nameof(Truth.Unknown))]
    [InlineData("none", T, U, nameof(Truth.False))]
    public void Evaluate_Joint_IsThreeValued(string joint, string first, string second, string expected)
    {
        Assert.Equal(expected, Evaluate($"{{{joint}: [{first}, {second}]}}").ToString());
        Assert.Equal(expected, Evaluate($"{{{joint}: [{second}, {first}]}}").ToString());
    }

    [Theory]
    [InlineData("{none: [{none: [" + U + "]}]}", nameof(Truth.Unknown))]
    [InlineData("{facts: {yes: true, no: true, open: true}}", nameof(Truth.False))]
    [InlineData("{facts: {yes: true, open: true}}", nameof(Truth.Unknown))]
    [InlineData("{facts: {open: [true]}, subjectType: socialOrganization}", nameof(Truth.False))]
    public void Evaluate_Nested_IsThreeValued(string condition, string expected) =>
        Assert.Equal(expected, Evaluate(condition).ToString());

    [Theory]
    [InlineData("{all: [" + U + ", {facts: {vague: true}}]}", "open vague")]
    [InlineData("{any: [" + U + ", " + F + "]}", "open")]
    [InlineData("{any: [{all: [{facts: {vague: true}}, " + F + "]}, " + U + "]}", "open")]
    [InlineData("{any: [" + T + ", " + U + "]}", "")]
    public void MarkMissing_Condition_NamesOnlyTheFactsThatDecide(string condition, string expected)
    {
        var workspace = Workspace(condition, out var evaluator, out var root);

        evaluator.MarkMissing(root);

        string[] codes = ["yes", "no", "open", "vague"];
        Assert.Equal(expected, string.Join(' ', codes.Where((_, i) => workspace.IsMissing[i])));
    }

    [Theory]
    [InlineData("{netPoints: {atLeast: 5}}", true)]
    [InlineData("{netPoints: {above: 5}}", false)]
    [InlineData("{bonusPoints: {atMost: 25}}", true)]
    [InlineData("{bonusPoints: {below: 25}}", false)]
    [InlineData("{deductionPoints: {atLeast: 20, atMost: 20}}", true)]
    [InlineData("{score: {below: 105}}", false)]
    [InlineData("{score: {atMost: 105}}", true)]
    public void Evaluate_Totals_AreComparedWithBoundsAsStated(string condition, bool expected)
    {
        var workspace = Workspace($"{{any: [{condition}], allowNonMonotone: an example}}", out var evaluator, out var root);
        (workspace.BonusPoints, workspace.DeductionPoints, workspace.Score) = (25, 20, 105);

        Assert.Equal(expected ? Truth.True : Truth.False, evaluator.Evaluate(root));
    }

    [Fact]
    public void Evaluate_SumBeyondSixtyFourBits_IsCompared()
    {
        var workspace = Workspace("{sum: {of: [penalty], atLeast: 1}}", out var evaluator, out var root);

        workspace.AddToSum(0, long.MaxValue);
        workspace.AddToSum(0, long.MaxValue);

        Assert.Equal(Truth.True, evaluator.Evaluate(root));
    }

    private static Truth Evaluate(string condition)
    {
        Workspace(condition, out var evaluator, out var root);
        return evaluator.Evaluate(root);
    }

    /// <summary>A subject that knows the facts "yes" and "no", and is an enterprise.</summary>
    private static EvaluationWorkspace Workspace(string condition, out ConditionEvaluator evaluator, out int root)
    {
        var compiled = SmallScheme.Compiled(Facts, SmallScheme.Indicators(SmallScheme.Deduction()),
            SmallScheme.Ruling(condition));
        var workspace = new EvaluationWorkspace(compiled);
        var rows = new SubjectRows
        {
            Records = new(),
            Type = 0,
            Facts = new long[] { 1, 0, 0, 0 },
            AreFactsKnown = new[] { true, true, false, false },
        };
        evaluator = new(compiled.At(Trial.Day), rows, workspace);
        root = compiled.Rulings[0].Condition;
        return workspace;
    }
}
