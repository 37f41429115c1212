using System.Globalization;
using CreditGrading.Bulk;
using NodaTime;

namespace CreditGrading.Tests.Fixtures;

/// <summary>
/// Random schemes of the kind that most cities have, and populations for them: nearly all that is drawn is for the kernel, whose
/// shortest way the schemes of <see cref="SchemeDrawing"/>, being full of mechanisms, seldom leave open.
/// </summary>
internal sealed class PlainDrawing
{
    private static readonly string[] Validities =
    [
        "unlimited", "{months: 6}", "{years: 1}", "{days: 45}", "evaluationPeriod",
        "{by: severity, minor: {months: 3}, general: {months: 9}, serious: unlimited}",
        "{by: level, county: {years: 1}, state: {years: 2}}",
    ];

    private static readonly string[] Points = ["1", "2.5", "10", "0", "{by: severity, minor: 1, general: 4, serious: 9.5}",
        "{by: level, county: 2, state: 3}"];

    private static readonly string[] Bases =
        ["100", "{by: subjectType, enterprise: 100, socialOrganization: 92.5}", "{value: 100, assumed: an example}"];

    private static readonly string[] Limits = ["", ", floor: -10", ", ceiling: 12", ", floor: -6, ceiling: 6", ", base: 3",
        ", base: 1, floor: 0", ", base: {value: 2, assumed: an example}, ceiling: {value: 5, assumed: an example}"];

    private static readonly string[] Severities = ["minor", "general", "serious"];

    private readonly Dice _dice;
    private readonly bool _isHigherBetter;
    private readonly bool _isPartlyAssumed;
    private readonly List<(string Code, bool IsAdverse, bool IsContinuing)> _indicators = [];
    private int _rungs;

    private PlainDrawing(Dice dice)
    {
        _dice = dice;
        _isHigherBetter = dice.Chance(70);
        _isPartlyAssumed = dice.Chance(50);
    }

    /// <summary>Draws a scheme and a population.</summary>
    public static (string Yaml, SubjectBatch Batch) Draw(ulong seed)
    {
        var drawing = new PlainDrawing(new(seed));
        var yaml = drawing.Scheme();
        return (yaml, drawing.Batch());
    }

    private string Scheme()
    {
        var groups = _dice.Range(0, 4);
        var indicators = Dice.Many(_dice.Range(1, 10), i => Indicator(i, groups));
        string[] origin = _isPartlyAssumed ? ["sources: {plan: {title: 方案}}", "assumed", "cite: plan 一"] : [];
        var limits = _dice.Pick(["", ", floor: 60", ", ceiling: 120", ", floor: 80, ceiling: 110"]);
        return SmallScheme.With(
        [
            "evaluation: {every: quarter}",
            .. origin,
            SmallScheme.Fact("closed", "kind: flag, better: false, default: false"),
            $"score: {{better: {(_isHigherBetter ? "higher" : "lower")}, base: {_dice.Pick(Bases)}{limits}}}",
            .. groups == 0
                ? Array.Empty<string>()
                : [$"groups: [{string.Join(", ", Enumerable.Range(0, groups).Select(Group))}]"],
            SmallScheme.Indicators([.. indicators]),
            $"grades: [{Rungs()}]",
            .. Rulings(),
        ]);
    }

    private string Group(int number) => $"{{code: g{number}, {SmallScheme.Name}{_dice.Pick(Limits)}}}";

    private string Indicator(int number, int groups)
    {
        var kind = _dice.Weighted((6, "deduction"), (3, "bonus"), (3, "adverse"), (1, "favorable"));
        var code = $"{kind}{number}";
        var isContinuing = kind == "deduction" && _dice.Chance(10);
        _indicators.Add((code, kind is "deduction" or "adverse", isContinuing));
        var validity = _dice.Pick(Validities);
        var assumed = _isPartlyAssumed && _dice.Chance(30) ? "assumed: an example" : "";
        if (kind is "adverse" or "favorable")
        {
            return SmallScheme.Signal(code, kind, validity, assumed);
        }

        string[] more =
        [
            assumed,
            groups > 0 && _dice.Chance(70) ? $"group: g{_dice.Range(0, groups - 1)}" : "",
            _dice.Chance(30) ? "cap: {points: 11}" : "",
            _dice.Chance(30) ? "unit: quantity" : "",
            _dice.Chance(6) ? $"lagDays: {_dice.Range(1, 60)}" : "",
            isContinuing ? "continuing: true" : "",
            _dice.Chance(3) ? "repeat: [2]" : "",
        ];
        var joined = string.Join(", ", more.Where(key => key.Length > 0));
        return kind == "bonus"
            ? SmallScheme.Bonus(code, _dice.Pick(Points), validity, joined)
            : SmallScheme.Deduction(code, _dice.Pick(Points), validity,
                joined + (_dice.Chance(20) ? (joined.Length > 0 ? ", " : "") + "repair: {effect: keep}" : ""));
    }

    private string Rungs()
    {
        var bound = _isHigherBetter ? 106m : 94m;
        var rungs = new List<string>();
        for (var i = _dice.Range(1, 5); i > 0; i--)
        {
            var word = _isHigherBetter ? _dice.Pick(["atLeast", "above"]) : _dice.Pick(["atMost", "below"]);
            var condition = _dice.Weighted((8, ""), (1, ", when: {facts: {closed: false}}"), (1,
                ", when: {subjectType: enterprise}"));
            rungs.Add($"{{grade: G{rungs.Count}, score: {{{word}: {bound.ToString(CultureInfo.InvariantCulture)}}}{condition}}}");
            bound += (_isHigherBetter ? -1 : 1) * _dice.Pick([0.5m, 3, 7.5m]);
        }

        _rungs = rungs.Count;
        return string.Join(", ", [.. rungs, "{grade: Last}"]);
    }

    /// <summary>Rulings on what is adverse: none, few or many.</summary>
    private IEnumerable<string> Rulings()
    {
        var adverse = _indicators.Where(indicator => indicator.IsAdverse).Select(indicator => indicator.Code).ToList();
        var counted = _dice.Some(adverse, _dice.Weighted((3, 0), (3, 1), (2, 3), (2, 8)));
        if (counted.Count > 0)
        {
            yield return $"rulings: [{string.Join(", ", counted.Select(code => $"{{when: {{count: {{of: [{code}], atLeast: {_dice.Range(1, 3)}}}}}, cap: {Cap()}}}"))}]";
        }
    }

    /// <summary>Any grade but the best.</summary>
    private string Cap()
    {
        var rank = _dice.Range(1, _rungs);
        return rank == _rungs ? "Last" : $"G{rank}";
    }

    private SubjectBatch Batch()
    {
        var builder = new SubjectBatchBuilder();
        for (var i = _dice.Range(0, 40); i > 0; i--)
        {
            builder.AddSubject($"S{i}", _dice.Weighted((6, null), (3, "socialOrganization"), (1, "other")));
        }

        var usual = _dice.Some(_indicators, _dice.Range(1, _indicators.Count));
        for (var i = builder.SubjectCount * _dice.Range(0, 8); i > 0; i--)
        {
            builder.AddRecord(_dice.Range(0, builder.SubjectCount - 1), Record(_dice.Pick(usual)));
        }

        if (builder.SubjectCount > 0 && _dice.Chance(4))
        {
            // More than the kernel can count of one subject.
            var (subject, indicator) = (_dice.Range(0, builder.SubjectCount - 1), _dice.Pick(usual));
            for (var i = 0; i < CountedPoints.MostRecords + 600; i++)
            {
                builder.AddRecord(subject, new CreditRecord
                {
                    Indicator = indicator.Code,
                    OccurredOn = Day(-80,
                    0),
                    Severity = "minor",
                    Level = "county"
                });
            }
        }

        for (var i = 0; i < builder.SubjectCount; i++)
        {
            if (_dice.Chance(4))
            {
                builder.AddFact(i, _dice.Weighted((9, "closed"), (1, "undeclared")), _dice.Chance(50));
            }
        }

        return builder.Build();
    }

    private CreditRecord Record((string Code, bool IsAdverse, bool IsContinuing) indicator)
    {
        var occurred = Day(-700, 2);
        return new()
        {
            Indicator = _dice.Chance(1) ? "unknown" : indicator.Code,
            OccurredOn = occurred,
            EndedOn = indicator.IsContinuing && _dice.Chance(70) ? occurred.PlusDays(_dice.Range(0, 900)) : null,
            Severity = _dice.Chance(1) ? "unheard-of" : _dice.Pick(Severities),
            Level = _dice.Pick(["county", "state"]),
            Quantity = _dice.Weighted((8, 1m), (3, 2m), (1, 0m)),
            RepairedOn = indicator.IsAdverse && _dice.Chance(10)
                ? occurred.PlusDays(_dice.Range(_dice.Chance(5) ? -40 : 0, 300))
                : null,
            WithdrawnOn = _dice.Chance(4) ? Day(-3, 3) : null,
            KnownOn = _dice.Chance(2) ? Day(-3, 3) : null,
            RecordId = _dice.Chance(2) ? "r" : null,
            Status = _dice.Chance(2) ? RecordStatus.Unconfirmed : RecordStatus.Confirmed,
        };
    }

    private LocalDate Day(int least, int most) => Trial.Day.PlusDays(_dice.Range(least, most));
}
