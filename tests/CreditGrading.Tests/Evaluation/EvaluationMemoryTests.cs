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
        Prop.ForAll(Generators.SoundWholeCases, grading =>
        {
            var scheme = Loading.Scheme(grading.Yaml);
            var compiled = SchemeCompiler.Compile(scheme, (BoundScheme)scheme.Content);
            var (reader, workspace) = (new SubjectReader(compiled), new EvaluationWorkspace(compiled));
            foreach (var subject in grading.Subjects)
            {
                Measure(compiled, subject, reader, workspace, grading.Yaml);
                Measure(compiled, subject.With(records: ManyOf(subject.Subject.Records)), reader, workspace, grading.Yaml);
            }
        }).Check(Generators.Seeded(Generators.Cases(400)));

        Assert.True(_graded > 3000, $"only {_graded} subjects were evaluated");
        Assert.True(_wide * 1000 < _graded, $"{_wide} scores of {_graded} did not fit 128 bits");
    }

    /// <summary>So many records that nothing is looked at one by one any more; each is its own, acts are shared by some.</summary>
    private static CreditRecord[] ManyOf(IReadOnlyList<CreditRecord> records) =>
    [
        .. Enumerable.Range(0, 40).SelectMany(i => records.Where(record => i == 0 || string.IsNullOrEmpty(record.Unit)).Select(record => record with
        {
            RecordId = i == 0 ? record.RecordId : null,
            Act = record.Act is { Length: > 0 } act ? $"{act}{i / 2}" : record.Act,
            OccurredOn = record.OccurredOn is { } day && day.Year is > 1900 and < 2100 && record.EndedOn is null && record.ExpiresOn is null
                && record.RepairedOn is null ? day.PlusDays(i % 7) : record.OccurredOn,
        })),
    ];

    private void Measure(
        CompiledScheme compiled, SubjectCase subject, SubjectReader reader, EvaluationWorkspace workspace, string yaml)
    {
        reader.Read(subject.Subject, subject.Options.UnknownIndicators);
        if (!reader.Faults.IsEmpty)
        {
            return;
        }

        var dated = compiled.At(subject.Day);
        var knownBy = subject.Options.KnownBy is { } day ? DayKey.Of(day) : dated.Day;
        var recorder = default(NoRecorder);
        var first = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref recorder);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = Evaluator.Evaluate(dated, knownBy, reader.Rows, workspace, ref recorder);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

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
