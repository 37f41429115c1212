using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>What the parts of a random scheme have in common while it is drawn.</summary>
internal sealed class SchemeDraft
{
    private readonly int _pointDecimals;

    public SchemeDraft(Dice dice, bool isWhole)
    {
        Dice = dice;
        IsWhole = isWhole;
        Origins = new(dice);
        _pointDecimals = dice.Weighted((60, 0), (25, 1), (15, 2));
        Severities = dice.Chance(85)
            ? dice.Pick<string[]>([["minor", "general", "serious"], ["轻微", "一般", "严重"], ["s1", "s2", "s3", "s4"], ["no", "yes"]])
            : [];
        Levels = dice.Chance(60) ? dice.Pick<string[]>([["county", "city", "province"], ["县", "市"], ["1", "2", "3"]]) : [];
        SubjectTypes = dice.Some(["enterprise", "socialOrganization", "publicInstitution"], dice.Range(1, 3));
        AmountDecimals = dice.Chance(40) ? dice.Range(0, 4) : null;
        QuantityDecimals = dice.Chance(30) ? dice.Range(0, 2) : null;
    }

    public Dice Dice { get; }

    /// <summary>Whether the scheme may use all of the language, not only what the first releases knew.</summary>
    public bool IsWhole { get; }

    public Origins Origins { get; }

    public IReadOnlyList<string> Severities { get; }

    public IReadOnlyList<string> Levels { get; }

    public IReadOnlyList<string> SubjectTypes { get; }

    public int? AmountDecimals { get; }

    public int? QuantityDecimals { get; }

    public ReferenceEvaluation? Evaluation { get; set; }

    public IReadOnlyList<ReferenceFact> Facts { get; set; } = [];

    public IReadOnlyList<ReferenceGroup> Groups { get; set; } = [];

    public IReadOnlyList<ReferenceIndicator> Indicators { get; set; } = [];

    public ReferenceScore? Score { get; set; }

    public IReadOnlyList<ReferenceActRule> Acts { get; set; } = [];

    public IReadOnlyList<ReferenceSuspension> Suspensions { get; set; } = [];

    /// <summary>Whether the condition being drawn may read adverse records and facts only: that of a suspension.</summary>
    public bool ReadsAdverseOnly { get; set; }

    /// <summary>The indicators that conditions may list: those whose records count for or against the subject.</summary>
    public IReadOnlyList<ReferenceIndicator> Listable =>
        [.. Indicators.Where(i => i.Kind != ReferenceKind.Unit && i.FromFact is null && (i.IsAdverse || !ReadsAdverseOnly))];

    /// <summary>Whether points become fractions, so that no number of decimals holds all scores.</summary>
    public bool HasFractions => Groups.Any(group => group.Weight is not null || group.Units is not null);

    /// <summary>Whether a grade is adopted, so that there is neither score nor bound nor condition of a rung.</summary>
    public bool IsAdopting { get; set; }

    public IReadOnlyList<string> GradeCodes { get; set; } = [];

    /// <summary>The facts that every scheme has.</summary>
    public IReadOnlyList<ReferenceFact> BuiltInFacts => GradeCodes.Count == 0
        ? [ReferenceFact.ObjectionOpen]
        : [ReferenceFact.ObjectionOpen, ReferenceFact.CurrentGradeOf(GradeCodes)];

    /// <summary>Whether conditions may read the score; not where an outcome states a grade, which has none.</summary>
    public bool MayReadScore { get; set; }

    /// <summary>The codes, with those of which a listed one may take the place by repair.</summary>
    public IReadOnlyList<string> Closed(IReadOnlyList<string> codes) =>
        [.. Indicators.Where(i => codes.Contains(i.Code) || (i.Repair?.As is { } code && codes.Contains(code))).Select(i =>
            i.Code)];

    /// <summary>Whether a list names an indicator that repair may bring to another day.</summary>
    public bool IsReplacing(ReferenceList of) =>
        Indicators.Any(i => i.Repair?.As is not null && ReferenceConditions.IsListed(of, i));

    /// <summary>A further number fact, declared for one use.</summary>
    public ReferenceFact AddNumber(string code, string better, int? decimals = null, decimal most = 100)
    {
        var fact = new ReferenceFact
        {
            Code = code,
            Kind = FactKind.Number,
            Better = better,
            Decimals = decimals,
            AtLeast = 0,
            AtMost = most,
        };
        return Add(fact);
    }

    public ReferenceFact Add(ReferenceFact fact)
    {
        Facts = [.. Facts, Dice.Chance(12) ? fact with { Default = FactDrawing.Value(Dice, fact) } : fact];
        return Facts[^1];
    }

    /// <summary>A number of points, 0 or more.</summary>
    public decimal Points(int low = 1, int high = 40) => Number(low, high, Dice.Chance(60) ? 0 : _pointDecimals);

    /// <summary>A number between two whole numbers with at most so many decimals and no zeros at its end.</summary>
    public decimal Number(int low, int high, int decimals)
    {
        var scale = Enumerable.Repeat(10, decimals).Aggregate(1, (product, ten) => product * ten);
        return Trim((decimal)Dice.Range(low * scale, high * scale) / scale);
    }

    /// <summary>One unit of so many decimals.</summary>
    public static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>So many numbers that never fall.</summary>
    public static IReadOnlyList<decimal> Rising(int count, Func<decimal> draw) => [.. Dice.Many(count, _ => draw()).Order()];

    /// <summary>At most so many numbers that rise strictly.</summary>
    public static IReadOnlyList<decimal> StrictlyRising(int count, Func<decimal> draw) =>
        [.. Dice.Many(count, _ => draw()).Distinct().Order()];

    /// <summary>The codes of a table: mostly all of them.</summary>
    public IReadOnlyList<string> TableCodes(string by)
    {
        var codes = by == "severity" ? Severities : Levels;
        return Dice.Chance(85) ? codes : Dice.Some(codes, Dice.Range(1, codes.Count));
    }
}
