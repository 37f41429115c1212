using System.Globalization;

namespace CreditGrading.Tests.Shared;

/// <summary>How much a fuzz test tries; <c>tests/README.md</c> says how to set it.</summary>
/// <param name="Count">How many inputs.</param>
/// <param name="First">The number of the first.</param>
/// <param name="Seed">What the inputs follow from, together with their numbers.</param>
internal sealed record FuzzSettings(int Count, int First, ulong Seed)
{
    private const ulong UsualSeed = 20260331;

    /// <summary>Reads the settings of this run.</summary>
    /// <param name="usual">How many inputs there are where nothing is set.</param>
    public static FuzzSettings Read(int usual) => new(
        (int)Math.Min(Number("CREDITGRADING_FUZZ", (ulong)usual), int.MaxValue),
        (int)Math.Min(Number("CREDITGRADING_FUZZ_FIRST", 0), int.MaxValue / 2),
        Number("CREDITGRADING_FUZZ_SEED", UsualSeed));

    private static ulong Number(string name, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture,
            out var number) ? number : usual;
}
