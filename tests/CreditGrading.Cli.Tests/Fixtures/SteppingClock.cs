namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>A clock that goes on by a second each time that it is looked at.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private long _seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _seconds++;
}
