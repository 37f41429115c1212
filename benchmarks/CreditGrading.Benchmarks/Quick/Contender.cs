namespace CreditGrading.Benchmarks.Quick;

/// <summary>Something that works through all subjects of a population, and is timed against others that do the same.</summary>
internal sealed class Contender
{
    /// <summary>The population, as the table names it.</summary>
    public required string Population { get; init; }

    /// <summary>What it is, as the table names it; once in a population.</summary>
    public required string Name { get; init; }

    public required int Subjects { get; init; }

    public required int Records { get; init; }

    /// <summary>Does all the work once.</summary>
    public required Action Run { get; init; }

    /// <summary>Throws unless the last run gave what it has to; called after a first run, before anything is timed.</summary>
    public required Action Check { get; init; }

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Names it among all contenders.</summary>
    public string Key => KeyOf(Population, Name);

    public static string KeyOf(string population, string name) => $"{population}: {name}";
}
