using CreditGrading.Tests.Fixtures;
using CreditGrading.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>What holds of every grading.</summary>
public sealed class GradingProperties
{
    [Fact]
    public void Grading_never_throws_on_rubbish() => Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
    {
        var dice = new Dice(seed);
        var grader = Loading.Grader(grading);
        foreach (var subject in grading.Subjects)
        {
            var rubbish = Rubbish.In(dice, grading.Scheme, subject);
            var result = grader.Grade(rubbish.Subject, dice.Chance(10) ? Rubbish.EvaluationDate(dice) : rubbish.Day,
                rubbish.Options);

            Assert.Equal(result.IsGraded, result.Grade is not null);
        }
    }).Check(Generators.Seeded(Generators.Cases(500)));

    [Fact]
    public void The_order_of_records_never_matters() =>
        Prop.ForAll(Generators.GradingCases, Generators.DiceSeeds, (grading, seed) =>
    {
        var dice = new Dice(seed);
        var grader = Loading.Grader(grading);
        foreach (var subject in grading.Subjects)
        {
            var shuffled = subject.With(dice.Shuffled(subject.Subject.Records));
            var first = grader.Grade(subject.Subject, subject.Day, subject.Options);
            var second = grader.Grade(shuffled.Subject, shuffled.Day, shuffled.Options);

            Assert.Equal(ResultDifferences.Summary(first), ResultDifferences.Summary(second));
            Assert.Equal(first.UsesAssumed, second.UsesAssumed);
        }
    }).Check(Generators.Seeded(Generators.Cases(500)));

    [Fact]
    public void A_record_that_does_not_count_changes_nothing_but_the_assumed_flag()
    {
        var removed = 0;
        Prop.ForAll(Generators.SoundCases, grading =>
        {
            var grader = Loading.Grader(grading);
            foreach (var subject in grading.Subjects)
            {
                var expected = ReferenceEvaluator.Evaluate(grading.Scheme, subject.Subject, subject.Day, subject.Options);
                if (expected.Selection.Count == 0)
                {
                    continue;
                }

                // A repair makes an adopted grade stale, where the scheme says so; it matters though the record does not count.
                var repairsMatter = grading.Scheme.Adoption is { IsStaleAfterRepair: true };
                var counted = subject.With([.. subject.Subject.Records.Where((record, i) =>
                    expected.Selection[i] is null || (repairsMatter && record.RepairedOn is not null)
                        || Matters(grading.Scheme, record))]);
                removed += subject.Subject.Records.Count - counted.Subject.Records.Count;
                var with = grader.Grade(subject.Subject, subject.Day, subject.Options);
                var without = grader.Grade(counted.Subject, counted.Day, counted.Options);

                Assert.Equal(ResultDifferences.Summary(without), ResultDifferences.Summary(with));
                Assert.True(with.UsesAssumed || !without.UsesAssumed);
            }
        }).Check(Generators.Seeded(Generators.Cases(500)));

        Assert.True(removed > 0, "every record counted");
    }

    /// <summary>
    /// A record that has lapsed may still make a later one a repeat, and one that declares a unit lets others name it.
    /// </summary>
    private static bool Matters(ReferenceScheme scheme, CreditRecord record) =>
        scheme.Indicator(record.Indicator) is { Repeat.Count: > 0 } or { Kind: ReferenceKind.Unit };

    [Fact]
    public void Every_score_is_in_exactly_one_grade() => Prop.ForAll(Generators.DiceSeeds, seed =>
    {
        var ladder = ScoreLadder.Draw(new Dice(seed));
        var grader = Loading.Grader(SchemeYamlWriter.Write(ladder.Scheme, seed | 1));
        foreach (var score in ladder.Scores)
        {
            var result = grader.Grade(ladder.SubjectWith(score), ScoreLadder.Day);

            Assert.Equal(score, result.Score);
            Assert.Equal(ladder.GradeOf(score), result.Grade?.Code);
        }
    }).Check(Generators.Seeded(Generators.Cases(500)));
}
