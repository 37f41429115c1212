using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Properties;

/// <summary>An evaluation that is recorded is the same evaluation, and what was recorded explains all of the score.</summary>
public sealed class RecorderProperties
{
    [Fact]
    public void A_recorded_evaluation_gives_the_same_and_its_contributions_sum_to_the_score()
    {
        var (cases, scored) = (Generators.Cases(1000), 0);
        Prop.ForAll(Generators.GradingCases, grading =>
        {
            var scheme = Loading.Scheme(grading.Yaml);
            var compiled = SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content);
            var (reader, workspace) = (new SubjectReader(compiled), new EvaluationWorkspace(compiled));
            foreach (var subject in grading.Subjects)
            {
                reader.Read(subject.Subject, subject.Options.IgnoreUnknownIndicators);
                if (reader.Faults.IsEmpty)
                {
                    scored += Compare(compiled, subject, reader, workspace) ? 1 : 0;
                }
            }
        }).Check(Generators.Seeded(cases));

        Assert.True(scored > cases, $"only {scored} subjects had a score");
    }

    private static bool Compare(CompiledScheme compiled, SubjectCase subject, SubjectReader reader, EvaluationWorkspace workspace)
    {
        var dated = compiled.At(subject.Day);
        var knownBy = subject.Options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;
        var nothing = default(NoRecorder);
        var plain = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref nothing);
        var (fired, missing) = (workspace.HasFired.ToArray(), workspace.IsMissing.ToArray());

        var recorder = new ContributionRecorder(compiled, reader.Rows.Records.ToArray());
        var recorded = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref recorder);

        Assert.Equal(plain, recorded);
        Assert.Equal(fired, workspace.HasFired);
        Assert.Equal(missing, workspace.IsMissing);
        if (!recorded.HasScore || recorder.FinalScore is null || SetsScore(compiled, workspace))
        {
            return false;
        }

        Assert.Equal(recorded.Score, recorder.FinalScore);
        Assert.Equal(recorded.Score, recorder.Contributions.Sum(contribution => contribution.Points));
        Assert.InRange(recorded.Score, compiled.ScoreClamp.Floor, compiled.ScoreClamp.Ceiling);
        Assert.Equal(Truth.True, recorder.Rungs[^1]);
        return true;
    }

    /// <summary>Whether a fired ruling sets the score, which then is no longer what the records come to.</summary>
    private static bool SetsScore(CompiledScheme compiled, EvaluationWorkspace workspace) =>
        compiled.Rulings.Where((ruling, i) => workspace.HasFired[i] && ruling.Score != RulingScoreKind.None).Any();
}
