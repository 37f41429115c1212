using CreditGrading.Compilation;
using CreditGrading.Evaluation;

namespace CreditGrading.Bulk;

/// <summary>The buffers of one evaluation at a time, of single subjects and of batches. Not safe for concurrent use.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="shape">What the kernel can grade of it; null where that is nothing.</param>
internal sealed class BatchBench(CompiledScheme scheme, PlainShape? shape)
{
    private SubjectReader? _reader;
    private UsualSubjects? _usual;

    /// <summary>The evaluator's.</summary>
    public EvaluationWorkspace Workspace { get; } = new(scheme);

    /// <summary>The kernel's; null where it can grade nothing of the scheme.</summary>
    public PlainScratch? Scratch { get; } = shape is null ? null : new(scheme, shape);

    /// <summary>Reads single subjects; made when it is first needed.</summary>
    public SubjectReader Reader => _reader ??= new(scheme);

    /// <summary>
    /// Adds up single subjects in the way of the kernel; null where it can grade nothing of the scheme. Made when first needed.
    /// </summary>
    public UsualSubjects? Usual => shape is null ? null : _usual ??= new(scheme, shape);

    /// <summary>Lets the evaluator conclude on a subject whose records have been added up; empties the sums.</summary>
    /// <param name="dated">The scheme on the evaluation date.</param>
    /// <param name="knownBy">The knowledge date.</param>
    /// <param name="subject">The subject, without rows.</param>
    /// <param name="indicators">The indicators of its records.</param>
    /// <param name="usesAssumed">Whether one of these takes an assumed figure.</param>
    public EvaluationOutcome Conclude(
        DatedScheme dated, int knownBy, SubjectRows subject, ReadOnlySpan<ushort> indicators, bool usesAssumed)
    {
        Workspace.Reset();
        Workspace.RecordsUseAssumed = dated.Scheme.FactsUseAssumed || usesAssumed;
        Scratch!.Pour(indicators, Workspace);
        var recorder = default(NoRecorder);
        return Evaluator.Conclude(dated, knownBy, subject, Workspace, ref recorder);
    }

    /// <summary>Lets go of what belongs to the caller, and of room that only an unusual subject needs.</summary>
    public void Release()
    {
        _reader?.Release();
        Workspace.Release();
    }
}
