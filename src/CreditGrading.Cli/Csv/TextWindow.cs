namespace CreditGrading.Cli.Csv;

/// <summary>The part of a text that is in memory: all of it, or from where it is being read on.</summary>
internal sealed class TextWindow
{
    private const int LeastRoom = 1 << 16;

    private readonly DecodedStream? _source;
    private char[] _buffer = [];
    private int _count;

    /// <summary>Creates a window on a text that is in memory.</summary>
    /// <param name="text">All of it.</param>
    public TextWindow(string text)
    {
        Text = text.AsMemory();
        IsComplete = true;
    }

    /// <summary>Creates a window on a text that is read bit by bit.</summary>
    /// <param name="source">Where it comes from.</param>
    public TextWindow(DecodedStream source)
    {
        _source = source;
    }

    /// <summary>What is in memory.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>Whether nothing follows.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>How much of the whole lies before a place, from 0 to 1; null where that is not known.</summary>
    /// <param name="offset">The place in <see cref="Text"/>; of a text that is read bit by bit it is what has been read.</param>
    /// <returns>The share.</returns>
    public double? ShareBefore(int offset) =>
        _source is null ? offset / (double)Math.Max(1, Text.Length) : _source.ShareRead;

    /// <summary>Reads on.</summary>
    /// <returns>False where nothing follows.</returns>
    /// <exception cref="UndecodableTextException">Bytes follow that are no text.</exception>
    /// <exception cref="CommandFailedException">The file cannot be read.</exception>
    public bool Fill()
    {
        if (IsComplete || _source is null)
        {
            return false;
        }

        if (_buffer.Length - _count < LeastRoom)
        {
            Array.Resize(ref _buffer, Math.Max(2 * LeastRoom, _buffer.Length * 2));
        }

        var length = _source.Read(_buffer.AsSpan(_count));
        _count += length;
        Text = _buffer.AsMemory(0, _count);
        IsComplete = length == 0;
        return length > 0;
    }

    /// <summary>Forgets the start of a text that is read bit by bit; offsets are then from its new start.</summary>
    /// <param name="count">How many characters to forget.</param>
    public void Drop(int count)
    {
        if (_source is null)
        {
            throw new InvalidOperationException("the text is in memory as a whole");
        }

        _buffer.AsSpan(count, _count - count).CopyTo(_buffer);
        _count -= count;
        Text = _buffer.AsMemory(0, _count);
    }
}
