using CreditGrading.Compilation;
using CreditGrading.Internal;

namespace CreditGrading.Evaluation;

/// <summary>
/// First and last days of the records that make repeats, by indicator and by act, each list sorted by itself: of the records
/// begun before a day those that were not over before it were valid on it. For subjects with so many records that looking at each
/// pair would take long. Not safe for concurrent use.
/// </summary>
internal sealed class RepeatDays
{
    private const int LeastRoom = 64;
    private const int DayBits = 32;

    /// <summary>The acts by indicator; the place of each stands for it.</summary>
    private readonly PairMap<bool> _acts = new();
    private long[] _first = [];
    private long[] _last = [];
    private long[] _firstOfActs = [];
    private long[] _lastOfActs = [];
    private int _count;
    private int _actCount;

    /// <summary>Gathers the records of one subject.</summary>
    public void Gather(CompiledScheme scheme, int day, int knownBy, ReadOnlySpan<RecordRow> rows)
    {
        (_count, _actCount) = (0, 0);
        _acts.Clear();
        MakeRoom(rows.Length);
        foreach (ref readonly var row in rows)
        {
            if (scheme.Accumulations[row.Indicator] is not { Factors.IsEmpty: false }
                || !RepeatFactors.MakesRepeats(row, day, knownBy))
            {
                continue;
            }

            _first[_count] = KeyOf(row.Indicator, row.Named);
            _last[_count++] = KeyOf(row.Indicator, row.LastDay);
            if (row.Act != RecordRow.None)
            {
                var act = _acts.PlaceOf(row.Indicator, row.Act, out _);
                _firstOfActs[_actCount] = KeyOf(act, row.Named);
                _lastOfActs[_actCount++] = KeyOf(act, row.LastDay);
            }
        }

        Array.Sort(_first, 0, _count);
        Array.Sort(_last, 0, _count);
        Array.Sort(_firstOfActs, 0, _actCount);
        Array.Sort(_lastOfActs, 0, _actCount);
    }

    /// <summary>How many records of a record's indicator, of other acts, began before it and were valid on its day.</summary>
    public int CountBefore(in RecordRow row)
    {
        // Both lists have as many entries before those of the indicator, or of the act, so that these cancel out.
        var day = KeyOf(row.Indicator, row.Named);
        var count = CountBelow(_first.AsSpan(0, _count), day) - CountBelow(_last.AsSpan(0, _count), day);
        var act = row.Act == RecordRow.None ? RecordRow.None : _acts.Find(row.Indicator, row.Act);
        if (act == RecordRow.None)
        {
            return count;
        }

        var ofAct = KeyOf(act, row.Named);
        return count - (CountBelow(_firstOfActs.AsSpan(0, _actCount), ofAct) - CountBelow(_lastOfActs.AsSpan(0, _actCount),
            ofAct));
    }

    /// <summary>Lets go of the room where it is for more than so many.</summary>
    public void Release(int most)
    {
        _acts.Release(most);
        if (_first.Length > most)
        {
            (_first, _last, _firstOfActs, _lastOfActs) = ([], [], [], []);
        }
    }

    private void MakeRoom(int count)
    {
        if (_first.Length < count)
        {
            var room = Math.Max(LeastRoom, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count));
            (_first, _last, _firstOfActs, _lastOfActs) = (new long[room], new long[room], new long[room], new long[room]);
        }
    }

    /// <summary>An indicator or an act, and within it a day: as a number without a sign days keep their order.</summary>
    private static long KeyOf(int place, int day) => ((long)place << DayBits) | unchecked((uint)(day ^ int.MinValue));

    private static int CountBelow(ReadOnlySpan<long> sorted, long key)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
