using CreditGrading.Cli.Input;
using CreditGrading.Cli.Messages;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>What the rows of a records file hold.</summary>
internal static class ReadRecords
{
    extension(RecordsFile file)
    {
        /// <summary>The records by subject.</summary>
        public IReadOnlyList<RecordGroup> Groups => [.. GradingInput.Merge(file, null).Subjects.Select(
            subject => new RecordGroup(subject.Id, subject.Subject.Records, subject.Faults))];

        /// <summary>What is wrong with rows that belong to no subject.</summary>
        public IReadOnlyList<PlacedMessage> StrayRows => GradingInput.Merge(file, null).StrayRows;
    }
}

/// <summary>The records of one subject.</summary>
internal sealed record RecordGroup(string SubjectId, IReadOnlyList<CreditRecord> Records, IReadOnlyList<InputFault> Faults);
