using System.Collections.Immutable;

namespace CreditGrading.Receipts;

/// <summary>Compares the input of a receipt with a subject.</summary>
internal sealed class InputComparison
{
    private readonly ReceiptContent _stated;
    private readonly List<ReceiptDifference> _differences = [];

    private InputComparison(ReceiptContent stated)
    {
        _stated = stated;
    }

    /// <summary>What differs.</summary>
    public IReadOnlyList<ReceiptDifference> Differences => _differences;

    /// <summary>The records that the receipt does not have and that became known after its knowledge date, by place.</summary>
    public ImmutableArray<RecordDigest> KnownLater { get; private set; } = [];

    /// <summary>The subject without them.</summary>
    public required CreditSubject AsKnownThen { get; init; }

    /// <summary>Compares.</summary>
    /// <param name="stated">The receipt.</param>
    /// <param name="subject">The subject with all that is known of it.</param>
    /// <returns>What differs.</returns>
    public static InputComparison Of(ReceiptContent stated, CreditSubject subject)
    {
        var found = SubjectDigest.Of(subject);
        var (missing, added) = Unmatched(stated.Input.Records, found.Records);
        var later = added.Where(record => record.KnownOn is { } day && day > stated.KnownBy).OrderBy(record => record.Place);
        ImmutableArray<RecordDigest> knownLater = [.. later];
        var comparison = new InputComparison(stated)
        {
            AsKnownThen = Without(subject, knownLater),
            KnownLater = knownLater,
        };
        comparison.CompareFacts(subject.Id, found);
        comparison.CompareRecords(missing, added, [.. knownLater]);
        comparison.CompareHash(knownLater.IsEmpty ? found.Hash : SubjectDigest.HashOf(comparison.AsKnownThen));
        return comparison;
    }

    private static CreditSubject Without(CreditSubject subject, ImmutableArray<RecordDigest> records)
    {
        if (records.IsEmpty)
        {
            return subject;
        }

        var places = records.Select(record => record.Place - 1).ToHashSet();
        return new(subject.Id, subject.Type)
        {
            Facts = subject.Facts,
            Records = [.. subject.Records.Where((_, place) => !places.Contains(place))],
        };
    }

    /// <summary>
    /// The records of each side that have none with the same hash on the other; of equal ones, as many as there are more.
    /// </summary>
    private static (List<RecordDigest> Missing, List<RecordDigest> Added) Unmatched(
        ImmutableArray<RecordDigest> stated, ImmutableArray<RecordDigest> found)
    {
        var open = stated.GroupBy(record => record.Hash)
            .ToDictionary(group => group.Key, group => new Queue<RecordDigest>(group));
        var added = new List<RecordDigest>();
        foreach (var record in found)
        {
            if (!open.TryGetValue(record.Hash, out var same) || !same.TryDequeue(out _))
            {
                added.Add(record);
            }
        }

        return ([.. InOrder(open.Values)], added);
    }

    private void CompareFacts(string subjectId, ReceiptInput found)
    {
        var shownId = CanonicalValue.Shown(subjectId);
        if (shownId != _stated.SubjectId)
        {
            _differences.Add(ReceiptTexts.Subject(_stated.SubjectId, shownId));
        }

        if (found.Type != _stated.Input.Type)
        {
            _differences.Add(ReceiptTexts.SubjectType(_stated.Input.Type, found.Type));
        }

        var statedFacts = _stated.Input.Facts.ToLookup(fact => fact.Code, fact => fact.Hash, StringComparer.Ordinal);
        var foundFacts = found.Facts.ToLookup(fact => fact.Code, fact => fact.Hash, StringComparer.Ordinal);
        var codes = statedFacts.Concat(foundFacts).Select(fact => fact.Key).Distinct().Order(StringComparer.Ordinal);
        foreach (var code in codes.Where(code => !statedFacts[code].SequenceEqual(foundFacts[code])))
        {
            _differences.Add(ReceiptTexts.Fact(code, statedFacts[code].FirstOrDefault(), foundFacts[code].FirstOrDefault()));
        }
    }

    /// <summary>
    /// Names records that changed, went or came: one of the same id, or without an id in the same place, has changed.
    /// </summary>
    private void CompareRecords(List<RecordDigest> missing, List<RecordDigest> added, HashSet<RecordDigest> knownLater)
    {
        var open = new Dictionary<(string? Id, int Place), Queue<RecordDigest>>();
        foreach (var record in added.Where(record => record.Id is not null || !knownLater.Contains(record)))
        {
            if (!open.TryGetValue(KeyOf(record), out var queue))
            {
                open.Add(KeyOf(record), queue = new());
            }

            queue.Enqueue(record);
        }

        foreach (var record in missing)
        {
            var isChanged = open.TryGetValue(KeyOf(record), out var queue) && queue.Count > 0;
            _differences.Add(ReceiptTexts.Record(record, isChanged ? queue!.Dequeue() : null));
        }

        foreach (var record in InOrder(open.Values).Where(record => !knownLater.Contains(record)))
        {
            _differences.Add(ReceiptTexts.Record(null, record));
        }
    }

    /// <summary>Where nothing that has a name differs, the hash of it all decides.</summary>
    private void CompareHash(string found)
    {
        if (_differences.Count == 0 && found != _stated.Input.Hash)
        {
            _differences.Add(ReceiptTexts.Input(_stated.Input.Hash, found));
        }
    }

    private static IEnumerable<RecordDigest> InOrder(IEnumerable<Queue<RecordDigest>> records) => records
        .SelectMany(left => left)
        .OrderBy(record => record.Id is null)
        .ThenBy(record => record.Id, StringComparer.Ordinal)
        .ThenBy(record => record.Place);

    private static (string? Id, int Place) KeyOf(RecordDigest record) =>
        record.Id is null ? (null, record.Place) : (record.Id, 0);
}
