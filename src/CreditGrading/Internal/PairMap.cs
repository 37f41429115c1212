namespace CreditGrading.Internal;

/// <summary>
/// Values by pairs of whole numbers, filled, read and cleared again and again in the same room. Few pairs are found by looking at
/// each, more by their hash, which differs from process to process; clearing costs no more than was put in. Not safe for
/// concurrent use.
/// </summary>
internal sealed class PairMap<TValue>
    where TValue : struct
{
    private const int MostScanned = 16;
    private const int SlotsPerScan = 4;

    private long[] _keys = [];
    private TValue[] _values = [];

    /// <summary>
    /// By hash: one more than the place of a pair, 0 where there is none. Only the first slots are in use, the others are 0.
    /// </summary>
    private int[] _slots = [];
    private int _slotCount;

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The value at a place; places follow the order in which pairs were put in. Good until the next one is.</summary>
    public ref TValue this[int place] => ref _values.AsSpan(0, Count)[place];

    /// <summary>The pair at a place.</summary>
    public (int First, int Second) PairAt(int place)
    {
        var key = _keys[place];
        return unchecked(((int)(key >> 32), (int)key));
    }

    /// <summary>The place of a pair; -1 where it is not there.</summary>
    public int Find(int first, int second)
    {
        var key = KeyOf(first, second);
        if (_slotCount == 0)
        {
            return _keys.AsSpan(0, Count).IndexOf(key);
        }

        return _slots[SlotOf(key)] - 1;
    }

    /// <summary>Whether a pair is there.</summary>
    public bool Contains(int first, int second) => Count > 0 && Find(first, second) >= 0;

    /// <summary>The place of a pair, which is put in with the default where it is not there.</summary>
    public int PlaceOf(int first, int second, out bool isNew)
    {
        var place = Find(first, second);
        isNew = place < 0;
        if (isNew)
        {
            place = Count;
            Put(KeyOf(first, second));
        }

        return place;
    }

    /// <summary>
    /// The value of a pair, which is put in with the default where it is not there. Good until the next one is put in.
    /// </summary>
    public ref TValue At(int first, int second, out bool isNew)
    {
        // The place first: finding it may put other room in place of the values.
        var place = PlaceOf(first, second, out isNew);
        return ref _values[place];
    }

    /// <summary>Puts a pair in; false where it is there already.</summary>
    public bool TryAdd(int first, int second)
    {
        PlaceOf(first, second, out var isNew);
        return isNew;
    }

    /// <summary>Forgets the pairs and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        if (_slotCount > 0)
        {
            Array.Clear(_slots, 0, _slotCount);
            _slotCount = 0;
        }
    }

    /// <summary>Forgets the pairs, and lets go of the room where it is for more than so many.</summary>
    public void Release(int most)
    {
        Clear();
        if (_keys.Length > most)
        {
            (_keys, _values, _slots) = ([], [], []);
        }
    }

    private static long KeyOf(int first, int second) => unchecked(((long)first << 32) | (uint)second);

    private void Put(long key)
    {
        if (Count == _keys.Length)
        {
            var room = Math.Max(MostScanned, Count * 2);
            Array.Resize(ref _keys, room);
            Array.Resize(ref _values, room);
        }

        _keys[Count] = key;
        _values[Count] = default;
        Count++;
        if (Count > MostScanned && Count * 2 > _slotCount)
        {
            Spread(Math.Max(MostScanned * SlotsPerScan, _slotCount * 2));
        }
        else if (_slotCount > 0)
        {
            _slots[SlotOf(key)] = Count;
        }
    }

    /// <summary>Spreads the pairs over so many slots, a power of two.</summary>
    private void Spread(int slotCount)
    {
        Array.Clear(_slots, 0, _slotCount);
        if (_slots.Length < slotCount)
        {
            _slots = new int[slotCount];
        }

        _slotCount = slotCount;
        for (var place = 0; place < Count; place++)
        {
            _slots[SlotOf(_keys[place])] = place + 1;
        }
    }

    /// <summary>The slot of a pair, or the free one where it belongs. At most half of the slots are taken.</summary>
    private int SlotOf(long key)
    {
        var last = _slotCount - 1;
        var slot = HashCode.Combine(unchecked((int)(key >> 32)), unchecked((int)key)) & last;
        while (_slots[slot] is > 0 and var place && _keys[place - 1] != key)
        {
            slot = (slot + 1) & last;
        }

        return slot;
    }
}
