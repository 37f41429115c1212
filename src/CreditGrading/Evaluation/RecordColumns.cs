using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// Records as columns of whole numbers, the evaluator's only input; a buffer that is filled, read and cleared again. Days are
/// <see cref="DayKey"/>s. Start, lag, end, own term, withdrawal and repair are folded into <see cref="Start"/> and <see cref="End"/>, which
/// holds for every evaluation date.
/// </summary>
internal sealed class RecordColumns
{
    private const int LeastCapacity = 16;

    private int[] _indicator = new int[LeastCapacity];
    private int[] _start = new int[LeastCapacity];
    private int[] _end = new int[LeastCapacity];
    private int[] _known = new int[LeastCapacity];
    private int[] _clock = new int[LeastCapacity];
    private int[] _term = new int[LeastCapacity];
    private int[] _repaired = new int[LeastCapacity];
    private long[] _points = new long[LeastCapacity];
    private long[] _amount = new long[LeastCapacity];

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of the indicator.</summary>
    public ReadOnlySpan<int> Indicator => _indicator.AsSpan(0, Count);

    /// <summary>The first day on which the record may count; after every day for one that is not confirmed.</summary>
    public ReadOnlySpan<int> Start => _start.AsSpan(0, Count);

    /// <summary>The first day on which it no longer counts, its validity apart.</summary>
    public ReadOnlySpan<int> End => _end.AsSpan(0, Count);

    /// <summary>The day on which it became known; before every day where it always was.</summary>
    public ReadOnlySpan<int> Known => _known.AsSpan(0, Count);

    /// <summary>The day from which its validity runs; of continuing conduct its end, after every day where it has none.</summary>
    public ReadOnlySpan<int> Clock => _clock.AsSpan(0, Count);

    /// <summary>The index of the term of its validity.</summary>
    public ReadOnlySpan<int> Term => _term.AsSpan(0, Count);

    /// <summary>The day on which its repair takes effect; after every day where it is not repaired.</summary>
    public ReadOnlySpan<int> Repaired => _repaired.AsSpan(0, Count);

    /// <summary>Its own points, scaled; not negative.</summary>
    public ReadOnlySpan<long> Points => _points.AsSpan(0, Count);

    /// <summary>Its amount, scaled; 0 where it has none.</summary>
    public ReadOnlySpan<long> Amount => _amount.AsSpan(0, Count);

    /// <summary>Adds a record.</summary>
    public void Add(in RecordRow row)
    {
        if (Count == _indicator.Length)
        {
            Grow();
        }

        var i = Count++;
        _indicator[i] = row.Indicator;
        _start[i] = row.Start;
        _end[i] = row.End;
        _known[i] = row.Known;
        _clock[i] = row.Clock;
        _term[i] = row.Term;
        _repaired[i] = row.Repaired;
        _points[i] = row.Points;
        _amount[i] = row.Amount;
    }

    /// <summary>Forgets the records and keeps the room.</summary>
    public void Clear() => Count = 0;

    private void Grow()
    {
        var capacity = Count * 2;
        Array.Resize(ref _indicator, capacity);
        Array.Resize(ref _start, capacity);
        Array.Resize(ref _end, capacity);
        Array.Resize(ref _known, capacity);
        Array.Resize(ref _clock, capacity);
        Array.Resize(ref _term, capacity);
        Array.Resize(ref _repaired, capacity);
        Array.Resize(ref _points, capacity);
        Array.Resize(ref _amount, capacity);
    }
}

/// <summary>One record of <see cref="RecordColumns"/>; what its fields mean is said there.</summary>
internal struct RecordRow
{
    public int Indicator;
    public int Start;
    public int End;
    public int Known;
    public int Clock;
    public int Term;
    public int Repaired;
    public long Points;
    public long Amount;
}
