namespace CreditGrading.AotSmoke;

/// <summary>Counts what holds and keeps what does not.</summary>
internal sealed class Checks
{
    private readonly List<string> _faults = [];

    public int Passed { get; private set; }

    public IReadOnlyList<string> Faults => _faults;

    public void Same<T>(T expected, T found, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, found), $"{what}: expected '{expected}', found '{found}'");

    public void Contains(string expected, string found, string what) =>
        That(found.Contains(expected, StringComparison.Ordinal), $"{what}: expected '{expected}' in: {found}");

    public void That(bool holds, string fault)
    {
        if (holds)
        {
            Passed++;
        }
        else
        {
            _faults.Add(fault);
        }
    }
}
