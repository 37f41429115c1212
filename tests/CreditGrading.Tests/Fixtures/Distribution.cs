using System.Globalization;
using System.Text;
using CreditGrading.Tests.Reference;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Counts what a run of random cases reached; a thin run proves nothing.</summary>
internal sealed class Distribution
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Schemes { get; private set; }

    public int Gradings { get; private set; }

    public int this[string key] => _counts.GetValueOrDefault(key);

    /// <summary>Counts a scheme's mechanisms.</summary>
    public void Add(ReferenceScheme scheme)
    {
        Schemes++;
        foreach (var mechanism in Mechanisms.Of(scheme))
        {
            Count($"mechanism {mechanism}");
        }
    }

    /// <summary>Counts how one grading ended and how it came there.</summary>
    public void Add(ReferenceScheme scheme, SubjectCase grading, ReferenceResult result)
    {
        Gradings++;
        foreach (var edge in Edges.Of(new(scheme, grading.Subject, grading.Day, grading.Options), result))
        {
            Count($"edge {edge}");
        }

        Count($"outcome {result.Outcome}");
        foreach (var kind in result.Faults.Select(fact => fact.Kind).Distinct())
        {
            Count($"fault {kind}");
        }

        foreach (var reason in result.Selection.Select(reason => reason?.ToString() ?? "counted").Distinct())
        {
            Count($"record {reason}");
        }

        if (result.Outcome == GradingOutcome.Graded)
        {
            AddGraded(scheme, result);
        }

        if (result.Outcome == GradingOutcome.Undetermined)
        {
            Count(result.Missing.Contains("subject_type") ? "undetermined by type" : "undetermined by facts");
            Count(result.IsStale ? "undetermined by a stale grade" : "undetermined without a stale grade");
        }

        if (result.NamedOutcome is { } code)
        {
            Count(code == "typeNotGraded" ? "not rated by type" : "not rated by condition");
        }
    }

    /// <summary>Gives the keys that begin with a word, with their counts.</summary>
    public IEnumerable<KeyValuePair<string, int>> Of(string word) =>
        _counts.Where(pair => pair.Key.StartsWith(word + " ", StringComparison.Ordinal));

    public override string ToString()
    {
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Schemes} schemes, {Gradings} gradings\n");
        foreach (var (key, count) in _counts)
        {
            var whole = key.StartsWith("mechanism ", StringComparison.Ordinal) ? Schemes : Gradings;
            table.Append(CultureInfo.InvariantCulture, $"{key,-52} {count,8} {100m * count / whole,7:0.00} %\n");
        }

        return table.ToString();
    }

    private void AddGraded(ReferenceScheme scheme, ReferenceResult result)
    {
        var lastRung = scheme.Grades.Count(grade => !grade.IsRulingOnly) - 1;
        Count(result.Rank switch
        {
            0 => "rank best",
            { } rank when rank < lastRung => "rank middle",
            { } rank when rank == lastRung => "rank last",
            _ => "rank by ruling only",
        });
        Count(result.UsesAssumed ? "assumed yes" : "assumed no");
        Count(result.Computed is not null ? "grade current"
            : result.IsStated ? "grade stated" : scheme.Adoption is not null ? "grade adopted" : "grade by ladder");
        Count(result.IsDespiteUnknown ? "graded despite unknown facts" : "graded with all known");
        Count($"fired {result.FiredRulings.Count} rulings");
        if (scheme.Grades.Any(grade => grade.Bound is { } bound && result.Score == Rational.From(bound.Value)))
        {
            Count("score on a bound");
        }

        foreach (var line in result.Contributions.Where(line => line.Value != Rational.Zero))
        {
            Count($"line {string.Join(' ', line.From.Split(' ').Take(1))}");
        }
    }

    private void Count(string key) => _counts[key] = this[key] + 1;
}
