using System.Diagnostics;
using System.Text.Json;
using CreditGrading.Bulk;

namespace CreditGrading.Telemetry;

/// <summary>The results of a batch by how grading ended and, of graded ones, by category.</summary>
internal sealed class ResultCounts
{
    private static readonly string[] OutcomeWords = WordsOf<GradingOutcome>();
    private static readonly string[] CategoryWords = WordsOf<Category>();

    private readonly GradingScheme _scheme;
    private readonly long[] _outcomes = new long[OutcomeWords.Length];
    private readonly long[] _ranks;

    private ResultCounts(GradingScheme scheme)
    {
        _scheme = scheme;
        _ranks = new long[scheme.Grades.Length];
    }

    /// <summary>The word that stands for an outcome, the same as in files.</summary>
    public static string WordOf(GradingOutcome outcome) => OutcomeWords[(int)outcome];

    /// <summary>The word that stands for a category, the same as in files.</summary>
    public static string WordOf(Category category) => CategoryWords[(int)category];

    /// <summary>Counts the results of a batch.</summary>
    /// <param name="results">The results.</param>
    /// <param name="scheme">The scheme that decided.</param>
    public static ResultCounts Of(BatchResults results, GradingScheme scheme)
    {
        var counts = new ResultCounts(scheme);
        var outcomes = results.Outcomes;
        var ranks = results.Ranks;
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] == GradingOutcome.Graded)
            {
                counts._ranks[ranks[i]]++;
            }
            else
            {
                counts._outcomes[(int)outcomes[i]]++;
            }
        }

        return counts;
    }

    /// <summary>Gives each number other than 0, with what it counts.</summary>
    /// <param name="tell">Receives the outcome, the category where it has one, and the number.</param>
    public void ForEach(Action<GradingOutcome, Category?, long> tell)
    {
        foreach (var byCategory in _scheme.Grades.GroupBy(grade => grade.Category))
        {
            if (byCategory.Sum(grade => _ranks[grade.Rank]) is not 0 and var count)
            {
                tell(GradingOutcome.Graded, byCategory.Key, count);
            }
        }

        for (var outcome = 0; outcome < _outcomes.Length; outcome++)
        {
            if (_outcomes[outcome] != 0)
            {
                tell((GradingOutcome)outcome, null, _outcomes[outcome]);
            }
        }
    }

    private static string[] WordsOf<T>()
        where T : struct, Enum
    {
        // INVARIANT: the values of these enumerations are 0, 1, 2 ...
        Debug.Assert(Enum.GetValues<T>().Length == Convert.ToInt32(Enum.GetValues<T>().Max(), CultureInfo.InvariantCulture) + 1);
        return [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
    }
}
