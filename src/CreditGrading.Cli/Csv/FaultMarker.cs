namespace CreditGrading.Cli.Csv;

/// <summary>Marks where the first bytes stand that are no text.</summary>
internal sealed class FaultMarker : DecoderFallback
{
    /// <summary>What stands for them: nothing that a text has.</summary>
    public const string Mark = "\uFFFF\uFDD0\uFFFF";

    /// <summary>Where they are among the bytes last given, negative where before them; null where there are none.</summary>
    public int? Index { get; private set; }

    /// <summary>The first of them.</summary>
    public byte FirstByte { get; private set; }

    public override int MaxCharCount => Mark.Length;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(FaultMarker faults) : DecoderFallbackBuffer
    {
        private int _next = Mark.Length;

        public override int Remaining => Mark.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            if (faults.Index is null)
            {
                (faults.Index, faults.FirstByte) = (index, bytesUnknown[0]);
            }

            _next = 0;
            return true;
        }

        public override char GetNextChar() => _next < Mark.Length ? Mark[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset() => _next = Mark.Length;
    }
}
