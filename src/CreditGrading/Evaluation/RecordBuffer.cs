using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// The records of one subject as rows of whole numbers, the evaluator's only input; filled, read and cleared again.
/// </summary>
internal sealed class RecordBuffer
{
    private const int LeastCapacity = 16;

    private RecordRow[] _rows = new RecordRow[LeastCapacity];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<RecordRow> Rows => _rows.AsSpan(0, Count);

    /// <summary>Adds a row.</summary>
    public void Add(in RecordRow row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Count * 2);
        }

        _rows[Count++] = row;
    }

    /// <summary>Forgets the rows and keeps the room.</summary>
    public void Clear() => Count = 0;
}

/// <summary>
/// One record. Days are <see cref="DayKey"/>s. Start, lag, end, own term, withdrawal and repair are folded into
/// <see cref="Start"/> and
/// <see cref="End"/>, which hold for every evaluation date. A record that repair turns into one of another indicator has two
/// rows.
/// </summary>
internal struct RecordRow
{
    /// <summary>Stands for an act, a unit, a severity or a level that is not there.</summary>
    public const int None = -1;

    /// <summary>The index of the indicator.</summary>
    public int Indicator;

    /// <summary>The first day on which the record may count; after every day for one that is not confirmed.</summary>
    public int Start;

    /// <summary>The first day on which it no longer counts, its validity apart.</summary>
    public int End;

    /// <summary>The day on which it became known; before every day where it always was.</summary>
    public int Known;

    /// <summary>The day from which its validity runs; of continuing conduct its end, after every day where it has none.</summary>
    public int Clock;

    /// <summary>The index of the term of its validity.</summary>
    public int Term;

    /// <summary>The day on which its repair takes effect; after every day where it is not repaired.</summary>
    public int Repaired;

    /// <summary>The named date.</summary>
    public int Named;

    /// <summary>The day of the act; read where points go by duration.</summary>
    public int Occurred;

    /// <summary>The first day on which it is withdrawn or repaired away.</summary>
    public int Gone;

    /// <summary>Its last day, withdrawal and repair apart; after every day where nothing ends it.</summary>
    public int LastDay;

    /// <summary>The index of its act among the subject's, or <see cref="None"/>.</summary>
    public int Act;

    /// <summary>The index of its unit among the subject's, or <see cref="None"/>.</summary>
    public int Unit;

    /// <summary>The index of its severity, or <see cref="None"/>.</summary>
    public int Severity;

    /// <summary>The index of its level, or <see cref="None"/>.</summary>
    public int Level;

    /// <summary>The place of the record among those given.</summary>
    public int Source;

    /// <summary>
    /// Whether repair made it of a record of another indicator; then it counts only while that one would, but for the repair.
    /// </summary>
    public bool IsReplacement;

    /// <summary>The clock of the record that it was made of.</summary>
    public int OriginalClock;

    /// <summary>The term of the record that it was made of.</summary>
    public int OriginalTerm;

    /// <summary>Its own points, scaled; not negative.</summary>
    public long OwnPoints;

    /// <summary>Its own points times its quantity where the indicator asks for that, scaled.</summary>
    public long Points;

    /// <summary>What of <see cref="Points"/> stays once its repair has taken effect, in millionths.</summary>
    public long Kept;

    /// <summary>Its amount, scaled; 0 where it has none.</summary>
    public long Amount;

    /// <summary>Its quantity, scaled.</summary>
    public long Quantity;

    /// <summary>
    /// The clock on an evaluation date: of conduct that continues on it, that date. Source: semantics, section 2.
    /// </summary>
    public readonly int ClockOn(int day) => Math.Min(Clock, day);
}
