using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>A scheme with an indicator of every kind, and records with every field filled in every way.</summary>
internal static class RecordKinds
{
    private const string ByCode = "{by: severity, minor: 10, serious: 30}";
    private const string ValidBySeverity = "{by: severity, minor: {months: 6}, general: {years: 1}, serious: {years: 3}}";

    /// <summary>Indicators whose usual records the kernel adds up.</summary>
    private static readonly string[] Plain =
    [
        SmallScheme.Deduction("penalty", validity: "{months: 6}"),
        SmallScheme.Deduction("each", "0.25", "{years: 1}", "unit: quantity, cap: {points: 30}"),
        SmallScheme.Deduction("severe", ByCode, "{years: 2}"),
        SmallScheme.Deduction("levelled", "{by: level, county: 1, state: 3}", ValidBySeverity),
        SmallScheme.Deduction("termed", "7", "{by: level, county: {days: 30}, state: unlimited}"),
        SmallScheme.Bonus("award", validity: "evaluationPeriod"),
        SmallScheme.Deduction("kept", validity: "{years: 1}", more: "repair: {effect: keep}"),
        SmallScheme.Signal("listed", validity: "{years: 1}"),
        SmallScheme.Signal("honored", "favorable", "{years: 1}"),
        SmallScheme.Deduction("dated", validity: "{months: 6}", more: "date: [publishedOn, occurredOn]"),
        SmallScheme.Deduction("lagging", validity: "{months: 6}", more: "lagDays: 40"),
        SmallScheme.Deduction("going", validity: "{months: 6}", more: "continuing: true"),
        SmallScheme.Deduction("owned", validity: "ownTerm"),
        SmallScheme.Deduction("lasting", validity: "untilEnded", more: "continuing: true"),
        SmallScheme.Deduction("carried", "{by: record, atLeast: 0, atMost: 50}"),
        SmallScheme.Deduction("sized", "{by: amount, brackets: [{upTo: 1000, points: 10}, {points: 20}]}"),
        SmallScheme.Deduction("weighed", "{by: record, atLeast: 0, atMost: 50}",
            "{by: points, brackets: [{upTo: 20, validity: {years: 1}}, {validity: {years: 2}}]}"),
        SmallScheme.Deduction("waiting", validity: "{years: 1}",
            more: "repair: {effect: drop, notBefore: {period: {months: 3}, from: [publishedOn, occurredOn]}}"),
    ];

    /// <summary>Indicators whose records the evaluator goes through.</summary>
    private static readonly string[] Other =
    [
        SmallScheme.Deduction("mended", "5", "{years: 1}"),
        SmallScheme.Deduction("replaced", "20", "{years: 2}", "repair: {effect: replace, as: mended}"),
        SmallScheme.Deduction("returned", "20", "{years: 2}",
            "repair: {effect: giveBack, shares: [{days: 30, share: 0.5}, {share: 0}]}"),
        SmallScheme.Deduction("repeated", "4", "{years: 2}", "repeat: [2, 3]"),
        SmallScheme.Deduction("yearly", "4", "unlimited", "cap: {pointsPerYear: 6}"),
        SmallScheme.Deduction("long", "{by: duration, brackets: [{below: {months: 1}, points: 4}, {points: 12}]}", "{years: 1}",
            "continuing: true"),
    ];

    private static readonly LocalDate Occurred = Trial.Day.PlusMonths(-4);

    /// <summary>A record every field of which is filled, each with something of its own.</summary>
    public static CreditRecord Full { get; } = new()
    {
        Indicator = "penalty",
        RecordId = "r1",
        OccurredOn = Trial.Day.PlusDays(-20),
        EffectiveOn = Trial.Day.PlusDays(-19),
        PublishedOn = Trial.Day.PlusDays(-18),
        EndedOn = Trial.Day.PlusDays(-17),
        ExpiresOn = Trial.Day.PlusDays(17),
        RepairedOn = Trial.Day.PlusDays(16),
        WithdrawnOn = Trial.Day.PlusDays(15),
        KnownOn = Trial.Day.PlusDays(-16),
        Act = "act",
        Unit = "unit",
        Level = "state",
        Severity = "serious",
        Amount = 12.34m,
        Quantity = 2.5m,
        Points = 7.5m,
        Status = RecordStatus.Unconfirmed,
    };

    /// <summary>The codes of its indicators, and of one that it does not know.</summary>
    public static IEnumerable<string> Codes { get; } =
        [.. Plain.Concat(Other).Select(entry => entry["{code: ".Length..entry.IndexOf(',', StringComparison.Ordinal)]),
            "unknown"];

    /// <summary>A scheme with all indicators, or with those that are added up.</summary>
    public static string Scheme(bool isPlain, params string[] sections) => SmallScheme.With(
    [
        "evaluation: {every: quarter}",
        "quantities: {decimals: 1}",
        "score: {better: higher, base: 100, floor: 20}",
        "grades: [{grade: A, score: {atLeast: 100}}, {grade: B, score: {above: 89.5}}, {grade: C}]",
        SmallScheme.Indicators([.. Plain, .. isPlain ? [] : Other]),
        .. sections,
    ]);

    /// <summary>Records of an indicator that are alike but for some fields.</summary>
    public static IEnumerable<CreditRecord> Of(string indicator)
    {
        var full = new CreditRecord
        {
            Indicator = indicator,
            OccurredOn = Occurred,
            Severity = "serious",
            Level = "state",
            Points = 8,
            Amount = 900
        };
        var usual = full with { Points = null, Amount = null };
        return DaysOf(usual).Concat(NumbersOf(usual)).Concat(NumbersOf(full)).Concat(CodesOf(usual)).Concat(CodesOf(full))
            .Append(full with { EndedOn = Trial.Day, ExpiresOn = Trial.Day.PlusDays(1) })
            .Append(full with { EndedOn = Trial.Day.PlusDays(1), ExpiresOn = Trial.Day })
            .Append(full with
            {
                EndedOn = Trial.Day.PlusMonths(-7),
                ExpiresOn = Trial.Day.PlusDays(-1),
                OccurredOn = Trial.Day.PlusMonths(-8)
            })
            .Append(full with { EndedOn = Occurred.PlusDays(-1) })
            .Append(full with { ExpiresOn = Occurred.PlusDays(-1) });
    }

    private static IEnumerable<CreditRecord> DaysOf(CreditRecord usual) =>
    [
        usual,
        usual with { OccurredOn = null },
        usual with { OccurredOn = Trial.Day },
        usual with { OccurredOn = Trial.Day.PlusDays(1) },
        usual with { OccurredOn = Trial.Day.PlusMonths(-6) },
        usual with { OccurredOn = Trial.Day.PlusMonths(-6).PlusDays(-1) },
        usual with { OccurredOn = LocalDate.MinIsoValue },
        usual with { OccurredOn = LocalDate.MaxIsoValue },
        usual with { OccurredOn = new LocalDate(0, 1, 1) },
        usual with { OccurredOn = Occurred.WithCalendar(CalendarSystem.Julian) },
        usual with { PublishedOn = Trial.Day.PlusMonths(-7) },
        usual with { PublishedOn = Trial.Day.PlusMonths(-1), EffectiveOn = Trial.Day.PlusMonths(-2) },
        usual with { OccurredOn = null, PublishedOn = Trial.Day.PlusMonths(-1), EffectiveOn = Trial.Day.PlusMonths(-2) },
        usual with { RepairedOn = Trial.Day },
        usual with { RepairedOn = Trial.Day.PlusDays(1) },
        usual with { RepairedOn = Occurred },
        usual with { RepairedOn = Occurred.PlusDays(-1) },
        usual with { WithdrawnOn = Trial.Day },
        usual with { WithdrawnOn = Trial.Day.PlusDays(1) },
        usual with { WithdrawnOn = LocalDate.MinIsoValue },
        usual with { WithdrawnOn = Trial.Day.PlusDays(2), RepairedOn = Trial.Day.PlusDays(1) },
        usual with { WithdrawnOn = Trial.Day.PlusDays(1), RepairedOn = Trial.Day.PlusDays(-1) },
        usual with { KnownOn = Trial.Day },
        usual with { KnownOn = Trial.Day.PlusDays(1) },
        usual with { KnownOn = LocalDate.MinIsoValue },
    ];

    private static IEnumerable<CreditRecord> NumbersOf(CreditRecord record) =>
    [
        record with { Quantity = 0 },
        record with { Quantity = 3 },
        record with { Quantity = 2.5m },
        record with { Quantity = 2.25m },
        record with { Quantity = 1_000_000 },
        record with { Quantity = 1_000_001 },
        record with { Quantity = 1_000_000_000_000 },
        record with { Quantity = 1_000_000_000_001 },
        record with { Quantity = decimal.MaxValue },
        record with { Quantity = -1 },
        record with { Quantity = -2 },
        record with { Quantity = -0.5m },
        record with { Amount = 0 },
        record with { Amount = 1000 },
        record with { Amount = 1000.01m },
        record with { Amount = 0.001m },
        record with { Amount = -1 },
        record with { Points = 0 },
        record with { Points = 20.5m },
        record with { Points = 50 },
        record with { Points = 51 },
        record with { Points = -1 },
    ];

    private static IEnumerable<CreditRecord> CodesOf(CreditRecord record) =>
    [
        record with { Severity = null },
        record with { Severity = "" },
        record with { Severity = "minor" },
        record with { Severity = "general" },
        record with { Severity = "unheard-of" },
        record with { Level = null },
        record with { Level = "county" },
        record with { Level = "Unheard-of" },
        record with { Act = "a", Unit = "u" },
        record with { RecordId = "r" },
        record with { RecordId = "" },
        record with { Status = RecordStatus.Unconfirmed },
        record with { Status = (RecordStatus)5 },
    ];
}
