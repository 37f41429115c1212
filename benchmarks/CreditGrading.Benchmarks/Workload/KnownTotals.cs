namespace CreditGrading.Benchmarks.Workload;

/// <summary>What is known of a population: a generator or a grader that differs is wrong.</summary>
/// <param name="Shape">The population.</param>
/// <param name="Records">The number of its records.</param>
/// <param name="Checksum">The checksum of all scores and grades.</param>
internal sealed record KnownTotals(PopulationShape Shape, int Records, uint Checksum)
{
    /// <summary>
    /// The populations that are always checked. The last was found here, the others by two engines written apart.
    /// </summary>
    public static IReadOnlyList<KnownTotals> Usual { get; } =
    [
        new(PopulationShape.Mean8, 1_600_731, 0x87DF779E),
        new(PopulationShape.Mean1, 1_598_476, 0xB8AE6005),
        new(PopulationShape.Mean64, 1_599_820, 0x045FC7CA),
        new(PopulationShape.Mean512, 1_599_832, 0x5C1A46F2),
        new(PopulationShape.Mean8Wide, 1_600_731, 0xA74A6009),
        new(PopulationShape.Mean64Wide, 319_324, 0xFA8EF696),
        new(PopulationShape.SkewedShape, 1_708_748, 0x049116AC),
    ];

    /// <summary>The populations that are checked on request.</summary>
    public static IReadOnlyList<KnownTotals> Large { get; } =
    [
        new(PopulationShape.Million, 8_000_402, 0x9C552414),
        new(PopulationShape.FiveMillion, 40_000_944, 0x1B9BDF50),
    ];

    public static KnownTotals Of(PopulationShape shape) => Usual.Concat(Large).Single(known => known.Shape == shape);
}
