using BenchmarkDotNet.Environments;
using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>What the program does besides the benchmarks of BenchmarkDotNet.</summary>
internal static class QuickCommand
{
    /// <summary>Checks everything, times all contenders in turn, and prints one table.</summary>
    /// <param name="names">The populations to take; none means all but the largest, and the cold process besides.</param>
    public static void Run(IReadOnlyList<string> names)
    {
        WorkloadCheck.CheckScheme();
        var contenders = new List<Contender>();
        foreach (var known in KnownTotals.Usual.Concat(names.Count == 0 ? [] : KnownTotals.Large))
        {
            if (IsTaken(known.Shape.Name))
            {
                var (population, expected) = WorkloadCheck.Generate(known);
                contenders.AddRange(JiningLikeContenders.Of(population, expected));
                contenders.AddRange(known.Shape == PopulationShape.Mean8 ? IngestContenders.Of(population, expected) : []);
            }
        }

        if (IsTaken(MechanismPopulation.Name))
        {
            contenders.AddRange(MechanismContenders.Of(MechanismPopulation.Generate()));
        }

        Print(QuickTable.Of(QuickRunner.Run(contenders)), names.Count == 0 ? ColdProcess.Report() : "");

        bool IsTaken(string name) => names.Count == 0 || names.Contains(name);
    }

    /// <summary>Checks every engine on all subjects of every population, without timing anything.</summary>
    /// <param name="withLarge">Whether to check the populations of millions too.</param>
    public static void Verify(bool withLarge)
    {
        WorkloadCheck.CheckScheme();
        Console.WriteLine("the committed scheme is as generated");
        foreach (var known in withLarge ? [.. KnownTotals.Usual, .. KnownTotals.Large] : KnownTotals.Usual)
        {
            var (workload, _) = WorkloadCheck.Generate(known);
            WorkloadCheck.CheckEngines(known, workload);
            Console.WriteLine($"{known.Shape.Name}: {workload.Rows.Length:N0} records, all engines give {known.Checksum:X8}");
        }

        var population = MechanismPopulation.Generate();
        Console.WriteLine($"{MechanismPopulation.Name}: {population.RecordCount:N0} records, {population.Distribution}");
    }

    private static void Print(string table, string coldProcess)
    {
        Console.WriteLine("```");
        Console.WriteLine(string.Join(Environment.NewLine, HostEnvironmentInfo.GetCurrent().ToFormattedString()));
        Console.WriteLine("```");
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine(coldProcess);
    }
}
