using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CreditGrading.Tests.Fixtures;

/// <summary>Random schemes with random subjects, for FsCheck.</summary>
internal static class Generators
{
    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) | (uint)low;

    /// <summary>A sound scheme with 5 to 8 subjects, some of them faulty.</summary>
    public static Arbitrary<GradingCase> GradingCases { get; } = Arb.From(
        Seeds.Select(seed => Case(seed, 11, SchemeDrawing.DrawsWholeLanguage)), CaseShrinker.Shrink);

    /// <summary>A sound scheme with 5 to 8 sound subjects.</summary>
    public static Arbitrary<GradingCase> SoundCases { get; } = Arb.From(
        Seeds.Select(seed => Case(seed, 0, SchemeDrawing.DrawsWholeLanguage)), CaseShrinker.Shrink);

    /// <summary>The same under schemes that use all of the language.</summary>
    public static Arbitrary<GradingCase> WholeCases { get; } = Arb.From(
        Seeds.Select(seed => Case(seed, 11, true)), CaseShrinker.Shrink);

    /// <summary>The same with sound subjects.</summary>
    public static Arbitrary<GradingCase> SoundWholeCases { get; } = Arb.From(
        Seeds.Select(seed => Case(seed, 0, true)), CaseShrinker.Shrink);

    /// <summary>A stream of choices, for what a property draws itself.</summary>
    public static Arbitrary<ulong> DiceSeeds { get; } = Arb.From(Seeds);

    // The older target of the library draws half as many, and others: together the two see more.
#if NET10_0_OR_GREATER
    private const int Share = 1;
    private const ulong UsualSeed = 20260331;
#else
    private const int Share = 2;
    private const ulong UsualSeed = 20260401;
#endif

    /// <summary>How many cases a property runs; <c>CREDITGRADING_CASES</c> sets the number for a basis of 3,000.</summary>
    public static int Cases(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("CREDITGRADING_CASES"), out var asked)
            ? Math.Max(1, (int)((long)usual * asked / 3000))
            : usual / Share;

    /// <summary>By what the number of subjects of a scheme is multiplied; <c>CREDITGRADING_SUBJECTS</c> sets it.</summary>
    private static readonly int SubjectsFactor =
        int.TryParse(Environment.GetEnvironmentVariable("CREDITGRADING_SUBJECTS"), out var asked) ? Math.Max(1, asked) : 1;

    /// <summary>The same cases on each run.</summary>
    public static Config Seeded(int maxTest, ulong seed = UsualSeed) => Config.QuickThrowOnFailure
        .WithMaxTest(maxTest).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));

    internal static GradingCase Case(ulong seed, int faultyPercent, bool isWhole)
    {
        var dice = new Dice(seed);
        var scheme = SchemeDrawing.Draw(dice, isWhole);
        var subjects = Dice.Many(dice.Range(6, 8) * SubjectsFactor, _ => SubjectDrawing.Draw(dice, scheme, faultyPercent));
        return new(FractionBounds.Draw(dice, scheme, subjects), seed | 1, subjects);
    }
}
