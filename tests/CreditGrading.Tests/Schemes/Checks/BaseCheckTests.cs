using CreditGrading.Tests.Fixtures;

namespace CreditGrading.Tests.Schemes.Checks;

/// <summary>M7 of the semantics, for the base score.</summary>
public sealed class BaseCheckTests
{
    private const string Facts =
        "facts: [{code: audit, name: {zh: 审计, en: Audit}, kind: number, better: higher},"
        + " {code: accidents, name: {zh: 事故, en: Accidents}, kind: number, better: lower},"
        + " {code: staff, name: {zh: 人数, en: Staff}, kind: number, better: none},"
        + " {code: rating, name: {zh: 评级, en: Rating}, kind: choice, better: listedFirst, values: [good, fair, poor]},"
        + " {code: sector, name: {zh: 行业, en: Sector}, kind: choice, better: none, values: [good, fair, poor]},"
        + " {code: young, name: {zh: 新设, en: Young}, kind: flag, better: none},"
        + " {code: insured, name: {zh: 参保, en: Insured}, kind: flag, better: 'true'}]";

    [Theory]
    [InlineData("higher", "audit")]
    [InlineData("higher", "staff")]
    [InlineData("higher", "accidents", "CG0258 at accidents")]
    [InlineData("lower", "accidents")]
    [InlineData("lower", "audit", "CG0258 at audit")]
    [InlineData("higher", "rating", "CG0230 at rating")]
    [InlineData("higher", "absent", "CG0202 at absent")]
    public void Run_BaseThatIsAFact_FollowsItsOrder(string better, string fact, params string[] expected) =>
        Findings.AreIn(Scheme(better, $"{{from: {fact}}}"), expected);

    [Theory]
    [InlineData("higher", "rating, values: {good: 100, fair: 90, poor: 90}")]
    [InlineData("higher", "rating, values: {poor: 80, good: 100, fair: 90}")]
    [InlineData("higher", "rating, values: {good: 100, fair: 80, poor: 90}", "CG0258 at 90")]
    [InlineData("higher", "rating, values: {good: 100, fair: 80, poor: 90}, allowNonMonotone: an example")]
    [InlineData("lower", "rating, values: {good: 0, fair: 10, poor: 20}")]
    [InlineData("lower", "rating, values: {good: 20, fair: 10, poor: 10}", "CG0258 at 10")]
    [InlineData("higher", "sector, values: {good: 100, fair: 80, poor: 90}")]
    [InlineData("higher", "rating, values: {good: 100, fair: 90}", "CG0257 at {fact:")]
    [InlineData("higher", "rating, values: {good: 100, fair: 90, poor: 80, bad: 1}", "CG0308 at bad:")]
    [InlineData("higher", "audit, values: {good: 100}", "CG0230 at audit")]
    public void Run_TableOnAFact_HasEveryValueInOrder(string better, string table, params string[] expected) =>
        Findings.AreIn(Scheme(better, $"{{fact: {table}}}"), expected);

    [Theory]
    [InlineData("{when: {facts: {young: true}}, value: 90}, {value: 80}")]
    [InlineData("{when: {subjectType: enterprise}, value: 90}, {when: {facts: {young: true}}, value: 95}, {value: 80}")]
    [InlineData("{value: 90}, {value: 80}", "CG0257 at {value:")]
    [InlineData("{when: {facts: {young: true}}, value: 90}, {when: {subjectType: enterprise}, value: 80}", "CG0257 at {when:")]
    [InlineData("{when: {count: {of: [penalty], atLeast: 1}}, value: 80}, {value: 80}", "CG0257 at {of:")]
    [InlineData("{when: {none: [{netPoints: {below: 0}}]}, value: 80}, {value: 80}", "CG0257 at {below:")]
    public void Run_Cases_ReadFactsAndTypeAndEndOpen(string cases, params string[] expected) =>
        Findings.AreIn(Scheme("higher", $"{{cases: [{cases}]}}"), expected);

    // A favorable condition leads to the better number first; an adverse one to the worse.
    [Theory]
    [InlineData("higher", "{when: {facts: {insured: true}}, value: 100}, {value: 80}")]
    [InlineData("higher", "{when: {facts: {insured: true}}, value: 80}, {value: 100}", "CG0257 at 100")]
    [InlineData("higher", "{when: {facts: {insured: false}}, value: 80}, {value: 100}")]
    [InlineData("higher", "{when: {facts: {insured: false}}, value: 100}, {value: 80}", "CG0257 at 80")]
    [InlineData("lower", "{when: {facts: {insured: true}}, value: 0}, {value: 20}")]
    [InlineData("lower", "{when: {facts: {insured: true}}, value: 20}, {value: 0}", "CG0257 at 0")]
    [InlineData("higher", "{when: {none: [{facts: {insured: true}}]}, value: 80}, {value: 100}")]
    [InlineData("higher",
        "{when: {facts: {insured: true}}, value: 100}, {when: {facts: {accidents: {above: 5}}}, value: 80}, {value: 90}",
        "CG0257 at 80", "CG0257 at 90")]
    public void Run_CasesThatGoByAnOrder_NeverRewardTheWorse(string better, string cases, params string[] expected) =>
        Findings.AreIn(Scheme(better, $"{{cases: [{cases}]}}"), expected);

    [Fact]
    public void Run_CasesThatAreExplained_MayBreachTheOrder() => Findings.AreIn(
        Scheme("higher", "{cases: [{when: {facts: {insured: true}}, value: 80}, {value: 100}], allowNonMonotone: an example}"));

    private static string Scheme(string better, string value) => SmallScheme.With(
        Facts, SmallScheme.Indicators(SmallScheme.Deduction()), $"score: {{better: {better}, base: {value}}}",
        "grades: [{grade: A, when: {subjectType: enterprise}}, {grade: B}]");
}
