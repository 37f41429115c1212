using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Draws components: weights, facts and units in place of indicators, and what is done where they are missing.</summary>
internal static class ComponentDrawing
{
    private const string Contract = "contract";

    private static readonly decimal[][] Weights =
    [
        [1], [0.6m, 0.4m], [0.5m, 0.5m], [0.35m, 0.65m], [0.5m, 0.3m, 0.2m], [0.333333m, 0.333333m, 0.333334m],
        [0.4m, 0.3m, 0.2m, 0.1m],
    ];

    public static void Draw(SchemeDraft draft)
    {
        var dice = draft.Dice;
        if (draft.Score is null)
        {
            return;
        }

        if (dice.Chance(30))
        {
            var weights = dice.Pick(Weights);
            draft.Groups = [.. weights.Select((weight, i) => Component(draft, i) with { Weight = weight })];
            draft.Groups = [.. draft.Groups.Select(group => WithMissing(draft, group))];
            AddAllMissing(draft);
        }
        else if (dice.Chance(25))
        {
            draft.Groups = [.. draft.Groups, Component(draft, draft.Groups.Count)];
        }
    }

    /// <summary>The indicator that declares the units, where a component has some.</summary>
    public static void AddUnits(SchemeDraft draft)
    {
        if (draft.Groups.All(group => group.Units is null))
        {
            return;
        }

        var dice = draft.Dice;
        var isContinuing = dice.Chance(20);
        draft.Indicators =
        [
            .. draft.Indicators,
            new()
            {
                Code = Contract,
                Kind = ReferenceKind.Unit,
                IsContinuing = isContinuing,
                LagDays = dice.Chance(15) ? 10 : 0,
                Validity = ValidityDrawing.Draw(draft, isContinuing, null),
                Origin = draft.Origins.Entry(),
            },
        ];
    }

    /// <summary>The scheme, at times with a duty on its weights that it meets.</summary>
    public static ReferenceScheme WithRequire(Dice dice, ReferenceScheme scheme)
    {
        var meeting = scheme.Groups.Where(group => group.Weight * scheme.Groups.Count >= 1).ToList();
        return meeting.Count > 0 && dice.Chance(40) ? scheme with { Requires = [dice.Pick(meeting).Code] } : scheme;
    }

    /// <summary>What the components of a subject may well come to together.</summary>
    public static decimal Typical(SchemeDraft draft) => !draft.IsWhole
        ? 0
        : draft.Groups.Sum(group => (group.Weight ?? 1)
            * (group.FromFact is null ? group.Base?.Value ?? 0 : draft.Dice.Range(2, 8) * 10));

    private static ReferenceGroup Component(SchemeDraft draft, int index)
    {
        var dice = draft.Dice;
        var word = dice.Weighted((40, "indicators"), (30, "from"), (30, "units"));
        var floor = draft.Points(0, 30);
        var group = new ReferenceGroup($"component-{index}")
        {
            Floor = dice.Chance(65) ? draft.Origins.Figure(floor) : null,
            Ceiling = dice.Chance(65) ? draft.Origins.Figure(floor + draft.Points(20, 90)) : null,
            Origin = draft.Origins.Entry(),
        };
        return word switch
        {
            "from" => group with
            {
                FromFact = draft.AddNumber(
                    $"component-fact-{index}", dice.Pick(["none", draft.Score!.IsLowerBetter ? "lower" : "higher"]),
                    dice.Chance(40) ? dice.Range(1, 2) : null).Code,
            },
            "units" => group with
            {
                Units = Contract,
                Mean = dice.Pick([null, "plain", "amount", "amount"]),
                Base = draft.Origins.Figure(draft.Points(20, 100)),
            },
            _ => group with { Base = dice.Chance(80) ? draft.Origins.Figure(draft.Points(10, 100)) : null },
        };
    }

    private static ReferenceGroup WithMissing(SchemeDraft draft, ReferenceGroup group)
    {
        var dice = draft.Dice;
        if (group is { FromFact: null, Units: null })
        {
            return group;
        }

        var worst = draft.Score!.IsLowerBetter ? group.Ceiling : group.Floor;
        var word = dice.Weighted(
            (15, null), (10, "undetermined"), (45, "renormalise"), (worst is null ? 0 : 20, "worst"), (15, "value"));
        return word switch
        {
            null => group,
            "value" => group with
            {
                Missing = new(word, (group.Floor?.Value ?? 0) + draft.Points(0, 15), draft.Origins.Inner()),
            },
            _ => group with { Missing = new(word) },
        };
    }

    private static void AddAllMissing(SchemeDraft draft)
    {
        if (draft.Groups.Any(group => group.Missing is { Word: "renormalise" }) && draft.Dice.Chance(75))
        {
            draft.Score = draft.Score! with
            {
                AllMissing = draft.Dice.Chance(75) ? new("noData", draft.Origins.Inner()) : new(null),
            };
        }
    }
}
