namespace CreditGrading.Tests.Reference;

/// <summary>Section 5: points and score, with lines that sum to it.</summary>
internal sealed record ReferenceScoring
{
    public required ReferenceValue Bonus { get; init; }

    public required ReferenceValue Deduction { get; init; }

    /// <summary>Unknown, and for want of nothing, where the scheme has no score.</summary>
    public ReferenceValue Score { get; private init; } = new(null, new HashSet<string>());

    public ReferenceValue Base { get; private init; } = new(null, new HashSet<string>());

    public IReadOnlyList<ReferenceContribution> Contributions { get; private init; } = [];

    /// <summary>Whether an assumed figure belongs to a known score.</summary>
    public bool UsesAssumed { get; private init; }

    /// <summary>Whether every component is missing, and the scheme names an outcome for that.</summary>
    public bool IsAllMissing { get; private init; }

    public ReferenceValue Net => Bonus.Number is { } bonus && Deduction.Number is { } deduction
        ? ReferenceValue.Known(bonus - deduction)
        : new(null, Bonus.Missing.Union(Deduction.Missing).ToHashSet());

    public static ReferenceScoring Of(ReferenceCase grading)
    {
        var points = new ReferenceScoring
        {
            Bonus = Total(grading, ReferenceKind.Bonus),
            Deduction = Total(grading, ReferenceKind.Deduction),
        };
        return grading.Scheme.Score is { } score ? WithScore(grading, score, points) : points;
    }

    private static ReferenceValue Total(ReferenceCase grading, ReferenceKind kind)
    {
        var values = grading.Scheme.Indicators.Where(indicator => indicator.Kind == kind)
            .Select(indicator => ReferencePoint.Of(grading, indicator)).ToList();
        return ReferenceValue.Unless(
            values.SelectMany(value => value.Missing), Rational.Sum(values.Select(value => value.Number ?? Rational.Zero)));
    }

    private static ReferenceScoring WithScore(ReferenceCase grading, ReferenceScore score, ReferenceScoring points)
    {
        var start = ReferenceBases.Of(grading, score);
        var components = grading.Scheme.Groups.Select(group => ReferenceComponent.Of(grading, group)).ToList();
        var weighing = new ReferenceWeighing(grading.Scheme, components);
        var ungrouped = grading.Scheme.Indicators.Where(indicator => indicator.IsScored && indicator.Group is null).ToList();
        var missing = start.Value.Missing.Concat(weighing.Missing)
            .Concat(ungrouped.SelectMany(indicator => ReferencePoint.UnknownFacts(grading, indicator))).ToHashSet();
        var isAllMissing = weighing.AreAllMissing && score.AllMissing is { Code: not null };
        if (missing.Count > 0)
        {
            return points with { Base = start.Value, Score = new(null, missing), IsAllMissing = isAllMissing };
        }

        var sum = new ReferenceSum(grading.Scheme.Origin);
        sum.Add("base", start.Value.Number!.Value);
        weighing.AddTo(sum);
        foreach (var indicator in ungrouped)
        {
            ReferencePoint.AddTo(sum, grading, indicator);
        }

        sum.Clamp("total", score.Floor, score.Ceiling, score.Origin, Rational.Zero);
        return points with
        {
            Base = start.Value,
            Score = ReferenceValue.Known(sum.Total),
            Contributions = sum.Lines,
            UsesAssumed = start.IsAssumed || sum.UsesAssumed,
        };
    }
}
