using System.Runtime.CompilerServices;
using CreditGrading.Cli.Input;
using CreditGrading.Cli.Messages;

namespace CreditGrading.Cli.Tests.Fixtures;

/// <summary>What the rows of a records file hold; they are gone over once.</summary>
internal static class ReadRecords
{
    private static readonly ConditionalWeakTable<RecordsFile, GradingInput> Read = [];

    extension(RecordsFile file)
    {
        /// <summary>The records by subject.</summary>
        public IReadOnlyList<RecordGroup> Groups => [.. InputOf(file).Subjects.Select(
            subject => new RecordGroup(subject.Id, InputOf(file).Batch.SubjectAt(subject.Number).Records, subject.Faults))];

        /// <summary>What is wrong with rows that belong to no subject.</summary>
        public IReadOnlyList<PlacedMessage> StrayRows => InputOf(file).StrayRows;
    }

    private static GradingInput InputOf(RecordsFile file) => Read.GetValue(file, unread => Documents.Merge(unread));
}
