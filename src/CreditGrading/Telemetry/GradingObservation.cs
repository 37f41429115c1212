// How long a call took is told to those who listen; nothing of it reaches a result.
#pragma warning disable RS0030
using System.Diagnostics;
using CreditGrading.Bulk;

namespace CreditGrading.Telemetry;

/// <summary>One call that somebody listens to, from its start to its end.</summary>
internal sealed class GradingObservation : IDisposable
{
    private readonly GradingScheme _scheme;
    private readonly string _operation;
    private readonly Activity? _activity;
    private readonly long _start;
    private bool _hasEnded;

    private GradingObservation(GradingScheme scheme, string operation, Activity? activity)
    {
        _scheme = scheme;
        _operation = operation;
        _activity = activity;
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>Starts to observe a call of <see cref="Grader.Grade(CreditSubject, LocalDate, GradingOptions)"/>.</summary>
    public static GradingObservation OfGrade(GradingScheme scheme) => Start(scheme, "grade", "CreditGrading.Grade");

    /// <summary>Starts to observe a call of <see cref="Grader.Explain(CreditSubject, LocalDate, GradingOptions)"/>.</summary>
    public static GradingObservation OfExplain(GradingScheme scheme) => Start(scheme, "explain", "CreditGrading.Explain");

    /// <summary>Starts to observe a call of <see cref="Grader.GradeMany"/>.</summary>
    public static GradingObservation OfGradeMany(GradingScheme scheme) => Start(scheme, "gradeMany", "CreditGrading.GradeMany");

    /// <summary>Tells of a result.</summary>
    /// <returns>The same result.</returns>
    public GradingResult End(GradingResult result)
    {
        Tell(result.Outcome, result.Category, 1);
        _activity?.SetTag(GradingTelemetry.OutcomeTag, ResultCounts.WordOf(result.Outcome));
        if (result.Category is { } category)
        {
            _activity?.SetTag(GradingTelemetry.CategoryTag, ResultCounts.WordOf(category));
        }

        TellDuration();
        return result;
    }

    /// <summary>Tells of the results of a batch.</summary>
    public void End(BatchResults results)
    {
        if (GradingTelemetry.Subjects.Enabled)
        {
            ResultCounts.Of(results, _scheme).ForEach(Tell);
        }

        _activity?.SetTag(GradingTelemetry.CountTag, results.Count);
        TellDuration();
    }

    /// <summary>Ends the activity; where no result was told, as one that failed.</summary>
    public void Dispose()
    {
        if (!_hasEnded)
        {
            _activity?.SetStatus(ActivityStatusCode.Error);
        }

        _activity?.Dispose();
    }

    private static GradingObservation Start(GradingScheme scheme, string operation, string activityName)
    {
        var activity = GradingTelemetry.Source.StartActivity(activityName);
        activity?.SetTag(GradingTelemetry.OperationTag, operation)
            .SetTag(GradingTelemetry.SchemeTag, scheme.Id)
            .SetTag(GradingTelemetry.VersionTag, scheme.Version)
            .SetTag(GradingTelemetry.FingerprintTag, scheme.Fingerprint);
        return new(scheme, operation, activity);
    }

    private void Tell(GradingOutcome outcome, Category? category, long count)
    {
        var tags = TagsOfCall();
        tags.Add(GradingTelemetry.OutcomeTag, ResultCounts.WordOf(outcome));
        if (category is { } known)
        {
            tags.Add(GradingTelemetry.CategoryTag, ResultCounts.WordOf(known));
        }

        GradingTelemetry.Subjects.Add(count, tags);
    }

    private void TellDuration()
    {
        GradingTelemetry.Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, TagsOfCall());
        _hasEnded = true;
    }

    private TagList TagsOfCall() => new()
    {
        { GradingTelemetry.OperationTag, _operation },
        { GradingTelemetry.SchemeTag, _scheme.Id },
        { GradingTelemetry.VersionTag, _scheme.Version },
    };
}
