using CreditGrading.Compilation;
using CreditGrading.Evaluation;
using CreditGrading.Internal;
using CreditGrading.Schemes.Model;
using CreditGrading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace CreditGrading.Tests.Evaluation;

/// <summary>Once its buffers have the room, evaluating takes no memory, whatever the scheme; exact to the byte.</summary>
public sealed class EvaluationMemoryTests
{
    private int _graded;
    private int _wide;

    [Fact]
    public void Evaluate_SchemesOfTheWholeLanguage_TakesNoMemory()
    {
        var cases = Generators.Cases(400);
        Prop.ForAll(Generators.SoundWholeCases, grading =>
        {
            var scheme = Loading.Scheme(grading.Yaml);
            var compiled = SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content);
            var (reader, workspace) = (new SubjectReader(compiled), new EvaluationWorkspace(compiled));
            foreach (var subject in grading.Subjects)
            {
                Measure(compiled, subject, reader, workspace, grading.Yaml);
                Measure(compiled, subject.With(records: ManyRecords.Of(subject.Subject.Records, 40)), reader, workspace,
                    grading.Yaml);
            }
        }).Check(Generators.Seeded(cases));

        Assert.True(_graded > 7 * cases, $"only {_graded} subjects were evaluated");
        Assert.True(_wide * 1000 < _graded, $"{_wide} scores of {_graded} did not fit 128 bits");
    }

    private void Measure(
        CompiledScheme compiled, SubjectCase subject, SubjectReader reader, EvaluationWorkspace workspace, string yaml)
    {
        reader.Read(subject.Subject, subject.Options.IgnoreUnknownIndicators);
        if (!reader.Faults.IsEmpty)
        {
            return;
        }

        var dated = compiled.At(subject.Day);
        var knownBy = subject.Options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;
        var recorder = default(NoRecorder);
        var first = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref recorder);

        var second = first;
        var bytes = AllocatedBytes.Of(() =>
        {
            var again = default(NoRecorder);
            second = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref again);
        });

        Assert.Equal(first, second);
        _graded++;
        if (second.ExactScore.IsWide)
        {
            _wide++;
            return;
        }

        Assert.True(bytes == 0, $"{bytes} bytes for {subject}\nunder {yaml}");
    }
}
