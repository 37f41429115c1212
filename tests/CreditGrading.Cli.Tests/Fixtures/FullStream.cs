namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A stream on a full disk.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Full();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

    public override void WriteByte(byte value) => throw Full();

    private static IOException Full() => new("No space left on device");
}
