using CreditGrading.Benchmarks.Workload;

namespace CreditGrading.Benchmarks.Quick;

/// <summary>What the program does besides the benchmarks of BenchmarkDotNet.</summary>
internal static class QuickCommand
{
    public const string LargeOption = "--large";

    /// <summary>Checks everything, times all contenders in turn, and prints one table.</summary>
    public static void Run()
    {
        WorkloadCheck.CheckScheme();
        var contenders = new List<Contender>();
        foreach (var known in KnownTotals.Usual)
        {
            var (population, expected) = WorkloadCheck.Generate(known);
            contenders.AddRange(JiningLikeContenders.Of(population, expected));
        }

        contenders.AddRange(MechanismContenders.Of(MechanismPopulation.Generate()));
        Console.Write(QuickTable.Of(QuickRunner.Run(contenders)));
    }

    /// <summary>Checks every engine on all subjects of every population, without timing anything.</summary>
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
}
