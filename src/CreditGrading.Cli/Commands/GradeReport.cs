using CreditGrading.Cli.Input;
using CreditGrading.Cli.Output;

namespace CreditGrading.Cli.Commands;

/// <summary>What a run of <c>grade</c> says beside its results: what is wrong with the input, and how many ended how.</summary>
/// <param name="messages">Where to say it.</param>
/// <param name="language">The language of messages.</param>
internal sealed class GradeReport(MessageWriter messages, MessageLanguage language)
{
    private readonly Dictionary<GradingOutcome, int> _counts = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private int _ignoredCount;

    /// <summary>Whether something of the input is at fault.</summary>
    public bool IsInputAtFault { get; private set; }

    /// <summary>Says what there is to say of an input before it is graded.</summary>
    /// <param name="input">The input.</param>
    public void Add(GradingInput input)
    {
        foreach (var message in input.StrayRows)
        {
            AddFault(message);
        }

        foreach (var warning in input.Warnings)
        {
            Say(warning);
        }
    }

    /// <summary>Says what is wrong with a subject, and counts it.</summary>
    /// <param name="graded">What grading it gave.</param>
    public void Add(GradedSubject graded)
    {
        foreach (var reason in graded.RunMessages)
        {
            if (_said.Add(reason.Code))
            {
                Say(reason.ToMessage());
            }
        }

        foreach (var fault in graded.Faults)
        {
            AddFault(fault);
        }

        var outcome = graded.Row.Outcome;
        _counts[outcome] = CountOf(outcome) + 1;
        IsInputAtFault |= outcome == GradingOutcome.Rejected;
    }

    /// <summary>Counts records that were left out because the scheme does not know their indicators.</summary>
    /// <param name="count">How many.</param>
    public void AddIgnored(int count) => _ignoredCount += count;

    /// <summary>Says how many subjects ended how.</summary>
    public void SaySummary()
    {
        var summary = CommandMessages.GradeSummary(
            CountOf(GradingOutcome.Graded),
            CountOf(GradingOutcome.NotRated),
            CountOf(GradingOutcome.Undetermined),
            CountOf(GradingOutcome.Rejected),
            _ignoredCount);
        messages.WriteLine(summary.In(language));
    }

    private void AddFault(PlacedMessage message)
    {
        IsInputAtFault = true;
        Say(message);
    }

    private void Say(PlacedMessage message) => messages.WriteLine(message.ToString(language));

    private int CountOf(GradingOutcome outcome) => _counts.GetValueOrDefault(outcome);
}
