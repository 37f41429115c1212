using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CreditGrading.Telemetry;

namespace CreditGrading.Tests.Telemetry;

/// <summary>Tests that listen run alone: what others measure would change while somebody listens.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ListeningAlone
{
    public const string Name = "telemetry";
}

/// <summary>Listens to the library, as a host would.</summary>
internal sealed class Listening : IDisposable
{
    private readonly MeterListener? _meter;
    private readonly ActivityListener? _activities;

    public Listening(bool toMeter = true, bool toActivities = true)
    {
        if (toMeter)
        {
            _meter = new() { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
            _meter.SetMeasurementEventCallback<long>((_, count, tags, _) => Counts.Add((count, TextOf(tags))));
            _meter.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Durations.Add((seconds, TextOf(tags))));
            _meter.Start();
        }

        if (toActivities)
        {
            _activities = new()
            {
                ShouldListenTo = source => source.Name == "CreditGrading",
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStarted = _ => Started?.Invoke(),
                ActivityStopped = Activities.Add,
            };
            ActivitySource.AddActivityListener(_activities);
        }
    }

    /// <summary>Called when an activity starts.</summary>
    public Action? Started { get; set; }

    public ConcurrentBag<(long Count, string Tags)> Counts { get; } = [];

    public ConcurrentBag<(double Seconds, string Tags)> Durations { get; } = [];

    public ConcurrentBag<Activity> Activities { get; } = [];

    public void Dispose()
    {
        _meter?.Dispose();
        _activities?.Dispose();
        Assert.False(GradingTelemetry.IsOn);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "CreditGrading")
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string TextOf(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key["credit_grading.".Length..]}={tag.Value}"));
}
