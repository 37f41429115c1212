namespace CreditGrading.Bulk;

/// <summary>The subjects of a batch.</summary>
/// <param name="Ids">Their ids.</param>
/// <param name="Types">The numbers of their types.</param>
/// <param name="Offsets">Where the records of each begin; one more for the end.</param>
/// <param name="Records">Their records, subject by subject.</param>
/// <param name="Facts">Their facts.</param>
internal sealed record SubjectColumns(string[] Ids, int[] Types, int[] Offsets, RecordColumns Records, BatchFacts Facts);

/// <summary>The codes of a batch by number; the first place of each is none's.</summary>
internal sealed record BatchCodes(
    string[] Types, string[] Indicators, string[] Severities, string[] Levels, string[] Acts, string[] Units, string[] Facts);

/// <summary>A fact about a subject.</summary>
internal readonly record struct BatchFact(int Subject, int Code, FactValue Value);

/// <summary>The facts of a batch, subject by subject.</summary>
internal sealed class BatchFacts
{
    private readonly BatchFact[] _facts;
    private readonly int[] _offsets;

    private BatchFacts(BatchFact[] facts, int[] offsets)
    {
        _facts = facts;
        _offsets = offsets;
    }

    /// <summary>The facts of a subject, in the order in which they were given.</summary>
    public ReadOnlySpan<BatchFact> Of(int subject) =>
        _facts.Length == 0 ? [] : _facts.AsSpan(_offsets[subject].._offsets[subject + 1]);

    /// <summary>Arranges facts that were given in any order.</summary>
    /// <exception cref="InvalidOperationException">A subject was given a fact twice.</exception>
    public static BatchFacts Arrange(List<BatchFact> facts, List<string> ids, CodeTable codes)
    {
        if (facts.Count == 0)
        {
            return new([], []);
        }

        var offsets = new int[ids.Count + 1];
        foreach (var fact in facts)
        {
            offsets[fact.Subject + 1]++;
        }

        for (var i = 0; i < ids.Count; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        var next = offsets.AsSpan(0, ids.Count).ToArray();
        var arranged = new BatchFact[facts.Count];
        foreach (var fact in facts)
        {
            arranged[next[fact.Subject]++] = fact;
        }

        CheckOnce(arranged, ids, codes);
        return new(arranged, offsets);
    }

    private static void CheckOnce(BatchFact[] arranged, List<string> ids, CodeTable codes)
    {
        var lastSubjects = new int[codes.Codes.Count];
        foreach (var fact in arranged)
        {
            if (lastSubjects[fact.Code] == fact.Subject + 1)
            {
                throw new InvalidOperationException(
                    $"the fact '{codes.Codes[fact.Code]}' was given twice for the subject '{ids[fact.Subject]}'");
            }

            lastSubjects[fact.Code] = fact.Subject + 1;
        }
    }
}
