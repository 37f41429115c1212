using System.Collections.Frozen;

namespace CreditGrading.Cli.Output;

/// <summary>The columns of a result, and how their values are written: the same in every format.</summary>
internal static class ResultText
{
    public const string SubjectId = "subject_id";
    public const string Scheme = "scheme";
    public const string Version = "version";
    public const string AsOf = "as_of";
    public const string Outcome = "outcome";
    public const string Score = "score";
    public const string Grade = "grade";
    public const string Category = "category";
    public const string Measures = "measures";
    public const string Assumed = "assumed";
    public const string Reason = "reason";

    private const string ScoreFormat = "0.############################";

    /// <summary>Writes a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Its digits without trailing zeros.</returns>
    public static string Of(decimal score) => score.ToString(ScoreFormat, CultureInfo.InvariantCulture);

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><c>YYYY-MM-DD</c>.</returns>
    public static string Of(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns><c>true</c> or <c>false</c>.</returns>
    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>Writes a member of an enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>Its name in camel case.</returns>
    public static string Of<T>(T value)
        where T : struct, Enum => NamesOf<T>.ByValue[value];

    /// <summary>Joins the reasons of a result.</summary>
    /// <param name="row">The result.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>The sentences, joined by a semicolon and a space.</returns>
    public static string Reasons(ResultRow row, MessageLanguage language) =>
        row.Reasons.IsEmpty ? "" : string.Join("; ", row.Reasons.Select(reason => reason.Text.In(language)));

    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static FrozenDictionary<T, string> ByValue { get; } =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, InCamelCase);

        private static string InCamelCase(T value)
        {
            var name = value.ToString();
            return char.ToLowerInvariant(name[0]) + name[1..];
        }
    }
}
