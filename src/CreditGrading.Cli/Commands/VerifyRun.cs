using System.Collections.Immutable;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>One run of <c>verify</c>.</summary>
/// <param name="arguments">What to do.</param>
/// <param name="environment">What the run touches.</param>
/// <param name="language">The language of messages.</param>
internal sealed class VerifyRun(VerifyArguments arguments, CommandEnvironment environment, MessageLanguage language)
{
    private readonly Dictionary<GradingScheme, Grader> _graders = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private bool _isInputAtFault;

    /// <summary>Reads, repeats and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailedException">A file cannot be read, or there is no receipt at all: no results.</exception>
    public int Execute()
    {
        var lines = ReadReceipts();
        var input = new ReplayInput(
            InputFile.ReadDocument(arguments.Records, environment.Input, arguments.Encoding),
            InputFile.ReadDocument(arguments.Subjects, environment.Input, arguments.Encoding));
        GradingScheme? stated = null;
        if (arguments.Scheme is not null)
        {
            stated = new SchemeSource(environment, language).Load(arguments.Scheme);
            if (stated is null)
            {
                return ExitCode.InputAtFault;
            }
        }

        var verified = lines.ConvertAll(line => Verify(line, input, stated));
        OutputGuard.Write(
            environment.Output, writer => VerificationWriter.Write(writer, environment.TableWidth, language, verified));
        var (same, differing) = (verified.Count(one => one.IsSame), verified.Count(one => one.Verification is { IsSame: false }));
        var summary = CommandMessages.VerifySummary(same, differing, verified.Count - same - differing);
        environment.Error.WriteLine(summary.In(language));
        return same == verified.Count && !_isInputAtFault ? ExitCode.Success : ExitCode.InputAtFault;
    }

    /// <summary>Reads all files; one without receipts is named, and the others are verified all the same.</summary>
    private List<ReceiptLine> ReadReceipts()
    {
        var files = arguments.Receipts.Select(path => (Path: path, Lines: ReceiptsFile.Read(path))).ToList();
        var faults = files.Where(file => file.Lines.Count == 0)
            .Select(file => new PlacedMessage(CommandMessages.NoReceipts, file.Path))
            .ToImmutableArray();
        if (faults.Length == files.Count)
        {
            throw new CommandFailedException(ExitCode.InputAtFault, faults);
        }

        Say(faults);
        return [.. files.SelectMany(file => file.Lines)];
    }

    private VerifiedReceipt Verify(ReceiptLine line, ReplayInput input, GradingScheme? stated)
    {
        if (line.Read is not { Receipt: { } receipt })
        {
            return new(line, null, [.. line.Read.Faults]);
        }

        if ((stated ?? Bundled(receipt.SchemeId)) is not { } scheme)
        {
            return new(line, null, CommandMessages.NoBundledScheme(receipt.SchemeId, BundledSchemes.Ids));
        }

        var (found, subject) = input.Find(scheme, receipt.SubjectId);
        Say(found.StrayRows);
        if (subject is null)
        {
            return new(line, null, CommandMessages.NoSubject(receipt.SubjectId, input.Files));
        }

        if (subject.Faults.Count > 0)
        {
            Say(subject.Faults.Select(fault => new PlacedMessage(fault.Message, fault.File, fault.Position, subject.Id)));
            return new(line, null, CommandMessages.SubjectAtFault(subject.Id));
        }

        return new(line, receipt.Verify(GraderOf(scheme), found.Batch.SubjectAt(subject.Number), arguments.KnownBy));
    }

    private static GradingScheme? Bundled(string id) => BundledSchemes.Ids.Contains(id) ? BundledSchemes.Get(id) : null;

    private Grader GraderOf(GradingScheme scheme)
    {
        if (!_graders.TryGetValue(scheme, out var grader))
        {
            grader = Grader.Compile(scheme);
            _graders.Add(scheme, grader);
        }

        return grader;
    }

    /// <summary>Says what is wrong with files and rows, each thing once.</summary>
    private void Say(IEnumerable<PlacedMessage> messages)
    {
        foreach (var text in messages.Select(message => message.ToString(language)))
        {
            _isInputAtFault = true;
            if (_said.Add(text))
            {
                environment.Error.WriteLine(text);
            }
        }
    }
}
