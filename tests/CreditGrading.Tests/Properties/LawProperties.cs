using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>The law: a worse subject never gets a better grade or score.</summary>
public sealed class LawProperties
{
    private const int Steps = 4;

    [Fact]
    public void A_worse_subject_is_never_graded_better()
    {
        var moved = 0;
        Prop.ForAll(Generators.SoundCases, Generators.DiceSeeds, (grading, seed) =>
        {
            var dice = new Dice(seed);
            var grader = Loading.Grader(grading);
            foreach (var better in grading.Subjects)
            {
                var before = grader.Grade(better.Subject, better.Day, better.Options);
                var worse = better;
                foreach (var _ in Enumerable.Range(0, Steps))
                {
                    worse = Worsening.Step(dice, grading.Scheme, worse);
                    var after = grader.Grade(worse.Subject, worse.Day, worse.Options);
                    moved += before.IsGraded && after.IsGraded && before.Grade != after.Grade ? 1 : 0;
                    AssertNotBetter(grading, before, after, $"{better}\nbecame\n{worse}\nunder {grading.Yaml}");
                }
            }
        }).Check(Generators.Seeded(Generators.Cases(800)));

        Assert.True(moved > 0, "no step changed a grade");
    }

    private static void AssertNotBetter(GradingCase grading, GradingResult before, GradingResult after, string what)
    {
        if (before.IsGraded && after.IsGraded)
        {
            Assert.True(after.Grade.Rank >= before.Grade.Rank, $"grade {before.Grade} became {after.Grade}: {what}");
            var isBetter = Worsening.IsBetterScore(grading.Scheme, ExactOf(after), ExactOf(before));
            Assert.False(isBetter, $"score {before.Score} became {after.Score}: {what}");
        }
    }

    /// <summary>The score, not as it is rounded for display.</summary>
    private static Rational? ExactOf(GradingResult result) => result switch
    {
        { Score: null } => null,
        { ScoreFraction: { } fraction } => Rational.Parse(fraction),
        { Score: { } score } => Rational.From(score),
    };
}
