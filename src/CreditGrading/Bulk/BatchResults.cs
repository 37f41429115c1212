using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The results of a batch in columns, in the order of its subjects. Made once and filled again and again.</summary>
/// <remarks>
/// Filled by one run at a time; between runs safe for concurrent reading. After a run that was canceled, or that threw, it is
/// empty. For the reasons of a result grade the subject alone, where it <see cref="HasReasons">has</see> any:
/// <see cref="Grader.Grade(SubjectBatch, int, LocalDate, GradingOptions)"/>.
/// </remarks>
public sealed class BatchResults
{
    private const int BitsOfWord = 64;
    private const short None = -1;
    private const byte ScoreFlag = 1;
    private const byte AssumedFlag = 2;
    private const byte ReasonsFlag = 4;

    private GradingOutcome[] _outcomes = [];
    private short[] _ranks = [];

    /// <summary>By subject, 1 more than the place of its named outcome; 0 where it has none.</summary>
    private short[] _named = [];

    private long[] _scores = [];
    private byte[] _flags = [];
    private decimal[] _shown = [];
    private bool[] _areRounded = [];
    private ulong[] _fired = [];
    private int _wordsOfFired;
    private CompiledScheme? _scheme;

    /// <summary>How many results there are.</summary>
    public int Count { get; private set; }

    /// <summary>The scheme that decided; null before the first run.</summary>
    public GradingScheme? Scheme => _scheme?.Scheme;

    /// <summary>The evaluation date; that of year 1 before the first run.</summary>
    public LocalDate AsOf { get; private set; }

    /// <summary>By subject, how grading ended.</summary>
    public ReadOnlySpan<GradingOutcome> Outcomes => _outcomes.AsSpan(0, Count);

    /// <summary>By subject, the rank of its grade, 0 for the best; -1 where it has none.</summary>
    public ReadOnlySpan<short> Ranks => _ranks.AsSpan(0, Count);

    /// <summary>
    /// By subject, its score times 10 to the power of <see cref="ScoreDecimals"/>, exact; 0 where it has none. Empty where scores
    /// have to be read by <see cref="ScoreOf"/>: where the scheme's scores may be fractions or are rounded for display.
    /// </summary>
    public ReadOnlySpan<long> ScaledScores => _scheme is null || ShowsExactly(_scheme) ? _scores.AsSpan(0, Count) : [];

    /// <summary>The decimals of <see cref="ScaledScores"/>.</summary>
    public int ScoreDecimals => _scheme?.Scale.Decimals ?? 0;

    /// <summary>How a subject's grading ended.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public GradingOutcome OutcomeOf(int subject) => _outcomes[Checked(subject)];

    /// <summary>A subject's grade in force.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The grade; null where it has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public Grade? GradeOf(int subject) => _ranks[Checked(subject)] is >= 0 and var rank ? _scheme!.Grades[rank].Grade : null;

    /// <summary>The category of a subject's grade.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The category; null where it has no grade, or the scheme no categories.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public Category? CategoryOf(int subject) => GradeOf(subject)?.Category;

    /// <summary>A subject's score in points, as <see cref="GradingResult.Score"/> shows it.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The score; null where it has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public decimal? ScoreOf(int subject) =>
        !HasScore(subject) ? null
        : ShowsExactly(_scheme!) ? _scheme!.Scale.FromScaled(_scores[subject])
        : _shown[subject];

    /// <summary>Whether a subject's score had to be rounded for display.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>Whether it was rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public bool IsScoreRounded(int subject) => HasScore(subject) && !ShowsExactly(_scheme!) && _areRounded[subject];

    /// <summary>The named outcome of a subject that is not rated.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>The outcome; null unless it is <see cref="GradingOutcome.NotRated"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public NamedOutcome? NamedOutcomeOf(int subject) =>
        _named[Checked(subject)] is > 0 and var named ? _scheme!.Scheme.Outcomes[named - 1] : null;

    /// <summary>Whether a figure that no source states took part in a subject's result.</summary>
    /// <param name="subject">Its number.</param>
    /// <returns>Whether one did.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public bool UsesAssumed(int subject) => (_flags[Checked(subject)] & AssumedFlag) != 0;

    /// <summary>
    /// Whether grading a subject alone gives reasons: true unless the score alone gave its grade, exactly. Notes on the
    /// evaluation date and on ignored records are not looked at.
    /// </summary>
    /// <param name="subject">Its number.</param>
    /// <returns>Whether there are reasons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject.</exception>
    public bool HasReasons(int subject) =>
        OutcomeOf(subject) != GradingOutcome.Graded || (_flags[subject] & ReasonsFlag) != 0 || HasFired(subject)
        || IsScoreRounded(subject);

    /// <summary>Whether a ruling fired for a subject.</summary>
    /// <param name="subject">Its number.</param>
    /// <param name="ruling">The ruling by its place in the scheme, from 0.</param>
    /// <returns>Whether it fired.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subject or ruling.</exception>
    public bool HasFired(int subject, int ruling)
    {
        Checked(subject);
        ArgumentOutOfRangeException.ThrowIfNegative(ruling);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ruling, _scheme!.Rulings.Length);
        return (_fired[(subject * _wordsOfFired) + (ruling / BitsOfWord)] >> (ruling % BitsOfWord) & 1) != 0;
    }

    /// <summary>
    /// Makes room for the results of a run into empty results, which stay empty until <see cref="Complete"/>. A result has no
    /// meaning before it is cleared.
    /// </summary>
    internal void Begin(DatedScheme dated, int count)
    {
        _scheme = dated.Scheme;
        AsOf = dated.AsOf;
        _wordsOfFired = (_scheme.Rulings.Length + BitsOfWord - 1) / BitsOfWord;
        MakeRoom(ref _outcomes, count);
        MakeRoom(ref _ranks, count);
        MakeRoom(ref _named, count);
        MakeRoom(ref _scores, count);
        MakeRoom(ref _flags, count);
        MakeRoom(ref _fired, checked(count * _wordsOfFired));
        if (!ShowsExactly(_scheme))
        {
            MakeRoom(ref _shown, count);
            MakeRoom(ref _areRounded, count);
        }
    }

    /// <summary>Forgets all results.</summary>
    internal void Empty() => Count = 0;

    /// <summary>Shows the results of a run that came to its end.</summary>
    internal void Complete(int count) => Count = count;

    /// <summary>Makes ready for the results of a range: what not every result has is not there so far.</summary>
    /// <remarks>Range by range, as they are filled: what was cleared is at hand then.</remarks>
    internal void Clear(int first, int last)
    {
        var count = last - first;
        _outcomes.AsSpan(first, count).Clear();
        _named.AsSpan(first, count).Clear();
        _fired.AsSpan(first * _wordsOfFired, count * _wordsOfFired).Clear();
        if (!ShowsExactly(_scheme!))
        {
            _shown.AsSpan(first, count).Clear();
            _areRounded.AsSpan(first, count).Clear();
        }
    }

    /// <summary>Rejects every subject: the scheme is not in force on the date.</summary>
    internal void RejectAll(DatedScheme dated, int count)
    {
        Begin(dated, count);
        Clear(0, count);
        for (var subject = 0; subject < count; subject++)
        {
            Reject(subject);
        }

        Complete(count);
    }

    /// <summary>The columns that the kernel writes.</summary>
    internal (long[] Scores, short[] Ranks, byte[] Flags) Columns => (_scores, _ranks, _flags);

    /// <summary>The flags of a subject.</summary>
    internal static byte FlagsOf(bool hasScore, bool usesAssumed) =>
        (byte)((hasScore ? ScoreFlag : 0) | (usesAssumed ? AssumedFlag : 0));

    /// <summary>Sets the result of a subject.</summary>
    internal void Set(int subject, in EvaluationOutcome outcome, EvaluationWorkspace workspace)
    {
        var scheme = _scheme!;
        _outcomes[subject] = outcome.Outcome;
        _ranks[subject] = (short)(outcome.Outcome == GradingOutcome.Graded ? outcome.Rank : None);
        var isDecided = outcome.Outcome is GradingOutcome.Graded or GradingOutcome.NotRated;
        _flags[subject] = FlagsOf(isDecided && outcome.HasScore, isDecided && outcome.UsesAssumed);
        if (!ResultBuilder.IsByScoreAlone(scheme, outcome, workspace))
        {
            _flags[subject] |= ReasonsFlag;
        }

        if (outcome.Outcome == GradingOutcome.NotRated)
        {
            _named[subject] = (short)(1 + scheme.Scheme.Outcomes.IndexOf(ResultBuilder.NotRatedOf(scheme, outcome).Outcome));
        }

        SetScore(subject, outcome);
        if (isDecided && !outcome.CurrentStands)
        {
            SetFired(subject, workspace);
        }
    }

    /// <summary>Rejects a subject.</summary>
    internal void Reject(int subject)
    {
        _outcomes[subject] = GradingOutcome.Rejected;
        _ranks[subject] = None;
        _scores[subject] = 0;
        _flags[subject] = 0;
    }

    /// <summary>Notes which rulings fired.</summary>
    internal void SetFired(int subject, EvaluationWorkspace workspace)
    {
        for (var i = 0; i < workspace.HasFired.Length; i++)
        {
            if (workspace.HasFired[i])
            {
                _fired[(subject * _wordsOfFired) + (i / BitsOfWord)] |= 1UL << i;
            }
        }
    }

    private void SetScore(int subject, in EvaluationOutcome outcome)
    {
        _scores[subject] = 0;
        if ((_flags[subject] & ScoreFlag) == 0)
        {
            return;
        }

        if (ShowsExactly(_scheme!))
        {
            _scores[subject] = outcome.Score;
            return;
        }

        var (value, isRounded, _) = ShownScore.Of(_scheme!, outcome);
        _shown[subject] = value!.Value;
        _areRounded[subject] = isRounded;
    }

    /// <summary>Whether every score is shown as it is.</summary>
    private static bool ShowsExactly(CompiledScheme scheme) =>
        !scheme.HasFractions && scheme.ShownDecimals >= scheme.Scale.Decimals;

    private static void MakeRoom<T>(ref T[] column, int count)
    {
        if (column.Length < count)
        {
            column = GC.AllocateUninitializedArray<T>(count);
        }
    }

    private bool HasFired(int subject) => _fired.AsSpan(subject * _wordsOfFired, _wordsOfFired).ContainsAnyExcept(0UL);

    private bool HasScore(int subject) => (_flags[Checked(subject)] & ScoreFlag) != 0;

    private int Checked(int subject)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(subject, Count);
        return subject;
    }
}
