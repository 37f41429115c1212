using CreditGrading.Cli.Input;

namespace CreditGrading.Cli.Csv;

/// <summary>The text of a file that is read bit by bit, without a byte-order mark.</summary>
internal sealed class DecodedStream : IDisposable
{
    private const int BytesAtOnce = 1 << 16;

    private readonly Stream _stream;
    private readonly string _file;
    private readonly Encoding _encoding;
    private readonly bool _isEncodingNamed;
    private readonly Decoder _decoder;
    private readonly FaultMarker _faults = new();
    private readonly byte[] _bytes = new byte[BytesAtOnce];
    private readonly char[] _characters;
    private long _bytesBefore;
    private int _start;
    private int _end;
    private bool _isBegun;
    private bool _isAtEnd;
    private UndecodableTextException? _fault;

    /// <summary>Creates the text.</summary>
    /// <param name="stream">Its bytes; closed with it.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="encoding">Its encoding; UTF-8 where null.</param>
    public DecodedStream(Stream stream, string file, Encoding? encoding)
    {
        _stream = stream;
        _file = file;
        _isEncodingNamed = encoding is not null;
        _encoding = (Encoding)(encoding ?? Encoding.UTF8).Clone();
        _encoding.DecoderFallback = _faults;
        _decoder = _encoding.GetDecoder();
        _characters = new char[(BytesAtOnce + FaultMarker.Mark.Length) * FaultMarker.Mark.Length];
    }

    /// <summary>How much has been read, from 0 to 1; null where the length is not known.</summary>
    public double? ShareRead => _stream.CanSeek ? _bytesBefore / (double)Math.Max(1, _stream.Length) : null;

    /// <summary>Reads on.</summary>
    /// <param name="destination">Receives the text; not empty.</param>
    /// <returns>How many characters; 0 at the end only.</returns>
    /// <exception cref="UndecodableTextException">Bytes follow that are no text.</exception>
    /// <exception cref="CommandFailedException">The file cannot be read, or is in UTF-16 and nobody said so.</exception>
    public int Read(Span<char> destination)
    {
        while (_start == _end)
        {
            if (_fault is not null)
            {
                throw _fault;
            }

            if (_isAtEnd)
            {
                return 0;
            }

            Decode();
        }

        var length = Math.Min(destination.Length, _end - _start);
        _characters.AsSpan(_start, length).CopyTo(destination);
        _start += length;
        return length;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void Decode()
    {
        var least = _isBegun ? 1 : TextDecoder.BytesToTell;
        var count = InputFile.Guard(_file, () => _stream.ReadAtLeast(_bytes, least, throwOnEndOfStream: false));
        _isAtEnd = count < least;
        var bytes = _bytes.AsSpan(0, count);
        if (!_isBegun && !_isEncodingNamed)
        {
            TextDecoder.RefuseUtf16(bytes, _file);
        }

        (_start, _end) = (0, _decoder.GetChars(bytes, _characters, flush: _isAtEnd));
        if (_faults.Index is { } index)
        {
            _end = _characters.AsSpan(0, _end).IndexOf(FaultMarker.Mark);
            var value = index >= 0 && index < count ? bytes[index] : _faults.FirstByte;
            _fault = new(TextDecoder.Undecodable(_bytesBefore + index, value, _isEncodingNamed ? _encoding : null));
        }

        if (!_isBegun && _end > 0)
        {
            _start = _characters[0] == TextDecoder.ByteOrderMark ? 1 : 0;
            _isBegun = true;
        }

        _bytesBefore += count;
    }
}
