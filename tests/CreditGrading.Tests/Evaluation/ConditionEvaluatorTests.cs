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

    // Ten percent of 25 peers are 2.5: the rank 2 rounded down, 3 rounded up; of 20 peers the rank 2 either way.
    [Theory]
    [InlineData("down", 2, 25, true)]
    [InlineData("down", 3, 25, false)]
    [InlineData("up", 3, 25, true)]
    [InlineData("up", 4, 25, false)]
    [InlineData("down", 2, 20, true)]
    [InlineData("down", 3, 20, false)]
    [InlineData("up", 2, 20, true)]
    [InlineData("up", 3, 20, false)]
    public void Evaluate_Rank_TakesTheLastOfTheTopShare(string round, int place, int peers, bool holds) => Assert.Equal(
        holds ? "B" : "A", Ranked(round, ("place", place), ("peers", peers)).Grade?.Code);

    [Theory]
    [InlineData(null, 20, "place")]
    [InlineData(2, null, "peers")]
    [InlineData(null, null, "place peers")]
    public void MarkMissing_Rank_NamesTheFactThatIsNotKnown(int? place, int? peers, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        List<(string, FactValue)> facts = [];
        if (place is { } known)
        {
            facts.Add(("place", known));
        }

        if (peers is { } others)
        {
            facts.Add(("peers", others));
        }

        var result = Ranked("down", [.. facts]);

        Assert.Equal(expected.Split(' ').Select(fact => $"CG0431 {fact}"), Trial.ReasonsOf(result));
    }

    // Of penalties and awards of 100 each, by number and by amount.
    [Theory]
    [InlineData("atLeast: 0.5", 1, 1, true)]
    [InlineData("above: 0.5", 1, 1, false)]
    [InlineData("above: 0.5", 2, 1, true)]
    [InlineData("atLeast: 0.5", 1, 2, false)]
    [InlineData("atLeast: 0.5, whenEmpty: true", 0, 0, true)]
    [InlineData("atLeast: 0, whenEmpty: false", 0, 0, false)]
    public void Evaluate_Share_IsComparedWithItsBoundAsStated(string bound, int penalties, int awards, bool holds)
    {
        CreditRecord[] records =
        [
            .. Enumerable.Repeat(Trial.Record() with { Amount = 100 }, penalties),
            .. Enumerable.Repeat(Trial.Record("award") with { Amount = 100 }, awards),
        ];

        Assert.Equal(holds, IsShared("count", "penalty", "penalty, award", bound, records));
        Assert.Equal(holds, IsShared("sum", "penalty", "penalty, award", bound, records));
    }

    // As many penalties as awards, whose amounts are ten times as large.
    [Theory]
    [InlineData("count", true)]
    [InlineData("sum", false)]
    public void Evaluate_Share_ComparesNumbersOrAmounts(string what, bool holds) => Assert.Equal(
        holds, IsShared(what, "penalty", "award", "atLeast: 1", Trial.Record() with { Amount = 100 },
            Trial.Record("award") with { Amount = 1000 }));

    // Whether the award is suspended is not known, and so neither side that counts it.
    [Theory]
    [InlineData("count", "award", "penalty")]
    [InlineData("count", "penalty", "award")]
    [InlineData("sum", "award", "penalty")]
    [InlineData("sum", "penalty", "award")]
    public void Evaluate_ShareWithAnUnknownSide_IsUnknownAndNamesTheFactOfTheSuspension(string what, string part, string whole)
    {
        var yaml = SharedScheme(what, part, whole, "atLeast: 0.5", Suspension);
        CreditRecord[] records = [Trial.Record() with { Amount = 100 }, Trial.Record("award") with { Amount = 100 }];

        var result = Trial.Grade(yaml, records);

        Assert.Equal(["CG0431 unpaid"], Trial.ReasonsOf(result));
    }

    [Fact]
    public void Evaluate_ShareOfWhatIsKnown_IsKnownBesideAnUnknownSuspension() => Assert.Equal(
        "B", Trial.Grade(SharedScheme("count", "penalty", "penalty", "atLeast: 1", Suspension), Trial.Record(),
            Trial.Record("award")).Grade?.Code);

    // Whether awards are suspended is not known, and none of what counts them.
    [Theory]
    [InlineData("{count: {of: [award], atLeast: 1}}", "unpaid")]
    [InlineData("{sum: {of: [award], atLeast: 1}}", "unpaid")]
    [InlineData("{bonusPoints: {atLeast: 5}}", "unpaid")]
    [InlineData("{netPoints: {below: 5}}", "unpaid")]
    [InlineData("{score: {below: 5}}", "unpaid")]
    [InlineData("{deductionPoints: {atLeast: 5}}", "")]
    [InlineData("{count: {of: [penalty], atLeast: 1}}", "")]
    [InlineData("{sum: {of: [penalty], atLeast: 1}}", "")]
    public void MarkMissing_UnderAnUnknownSuspension_NamesItsFactWhereItMatters(string condition, string expected)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus()), Suspension, Unbounded, Allowed(condition));

        var result = Trial.Grade(yaml, Trial.Record("award") with { Amount = 100 }, Trial.Record() with { Amount = 100 });

        Assert.Equal(expected, FactsOf(result));
    }

    // A deduction and a bonus from facts that are not known; the bonus is in one case suspended for certain.
    [Theory]
    [InlineData("{deductionPoints: {atLeast: 5}}", "accidents", "accidents")]
    [InlineData("{bonusPoints: {atLeast: 5}}", "prizes", "")]
    [InlineData("{netPoints: {below: 5}}", "accidents prizes", "accidents")]
    [InlineData("{score: {below: 5}}", "accidents prizes", "accidents")]
    public void MarkMissing_PointsFromFacts_NamesThoseThatTheTotalReads(string condition, string expected, string whereSuspended)
    {
        var indicators = SmallScheme.Indicators(
            $"{{code: harm, {SmallScheme.Name}, kind: deduction, points: 5, from: accidents}}",
            $"{{code: merit, {SmallScheme.Name}, kind: bonus, points: 5, from: prizes}}");
        const string Numbers =
            "facts: [{code: accidents, name: {zh: 事故, en: Accidents}, kind: number, better: lower, atLeast: 0},"
            + " {code: prizes, name: {zh: 奖项, en: Prizes}, kind: number, better: higher, atLeast: 0}]";

        var open = Trial.Grade(SmallScheme.With(indicators, Numbers, Unbounded, Allowed(condition)), Trial.Subject());
        var suspended = Trial.Grade(
            SmallScheme.With(indicators, Numbers, Unbounded, Allowed(condition),
                "suspendBonuses: [{when: {subjectType: enterprise}, of: [merit]}]"),
            Trial.Subject());

        Assert.Equal(expected, FactsOf(open));
        Assert.Equal(whereSuspended, FactsOf(suspended));
    }

    [Theory]
    [InlineData("{score: {below: 5}}", "audit")]
    [InlineData("{netPoints: {below: -5}}", "")]
    [InlineData("{deductionPoints: {atLeast: 5}}", "")]
    [InlineData("{bonusPoints: {atLeast: 5}}", "")]
    public void MarkMissing_UnknownBase_MattersToTheScoreAlone(string condition, string expected)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus()),
            SmallScheme.Fact("audit", "kind: number, better: higher"),
            "score: {better: higher, base: {from: audit}}", Unbounded, Allowed(condition));

        Assert.Equal(expected, FactsOf(Trial.Grade(yaml, Trial.Record())));
    }

    // The second case is not reached where the first one holds, or may hold.
    [Theory]
    [InlineData("cases: [{when: {facts: {young: true}}, value: 1}, {when: {facts: {rated: true}}, value: 2}, {value: 3}]",
        "young")]
    [InlineData("cases: [{when: {subjectType: socialOrganization}, value: 1}, {when: {facts: {rated: true}}, value: 2}, {value: 3}]", "rated")]
    [InlineData("cases: [{when: {subjectType: enterprise}, value: 1}, {when: {facts: {rated: true}}, value: 2}, {value: 3}]", "")]
    public void MarkMissing_BaseByCases_NamesWhatTheFirstOpenCaseReads(string cases, string expected)
    {
        var yaml = SmallScheme.With(
            SmallScheme.Indicators(SmallScheme.Deduction()),
            "facts: [{code: young, name: {zh: 新设, en: Young}, kind: flag, better: none}, {code: rated, name: {zh: 评级, en: Rated}, kind: flag, better: none}]",
            $"score: {{better: higher, base: {{{cases}}}}}", Unbounded, Allowed("{score: {below: 1}}"));

        Assert.Equal(expected, FactsOf(Trial.Grade(yaml, Trial.Subject())));
    }

    // Both bonuses and deductions must be known.
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Evaluate_NetPointsOfAnUnknownSide_AreUnknown(bool areBonusesUnknown, bool areDeductionsUnknown)
    {
        var workspace = Workspace("{any: [{netPoints: {atLeast: 5}}], allowNonMonotone: an example}", out var evaluator,
            out var root);
        (workspace.IsBonusFactUnknown, workspace.IsDeductionFactUnknown) = (areBonusesUnknown, areDeductionsUnknown);

        Assert.Equal(Truth.Unknown, evaluator.Evaluate(root));
    }

    [Theory]
    [InlineData(0, 0, nameof(Truth.True))]
    [InlineData(0, 1, nameof(Truth.Unknown))]
    [InlineData(1, 1, nameof(Truth.False))]
    public void Evaluate_Grade_IsUnknownWhereOnlySomeOfTheRanksAreMeant(int best, int worst, string expected)
    {
        var compiled = SmallScheme.Compiled($"rulings: [{{when: {{grade: A}}, outcome: closed, {SmallScheme.Name}}}]");
        var workspace = new EvaluationWorkspace(compiled) { Ranks = (best, worst) };
        var rows = new SubjectRows { Records = new(), Type = 0, Facts = default, AreFactsKnown = default };

        Assert.Equal(expected, new ConditionEvaluator(compiled.At(Trial.Day), rows,
            workspace).Evaluate(compiled.Rulings[0].Condition).ToString());
    }

    // Neither what the score is nor what a suspension may take from it decides a grade here, only the condition.
    private const string Unbounded = "grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}]";

    private const string Suspension =
        "suspendBonuses: [{when: {facts: {unpaid: true}}, of: [award]}]\nfacts: [{code: unpaid, name: {zh: 欠薪, en: Unpaid}, kind: flag, better: 'false'}]";

    private static string Allowed(string condition) =>
        SmallScheme.Ruling($"{{any: [{condition}], allowNonMonotone: an example}}");

    private static string FactsOf(GradingResult result) =>
        string.Join(' ', result.Reasons.Where(reason => reason.Kind == ReasonKind.Missing).Select(reason => reason.Field));

    private static GradingResult Ranked(string round, params (string Code, FactValue Value)[] facts) => Trial.Grade(
        SmallScheme.With(
            "facts: [{code: place, name: {zh: 名次, en: Place}, kind: number, better: none}, {code: peers, name: {zh: 家数, en: Peers}, kind: number, better: none}]",
            SmallScheme.Ruling($"{{rank: {{fact: place, peers: peers, top: 0.1, round: {round}}}}}")),
        Trial.Subject(facts));

    private static bool IsShared(string what, string part, string whole, string bound, params CreditRecord[] records) =>
        Trial.Grade(SharedScheme(what, part, whole, bound), records).Grade?.Code == "B";

    /// <summary>Grade A, or B where the share holds.</summary>
    private static string SharedScheme(string what, string part, string whole, string bound, params string[] sections)
    {
        var share = $"part: {{{what}: {{of: [{part}]}}}}, whole: {{{what}: {{of: [{whole}]}}}}, {bound}{(bound.Contains("when", StringComparison.Ordinal) ? "" : ", whenEmpty: false")}";
        return SmallScheme.With(
        [
            SmallScheme.Indicators(SmallScheme.Deduction(), SmallScheme.Bonus()), Unbounded,
            SmallScheme.Ruling($"{{share: {{{share}}}, allowNonMonotone: an example}}"), .. sections,
        ]);
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
