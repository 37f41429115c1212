using System.Numerics;

namespace CreditGrading.Benchmarks.Workload;

/// <summary>How many subjects a population has, of how many indicators, and how its records are spread.</summary>
/// <param name="Name">What it is called in a table.</param>
/// <param name="Subjects">The number of subjects.</param>
/// <param name="Mean">Records of a subject on the mean, 1 or a multiple of 8; or <see cref="Skewed"/>.</param>
/// <param name="Copies">So many copies of each of the 24 indicators.</param>
internal sealed record PopulationShape(string Name, int Subjects, int Mean, int Copies = 1)
{
    /// <summary>Most subjects have no record, few have hundreds.</summary>
    public const int Skewed = 0;

    public static PopulationShape Mean8 { get; } = new("mean 8", 200_000, 8);

    public static PopulationShape Mean1 { get; } = new("mean 1", 1_600_000, 1);

    public static PopulationShape Mean64 { get; } = new("mean 64", 25_000, 64);

    public static PopulationShape Mean512 { get; } = new("mean 512", 3_125, 512);

    public static PopulationShape Mean8Wide { get; } = new("mean 8, 240 indicators", 200_000, 8, 10);

    public static PopulationShape Mean64Wide { get; } = new("mean 64, 240 indicators", 5_000, 64, 10);

    public static PopulationShape SkewedShape { get; } = new("skewed", 200_000, Skewed);

    public static PopulationShape Million { get; } = new("mean 8, 1 million", 1_000_000, 8);

    public static PopulationShape FiveMillion { get; } = new("mean 8, 5 million", 5_000_000, 8);

    /// <summary>Draws the number of records of the next subject.</summary>
    public int DrawRecordCount(SplitMix64 random)
    {
        if (Mean == Skewed)
        {
            return DrawSkewed(random);
        }

        if (Mean == 1)
        {
            return BitOperations.PopCount(
                random.Next() & random.Next() & random.Next() & random.Next() & random.Next() & random.Next());
        }

        var count = 0;
        for (var i = 0; i < Mean; i += 8)
        {
            count += BitOperations.PopCount(random.Next() & random.Next() & random.Next());
        }

        return count;
    }

    /// <summary>
    /// 70 % none, 22 % one or two, 6 % three to 32, 2 % from 100 to 611: about 8 on the mean, as in the even population.
    /// </summary>
    private static int DrawSkewed(SplitMix64 random) => random.Below(100) switch
    {
        < 70 => 0,
        < 92 => 1 + random.Below(2),
        < 98 => 3 + random.Below(30),
        _ => 100 + random.Below(512),
    };
}
