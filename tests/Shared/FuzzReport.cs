using System.Globalization;

namespace CreditGrading.Tests.Shared;

/// <summary>What a run of a fuzz test reached.</summary>
internal sealed class FuzzReport
{
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _codes = new(StringComparer.Ordinal);
    private (TimeSpan Time, int Number, int Length) _slowest;
    private (long Bytes, int Number) _largest;

    /// <summary>How many inputs ran.</summary>
    public int Count => _outcomes.Values.Sum();

    /// <summary>The codes of the messages that were reached.</summary>
    public IReadOnlyCollection<string> Codes => _codes;

    /// <summary>How many inputs ended so.</summary>
    public int this[string outcome] => _outcomes.GetValueOrDefault(outcome);

    /// <summary>Where the codes go.</summary>
    public ISet<string> CodeSink => _codes;

    /// <summary>Counts an input.</summary>
    public void Add(int number, int length, string outcome, TimeSpan time, long bytes)
    {
        _outcomes[outcome] = this[outcome] + 1;
        _slowest = time > _slowest.Time ? (time, number, length) : _slowest;
        _largest = bytes > _largest.Bytes ? (bytes, number) : _largest;
    }

    /// <summary>Takes in what another thread reached.</summary>
    public void Add(FuzzReport other)
    {
        foreach (var (outcome, count) in other._outcomes)
        {
            _outcomes[outcome] = this[outcome] + count;
        }

        _codes.UnionWith(other._codes);
        _slowest = other._slowest.Time > _slowest.Time ? other._slowest : _slowest;
        _largest = other._largest.Bytes > _largest.Bytes ? other._largest : _largest;
    }

    /// <summary>Gives the figures, a line each.</summary>
    /// <param name="name">What was tried.</param>
    /// <param name="elapsed">How long it took.</param>
    public string Show(string name, TimeSpan elapsed)
    {
        var outcomes = string.Join(", ", _outcomes.Select(pair => $"{pair.Key} {pair.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            fuzz: {name}: {Count} inputs in {elapsed.TotalSeconds:0.0} s: {outcomes}
            fuzz: {name}: slowest {_slowest.Time.TotalMilliseconds:0.0} ms (input {_slowest.Number}, {_slowest.Length} characters)
            fuzz: {name}: most memory {_largest.Bytes / 1048576m:0.0} MiB (input {_largest.Number})
            fuzz: {name}: {_codes.Count} codes reached: {string.Join(' ', _codes)}
            """);
    }
}
