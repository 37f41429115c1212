using System.Collections.Immutable;
using CreditGrading.Explanation.Json;

namespace CreditGrading.Explanation;

/// <summary>Why a subject was graded as it was: what its evaluation did, in the evaluation's own order.</summary>
/// <remarks>
/// Immutable and safe for concurrent use. <see cref="Result"/> is what
/// <see cref="Grader.Grade(CreditSubject, LocalDate, GradingOptions)"/>
/// gives. Everything else is made when it is first asked for, of the subject as it was when it was explained. Of a rejected
/// subject nothing was evaluated: only <see cref="Reasons"/> says anything.
/// </remarks>
public sealed class GradingExplanation
{
    private readonly Func<ExplanationParts> _explain;
    private ExplanationParts? _parts;

    internal GradingExplanation(GradingResult result, LocalDate knownBy, Func<ExplanationParts> explain)
    {
        Result = result;
        KnownBy = knownBy;
        _explain = explain;
    }

    /// <summary>The result.</summary>
    public GradingResult Result { get; }

    /// <summary>The knowledge date: records that became known later do not count.</summary>
    public LocalDate KnownBy { get; }

    /// <summary>
    /// The score that was computed; it is that of <see cref="Result"/> but while an objection is open and the current result
    /// stands, when the result has none. Null where none could be computed.
    /// </summary>
    public decimal? ComputedScore => Parts.ComputedScore;

    /// <summary>
    /// The parts of <see cref="ComputedScore"/>, which sum to it exactly: base, records and groups in the scheme's order, limits,
    /// rulings.
    /// </summary>
    public ImmutableArray<ScoreContribution> Contributions => Parts.Contributions;

    /// <summary>Every record in the order given, one that credit repair has replaced twice.</summary>
    public ImmutableArray<RecordExplanation> Records => Parts.Records;

    /// <summary>The outcomes outside the ladder that were tried, up to the first that was not surely refused.</summary>
    public ImmutableArray<RulingExplanation> Outcomes => Parts.Outcomes;

    /// <summary>The rungs of the ladder, best first; empty where the ladder was not climbed.</summary>
    public ImmutableArray<RungExplanation> Rungs => Parts.Rungs;

    /// <summary>The rulings that were tried, in the scheme's order.</summary>
    public ImmutableArray<RulingExplanation> Rulings => Parts.Rulings;

    /// <summary>
    /// What no source states and took part, each with its reason: empty exactly where <see cref="GradingResult.UsesAssumed"/> is
    /// false.
    /// </summary>
    public ImmutableArray<GradingReason> Assumptions => Parts.Assumptions;

    /// <summary>
    /// Why, what decides most first: faults or what is missing; outcomes and rulings; the rung; then what adds most to or takes
    /// most from the score; then notes.
    /// </summary>
    public ImmutableArray<GradingReason> Reasons => Parts.Reasons;

    /// <summary>
    /// The next evaluation date of the scheme after that of the result; null where it states none, or is then no longer in force.
    /// </summary>
    public LocalDate? NextEvaluationOn => Parts.NextEvaluationOn;

    /// <summary>
    /// What was made when it was first asked for. Two threads that ask at once may make it twice, and it is the same.
    /// </summary>
    private ExplanationParts Parts => LazyInitializer.EnsureInitialized(ref _parts, _explain);

    /// <summary>What <see cref="Assumptions"/> are about, each once.</summary>
    internal ImmutableArray<LocalizedText> AssumedThings => Parts.AssumedThings;

    /// <summary>Where it is stated that credit repair drops a record; null where it does not for every indicator.</summary>
    internal Origin? RepairOrigin => Parts.RepairOrigin;

    /// <summary>Gives the whole explanation as plain text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end in a line feed; the same for the same explanation on every machine.</returns>
    public string ToText(MessageLanguage language) => PlainTextDocument.Write(new ExplanationDocument(this).Build(), language);

    /// <summary>Gives the whole explanation as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <returns>CommonMark with tables; whatever names and ids contain stays text.</returns>
    public string ToMarkdown(MessageLanguage language) => MarkdownDocument.Write(new ExplanationDocument(this).Build(), language);

    /// <summary>Gives the whole explanation as JSON, by the schema <c>schemes/explanation.schema.json</c>.</summary>
    /// <returns>
    /// An indented document without a byte order mark; its lines end in line feeds, but the last, which has no end. Names are in
    /// camel case. Days are texts, <c>YYYY-MM-DD</c>; numbers have no trailing zeros; kinds, states and categories are words in
    /// camel case; texts hold both languages. What is null is left out; lists are there even where they are empty. Chinese is not
    /// escaped, but what HTML takes for markup and what is not seen is.
    /// </returns>
    /// <remarks>
    /// The same explanation gives the same text on every machine. Members may be added; none is renamed or changes its meaning.
    /// </remarks>
    public string ToJson() => ExplanationJson.Write(this);

    /// <summary>Gives the letter to the subject (告知书) as plain text: one page in plain words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToLetterText(MessageLanguage language) => PlainTextDocument.Write(new LetterDocument(this).Build(), language);

    /// <summary>Gives the letter to the subject as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <returns>CommonMark with tables; whatever names and ids contain stays text.</returns>
    public string ToLetterMarkdown(MessageLanguage language) =>
        MarkdownDocument.Write(new LetterDocument(this).Build(), language);

    /// <summary>Gives the letter to the subject as a page of HTML that stands alone.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The page; whatever names and ids contain stays text.</returns>
    public string ToLetterHtml(MessageLanguage language) => HtmlDocument.Write(new LetterDocument(this).Build(), language);
}
