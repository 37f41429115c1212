using CreditGrading.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;

namespace CreditGrading.Tests.Fixtures;

/// <summary>The random schemes and the reference evaluator, tried on each other.</summary>
public sealed class GeneratorsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GradingCases_ManySeeds_ReachEveryMechanismAndOutcome(bool isWhole)
    {
        var distribution = new Distribution();
        Prop.ForAll(isWhole ? Generators.WholeCases : Generators.GradingCases, grading =>
        {
            distribution.Add(grading.Scheme);
            foreach (var subject in grading.Subjects)
            {
                var result = ReferenceEvaluator.Evaluate(grading.Scheme, subject.Subject, subject.Day, subject.Options);
                distribution.Add(grading.Scheme, subject, result);
            }
        }).Check(Generators.Seeded(1000));

        output.WriteLine(distribution.ToString());
        DistributionAssert.IsBroad(distribution, isWhole);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_ScoreOfGraded_IsTheSumOfItsLinesWithinItsEnds(bool isWhole) => Prop.ForAll(Sound(isWhole), grading =>
    {
        foreach (var (subject, day, options) in grading.Subjects)
        {
            var result = ReferenceEvaluator.Evaluate(grading.Scheme, subject, day, options);
            if (result.Score is { } score)
            {
                Assert.Equal(score, Rational.Sum(result.Contributions.Select(line => line.Value)));
                AssertWithin(grading.Scheme, result, score);
            }
        }
    }).Check(Generators.Seeded(Generators.Cases(300)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_WorseSubject_IsNeverGradedBetter(bool isWhole)
    {
        var pairs = 0;
        Prop.ForAll(Sound(isWhole), Generators.DiceSeeds, (grading, seed) =>
        {
            var dice = new Dice(seed);
            foreach (var better in grading.Subjects)
            {
                var worse = better;
                var before = ReferenceEvaluator.Evaluate(grading.Scheme, better.Subject, better.Day, better.Options);
                foreach (var _ in Enumerable.Range(0, 4))
                {
                    worse = Worsening.Step(dice, grading.Scheme, worse);
                    var after = ReferenceEvaluator.Evaluate(grading.Scheme, worse.Subject, worse.Day, worse.Options);
                    pairs += before.Rank is not null && after.Rank is not null && before.Rank != after.Rank ? 1 : 0;
                    Assert.False(after.Rank < before.Rank, $"{better}\nrank {before.Rank} became {after.Rank}:\n{worse}");
                    Assert.False(Worsening.IsBetterScore(grading.Scheme, after.Score, before.Score),
                        $"{better}\n{before.Score} became {after.Score}:\n{worse}\nunder {grading.Yaml}");
                }
            }
        }).Check(Generators.Seeded(Generators.Cases(300)));

        Assert.True(pairs > 50, $"only {pairs} steps changed the grade");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_AnyStyle_GivesTheSameDocument(bool isWhole) =>
        Prop.ForAll(isWhole ? Generators.WholeCases : Generators.GradingCases, grading =>
        {
            var plain = Read(SchemeYamlWriter.Write(grading.Scheme, 0));
            var styled = Read(grading.Yaml);

            Assert.Equal(Canonical(plain), Canonical(styled));
            Assert.Equal(Canonical(plain), Canonical(Read(grading.Yaml.ReplaceLineEndings("\r\n"))));
        }).Check(Generators.Seeded(Generators.Cases(300)));

    [Fact]
    public void Shrink_AnyCase_CanStillBeGradedAndWritten() => Prop.ForAll(Generators.WholeCases, grading =>
    {
        foreach (var smaller in CaseShrinker.Shrink(grading with { Subjects = [grading.Subjects[0]] }))
        {
            var (subject, day, options) = smaller.Subjects[0];

            Assert.NotEqual(grading.ToString(), smaller.ToString());
            Assert.NotNull(ReferenceEvaluator.Evaluate(smaller.Scheme, subject, day, options));
        }
    }).Check(Generators.Seeded(Generators.Cases(100)));

    private static Arbitrary<GradingCase> Sound(bool isWhole) => isWhole ? Generators.SoundWholeCases : Generators.SoundCases;

    /// <summary>A score lies between the ends of the total, unless a ruling took it below.</summary>
    private static void AssertWithin(ReferenceScheme scheme, ReferenceResult result, Rational score)
    {
        if (result.Contributions.All(line => line.From != "rulings"))
        {
            Assert.True(scheme.Score!.Floor is not { } floor || score >= Rational.From(floor.Value));
            Assert.True(scheme.Score.Ceiling is not { } ceiling || score <= Rational.From(ceiling.Value));
        }
    }

    private static YamlNode Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string Canonical(YamlNode node) => node switch
    {
        YamlMappingNode map =>
            $"{{{string.Join(',', map.Select(e => $"{Canonical(e.Key)}:{Canonical(e.Value)}").Order(StringComparer.Ordinal))}}}",
        YamlSequenceNode list => $"[{string.Join(',', list.Select(Canonical))}]",
        _ => $"<{((YamlScalarNode)node).Value}>",
    };
}
