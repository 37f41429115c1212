using System.Collections.Immutable;

namespace CreditGrading.Receipts;

/// <summary>What a receipt keeps of a result.</summary>
internal sealed record ReceiptResult
{
    /// <summary>How grading ended.</summary>
    public required GradingOutcome Outcome { get; init; }

    /// <summary>The score as it is shown; null where there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The exact score where the one shown is rounded.</summary>
    public string? ScoreFraction { get; init; }

    /// <summary>The grade's code; null where there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>The category; null where there is none.</summary>
    public Category? Category { get; init; }

    /// <summary>The named outcome's code; null where there is none.</summary>
    public string? NamedOutcome { get; init; }

    /// <summary>The measures' ids, in the scheme's order.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>Whether a figure that no source states took part.</summary>
    public bool UsesAssumed { get; init; }

    /// <summary>The codes of the reasons, each once, in ordinal order: the order of records has no part in it.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The hash of all of it.</summary>
    public string Hash => CanonicalJson.Hash(json => Write(json, null));

    /// <summary>Keeps what matters of a result.</summary>
    public static ReceiptResult Of(GradingResult result) => new()
    {
        Outcome = result.Outcome,
        Score = result.Score,
        ScoreFraction = result.ScoreFraction,
        Grade = result.Grade?.Code,
        Category = result.Category,
        NamedOutcome = result.NamedOutcome?.Code,
        Measures = [.. result.Measures.Select(measure => measure.Id)],
        UsesAssumed = result.UsesAssumed,
        Reasons = [.. result.Reasons.Select(reason => reason.Code).Distinct().Order(StringComparer.Ordinal)],
    };

    /// <summary>Writes the result.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The member that it is; null for the value itself.</param>
    public void Write(CanonicalJson json, string? name) => json.Object(name, () =>
    {
        json.Flag("assumed", UsesAssumed);
        json.Text("category", CategoryText);
        json.Text("grade", Grade);
        json.List("measures", Measures, measure => json.Text(null, measure));
        json.Text("namedOutcome", NamedOutcome);
        json.Text("outcome", OutcomeText);
        json.List("reasons", Reasons, reason => json.Text(null, reason));
        json.Text("score", ScoreText);
        json.Text("scoreFraction", ScoreFraction);
    });

    /// <summary>The members as text, null where there is none; what decides first.</summary>
    public IEnumerable<(string Name, string? Text)> Members =>
    [
        ("outcome", OutcomeText),
        ("score", ScoreText),
        ("scoreFraction", ScoreFraction),
        ("grade", Grade),
        ("category", CategoryText),
        ("namedOutcome", NamedOutcome),
        ("measures", Listed(Measures)),
        ("assumed", UsesAssumed ? "true" : "false"),
        ("reasons", Listed(Reasons)),
    ];

    private string OutcomeText => ReceiptWords.Outcomes.Of(Outcome);

    private string? ScoreText => Score is { } score ? CanonicalValue.Of(score) : null;

    private string? CategoryText => Category is { } category ? ReceiptWords.Categories.Of(category) : null;

    private static string? Listed(ImmutableArray<string> words) => words.IsEmpty ? null : string.Join(", ", words);
}
