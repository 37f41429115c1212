namespace CreditGrading.Evaluation;

/// <summary>
/// The counted records that cannot simply be added up: first in the order in which they were met, then gathered by indicator.
/// Filled, read and cleared again in the same room. Not safe for concurrent use.
/// </summary>
internal sealed class ListedRecords(int indicatorCount)
{
    private const int LeastRoom = 16;

    private readonly int[] _counts = new int[indicatorCount];
    private readonly int[] _indicators = new int[indicatorCount];
    private ListedRecord[] _records = [];
    private ListedRecord[] _gathered = [];

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many indicators they are of.</summary>
    public int IndicatorCount { get; private set; }

    /// <summary>All records in the order in which they were met.</summary>
    public Span<ListedRecord> All => _records.AsSpan(0, Count);

    public void Add(in ListedRecord record)
    {
        if (Count == _records.Length)
        {
            Array.Resize(ref _records, Math.Max(LeastRoom, Count * 2));
        }

        _records[Count++] = record;
        if (_counts[record.Indicator]++ == 0)
        {
            _indicators[IndicatorCount++] = record.Indicator;
        }
    }

    /// <summary>The records gathered by indicator, each indicator's in the order in which they were met.</summary>
    public Span<ListedRecord> Gather()
    {
        if (IndicatorCount <= 1)
        {
            return All;
        }

        if (_gathered.Length < Count)
        {
            _gathered = new ListedRecord[_records.Length];
        }

        // Each count becomes the place of the indicator's first record, and then of the one after its last.
        var next = 0;
        foreach (var indicator in _indicators.AsSpan(0, IndicatorCount))
        {
            (_counts[indicator], next) = (next, next + _counts[indicator]);
        }

        foreach (ref readonly var record in All)
        {
            _gathered[_counts[record.Indicator]++] = record;
        }

        return _gathered.AsSpan(0, Count);
    }

    /// <summary>Forgets the records and keeps the room.</summary>
    public void Clear()
    {
        foreach (var indicator in _indicators.AsSpan(0, IndicatorCount))
        {
            _counts[indicator] = 0;
        }

        Count = 0;
        IndicatorCount = 0;
    }

    /// <summary>Forgets the records, and lets go of the room where it is for more than so many.</summary>
    public void Release(int most)
    {
        Clear();
        if (_records.Length > most)
        {
            (_records, _gathered) = ([], []);
        }
    }
}

/// <summary>A counted record that waits for acts, units and caps.</summary>
/// <param name="Record">Its row.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Quantity">Its quantity, scaled.</param>
/// <param name="Points">Its net points so far, scaled.</param>
internal readonly record struct ListedRecord(int Record, int Indicator, long Quantity, long Points);
