namespace CreditGrading.Bulk;

/// <summary>
/// A field of records that most records do not fill: takes no room until one does. What is not filled is the default.
/// </summary>
internal sealed class RecordColumn<T>
{
    private T[] _values = [];

    /// <summary>Whether any record fills it.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>The value of a record.</summary>
    public T? this[int row] => row < _values.Length ? _values[row] : default;

    /// <summary>Sets the value of a record.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="value">The value.</param>
    /// <param name="capacity">For how many rows there is room.</param>
    public void Set(int row, T value, int capacity)
    {
        if (row >= _values.Length)
        {
            Array.Resize(ref _values, capacity);
        }

        _values[row] = value;
        IsFilled = true;
    }

    /// <summary>The same values in another order.</summary>
    /// <param name="places">By row: its new place; empty where all keep theirs.</param>
    /// <param name="count">How many rows there are.</param>
    public RecordColumn<T> Arrange(ReadOnlySpan<int> places, int count)
    {
        var arranged = new RecordColumn<T>();
        if (!IsFilled)
        {
            return arranged;
        }

        arranged.IsFilled = true;
        arranged._values = new T[count];
        var filled = _values.AsSpan(0, Math.Min(count, _values.Length));
        if (places.IsEmpty)
        {
            filled.CopyTo(arranged._values);
            return arranged;
        }

        // Few records fill it, and to write all over the column costs more than to look.
        for (var row = 0; row < filled.Length; row++)
        {
            if (!EqualityComparer<T>.Default.Equals(filled[row], default))
            {
                arranged._values[places[row]] = filled[row];
            }
        }

        return arranged;
    }

    /// <summary>Forgets the values and keeps their room.</summary>
    public void Clear()
    {
        if (IsFilled)
        {
            Array.Clear(_values);
            IsFilled = false;
        }
    }
}
