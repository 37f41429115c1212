namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A stream of unknown length that gives a few bytes at a time.</summary>
internal sealed class TrickleStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
}
