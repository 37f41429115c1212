using CreditGrading.Bulk;
using CreditGrading.Compilation;
using CreditGrading.Schemes.Model;

namespace CreditGrading.Tests.Fixtures;

/// <summary>How a batch grades a subject.</summary>
internal enum BatchPath
{
    /// <summary>The kernel finds the score and the rung.</summary>
    Simple,

    /// <summary>The same, unless a record counts that conditions count.</summary>
    Counted,

    /// <summary>The kernel adds up, the evaluator concludes.</summary>
    Concluded,

    /// <summary>The evaluator goes through the rows.</summary>
    General,

    /// <summary>Something given is invalid.</summary>
    Rejected,
}

/// <summary>Tells how a batch grades its subjects.</summary>
internal static class BatchPaths
{
    /// <summary>By subject, how it is graded under a scheme.</summary>
    public static BatchPath[] Of(
        GradingScheme graded, SubjectBatch batch, bool ignoresUnknown = false)
    {
        var scheme = Compile(graded);
        var shape = PlainShape.Of(scheme);
        var folded = batch.FoldedFor(scheme, ignoresUnknown, shape);
        var others = folded.Others.ToDictionary(other => other.Subject);
        return
        [
            .. Enumerable.Range(0, batch.SubjectCount).Select(i => others.TryGetValue(i, out var other)
                ? other.Count == OtherSubject.Rejected ? BatchPath.Rejected : BatchPath.General
                : OfPlain(scheme, folded.Plain!, i)),
        ];
    }

    /// <summary>By subject, how it is graded under a scheme.</summary>
    public static BatchPath[] Of(string yaml, SubjectBatch batch) => Of(Loading.Scheme(yaml), batch);

    /// <summary>How a subject is graded whose records are those.</summary>
    public static BatchPath Of(string yaml, params CreditRecord[] records) => Of(yaml, BatchTrial.Batch(records))[0];

    /// <summary>The compiled form of a scheme.</summary>
    public static CompiledScheme Compile(string yaml) => Compile(Loading.Scheme(yaml));

    private static CompiledScheme Compile(GradingScheme scheme) => SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content);

    private static BatchPath OfPlain(CompiledScheme scheme, PlainColumns plain, int subject)
    {
        var indicators = plain.Indicators[plain.Offsets[subject]..plain.Offsets[subject + 1]];
        return plain.SimpleTypes[subject] < 0 ? BatchPath.Concluded
            : indicators.Any(indicator => !scheme.Tallies[indicator].Counts.IsEmpty) ? BatchPath.Counted
            : BatchPath.Simple;
    }
}
