using CreditGrading.Bulk;
using CreditGrading.Telemetry;
using CreditGrading.Tests.Fixtures;
using NodaTime;

namespace CreditGrading.Tests.Telemetry;

[Collection(ListeningAlone.Name)]
public sealed class GradingTelemetryTests
{
    private const string Scheme = "scheme.id=example scheme.version=1";

    private static readonly LocalDate Day = new(2023, 3, 31);
    private static readonly LocalDate TooEarly = new(2019, 12, 31);

    private static readonly Grader Grader = Loading.Grader(SmallScheme.With(
        "grades: [{grade: A, score: {atLeast: 100}, category: trustworthy}, {grade: B, category: seriousDishonesty}]",
        SmallScheme.Fact("listed", "kind: flag, better: 'false'"),
        "rulings: [{when: {facts: {listed: true}}, cap: B}]",
        SmallScheme.Indicators(SmallScheme.Deduction())));

    private static readonly CreditSubject Good = new("S-SECRET-1") { Facts = Listed(false) };
    private static readonly CreditSubject Bad = new("S-SECRET-2") { Facts = Listed(true) };
    private static readonly CreditSubject Unknown = new("S-SECRET-3");
    private static readonly CreditSubject Faulty = new("S-SECRET-4")
    {
        Facts = Listed(false),
        Records = [Trial.Record(
        "nonsense")]
    };

    [Fact]
    public void Grade_Listener_IsToldOutcomeAndCategory()
    {
        using var listening = new Listening();

        Grader.Grade(Good, Day);
        Grader.Grade(Bad, Day);
        Grader.Grade(Unknown, Day);
        Grader.Grade(Faulty, Day);
        Grader.Grade(Good, TooEarly);

        Assert.Equal(
            [
                $"1 operation=grade {Scheme} outcome=graded category=seriousDishonesty",
                $"1 operation=grade {Scheme} outcome=graded category=trustworthy",
                $"1 operation=grade {Scheme} outcome=rejected",
                $"1 operation=grade {Scheme} outcome=rejected",
                $"1 operation=grade {Scheme} outcome=undetermined",
            ],
            listening.Counts.Select(told => $"{told.Count} {told.Tags}").Order(StringComparer.Ordinal));
        Assert.Equal(5, listening.Durations.Count);
        Assert.All(listening.Durations, told => Assert.InRange(told.Seconds, 0, 3600));
        Assert.All(listening.Durations, told => Assert.Equal($"operation=grade {Scheme}", told.Tags));
    }

    [Fact]
    public void Explain_Listener_IsToldOnce()
    {
        using var listening = new Listening();

        var explanation = Grader.Explain(Bad, Day);
        Assert.NotEmpty(explanation.Reasons);

        Assert.Equal((1, $"operation=explain {Scheme} outcome=graded category=seriousDishonesty"),
            Assert.Single(listening.Counts));
        Assert.Equal("CreditGrading.Explain", Assert.Single(listening.Activities).OperationName);
    }

    [Fact]
    public void GradeMany_Listener_IsToldHowManyOfEachKind()
    {
        var batch = BatchTrial.BatchOf(Good, Bad, Unknown, new CreditSubject("S-SECRET-5") { Facts = Listed(true) });
        using var listening = new Listening();

        Grader.GradeMany(batch, Day, new BatchResults());
        Grader.GradeMany(batch, TooEarly, new BatchResults());
        Grader.Grade(batch, 1, Day);

        Assert.Equal(
            [
                $"1 operation=grade {Scheme} outcome=graded category=seriousDishonesty",
                $"1 operation=gradeMany {Scheme} outcome=graded category=trustworthy",
                $"1 operation=gradeMany {Scheme} outcome=undetermined",
                $"2 operation=gradeMany {Scheme} outcome=graded category=seriousDishonesty",
                $"4 operation=gradeMany {Scheme} outcome=rejected",
            ],
            listening.Counts.Select(told => $"{told.Count} {told.Tags}").Order(StringComparer.Ordinal));
        Assert.Equal(3, listening.Durations.Count);
        Assert.Equal(2, listening.Activities.Count(activity => activity.GetTagItem(GradingTelemetry.CountTag) is 4));
    }

    [Fact]
    public void Activities_NameSchemeAndOutcome_AndNoSubject()
    {
        using var listening = new Listening(toMeter: false);

        Grader.Grade(Bad, Day);

        var activity = Assert.Single(listening.Activities);
        Assert.Equal("CreditGrading.Grade", activity.OperationName);
        Assert.Equal(
            [
                "credit_grading.category=seriousDishonesty", "credit_grading.operation=grade", "credit_grading.outcome=graded",
                $"credit_grading.scheme.fingerprint={Grader.Scheme.Fingerprint}", "credit_grading.scheme.id=example",
                "credit_grading.scheme.version=1",
            ],
            activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(System.Diagnostics.ActivityStatusCode.Unset, activity.Status);
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void GradeMany_Canceled_IsAnActivityThatFailedAndCountsNothing()
    {
        var builder = new SubjectBatchBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            builder.AddSubject($"S{i}");
        }

        var batch = builder.Build();
        using var listening = new Listening();
        using var source = new CancellationTokenSource();
        listening.Started = source.Cancel;

        Assert.ThrowsAny<OperationCanceledException>(() => Grader.GradeMany(batch, Day, new BatchResults(), null, source.Token));

        Assert.Empty(listening.Counts);
        Assert.Equal(System.Diagnostics.ActivityStatusCode.Error, Assert.Single(listening.Activities).Status);
    }

    [Fact]
    public void Grade_SomebodyListens_GivesTheSameResult()
    {
        CreditSubject[] subjects = [Good, Bad, Unknown, Faulty];
        var plain = subjects.Select(subject => Grader.Grade(subject, Day)).ToList();
        using var listening = new Listening();

        for (var i = 0; i < subjects.Length; i++)
        {
            Assert.Equal(ResultDifferences.Summary(plain[i]), ResultDifferences.Summary(Grader.Grade(subjects[i], Day)));
        }
    }

    private static Dictionary<string, FactValue> Listed(bool isListed) => new() { ["listed"] = isListed };
}
